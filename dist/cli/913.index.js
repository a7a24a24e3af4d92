export const id = 913;
export const ids = [913];
export const modules = {

/***/ 9913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionScript: () => (/* binding */ completionScript)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/cli/options/commands.js + 1 modules
var commands = __webpack_require__(2256);
// EXTERNAL MODULE: ./build/cli/options/help.js
var help = __webpack_require__(3777);
// EXTERNAL MODULE: ./build/cli/options/options.js
var options = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/cli/completion/suggestions.js



/** By the name that the help gives the value. */
const VALUES = {
    FILE: 'files',
    SUMS: 'files',
    SBOM: 'files',
    JSON: 'files',
    DIR: 'directories',
    ID: 'text',
    N: 'text',
    NAME: 'text',
    RE: 'text',
    SECRET: 'text',
    TIME: 'text',
    TOKEN: 'text',
    TYPE: 'text',
    URI: 'text',
    URL: 'text',
};
const TEXT = { kind: 'text', words: [] };
/** The commands with their options, and what their operands are. */
const SUGGESTED = commands/* COMMANDS */.L.map(({ name, summary, options, operands }) => {
    return { name, summary, options, operand: operandOf(operands) };
});
/** What may follow `help`, and the topics of each command. */
const TOPICS = new Map(commands/* COMMANDS */.L.map((command) => [command.name, (0,help/* topicsOf */.eU)(command)]).filter(([, topics]) => topics.length > 0));
/** The commands, and `help`, which is no row of the table. */
const WORDS = [
    ...SUGGESTED,
    { name: 'help', summary: 'show the help of a command' },
];
/** Options that need no command. */
const GENERAL_OPTIONS = [
    options/* HELP_OPTION */.E4,
    { name: 'version', short: 'V', help: 'show the version and exit' },
];
function operandOf(operands) {
    if (operands.includes('COMMAND'))
        return { kind: 'command', words: [] };
    if (operands.includes('FILE'))
        return { kind: 'files', words: [] };
    return operands.includes('|') ? { kind: 'text', words: operands.split('|') } : TEXT;
}
/** What the value of an option is; undefined for a switch. Throws an Error for a name that is not in VALUES. */
function placeOf({ value, suggests }) {
    if (value === undefined)
        return undefined;
    if (value.includes('|'))
        return { kind: 'text', words: value.split('|') };
    if (suggests !== undefined)
        return { kind: 'files', words: suggests };
    const kind = VALUES[value];
    if (kind === undefined)
        throw new Error(`VALUES has no row for ${value}`);
    return { kind, words: [] };
}
/** Every form of an option, with its dashes, the short one first. */
function formsOf(option) {
    const long = (0,options/* namesOf */.eZ)(option).map((name) => `--${name}`);
    return option.short === undefined ? long : [`-${option.short}`, ...long];
}
/** The options that must not be given together with one, in either direction, and itself unless it may be repeated. */
function excludedBy(option, options) {
    return options.filter((other) => (other === option && option.repeats !== true) ||
        option.conflicts?.includes(other.name) === true ||
        other.conflicts?.includes(option.name) === true);
}

;// CONCATENATED MODULE: ./build/cli/completion/bash.js
// The completion script for bash, from version 3.2. File names are left to readline, which quotes them.

const INDENT = '      ';
/** The whole script; it defines one function and registers it. */
function bashScript() {
    const names = WORDS.map(({ name }) => name);
    return `_sigstore_sign() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' rest='' index word
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ $word == -- ]]; then rest=$((COMP_CWORD - index)); break; fi
    case \${command:-$word} in ${names.join('|')}) command=\${command:-$word} ;; esac
  done
  # Bash makes three words of --option=value.
  if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [[ -z $rest ]]; then
    case $command:$prev in
${SUGGESTED.flatMap(valueCases).join('\n')}
${INDENT}help:help) ${offer({ kind: 'text', words: SUGGESTED.map(({ name }) => name) })} ;;
${[...TOPICS].map(([name, topics]) => `${INDENT}help:${name}) ${offer({ kind: 'text', words: topics })} ;;`).join('\n')}
    esac
    if [[ $cur == -* ]]; then
      case $command in
        '') ${offer({ kind: 'text', words: longForms(GENERAL_OPTIONS) })} ;;
${SUGGESTED.map(({ name, options }) => `        ${name}) ${offer({ kind: 'text', words: longForms(options) })} ;;`).join('\n')}
      esac
    fi
  fi
  case $command:$rest in
    :) ${offer({ kind: 'text', words: names })} ;;
${SUGGESTED.map(operandCase).join('\n')}
    *) ${offer({ kind: 'text', words: [] })} ;;
  esac
}
complete -o bashdefault -o default -F _sigstore_sign sigstore-sign
`;
}
const longForms = (options) => options.map(({ name }) => `--${name}`);
/** The options of a command that have a value, those with the same values in one case. */
function valueCases({ name, options }) {
    const cases = new Map();
    for (const option of options) {
        const place = placeOf(option);
        if (place === undefined)
            continue;
        const body = offer(place);
        cases.set(body, [...(cases.get(body) ?? []), ...formsOf(option).map((form) => `${name}:${form}`)]);
    }
    return [...cases].map(([body, patterns]) => `${INDENT}${patterns.join('|')}) ${body} ;;`);
}
/** `sandbox` has operands only after \`--\`, the first of which is a command. */
function operandCase({ name, operand }) {
    if (operand.kind !== 'command')
        return `    ${name}:*) ${offer(operand)} ;;`;
    return `    ${name}:1) COMPREPLY=($(compgen -c -- "$cur")) ;;\n    ${name}:?*) return ;;`;
}
/** Commands of bash that offer what fits; without words, \`-o default\` of the registration offers files. */
function offer({ kind, words }) {
    const list = `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`;
    if (kind === 'files')
        return words.length === 0 ? 'return' : `${list}; return`;
    if (kind === 'directories')
        return 'compopt +o default -o dirnames 2> /dev/null; return';
    // What is no file must not be completed as one; the bash of macOS has no compopt.
    const nothing = 'compopt +o bashdefault +o default 2> /dev/null';
    return words.length === 0 ? `${nothing}; return` : `${nothing}; ${list}; return`;
}

;// CONCATENATED MODULE: ./build/cli/completion/fish.js
// The completion script for fish.


/**
 * The whole script. It defines one function: whether the command of the line, and if given the word after it, are
 * these; `none` before there is a command.
 */
function fishScript() {
    const lines = [
        ...WORDS.map(({ name, summary }) => complete('none', `-a ${name} -d ${quoted(summary)}`)),
        ...GENERAL_OPTIONS.map((option) => complete('none', optionWords(option))),
        ...SUGGESTED.flatMap(({ name, options, operand }) => [
            ...options.map((option) => complete(name, optionWords(option))),
            ...operandLines(name, operand),
        ]),
        ...SUGGESTED.map(({ name, summary }) => complete('help', `-a ${name} -d ${quoted(summary)}`, 'test (count (commandline -opc)) = 2')),
        ...[...TOPICS].map(([name, topics]) => complete(`help ${name}`, `-a ${quoted(topics.join(' '))}`)),
    ];
    return `function __sigstore_sign_is
    set -l words (commandline -opc)
    set -l index 2
    while test $index -le (count $words)
        if contains -- $words[$index] ${WORDS.map(({ name }) => name).join(' ')}
            test $words[$index] = $argv[1]; or return
            set -q argv[2]; or return 0
            set index (math $index + 1)
            test "$words[$index]" = $argv[2]
            return
        end
        set index (math $index + 1)
    end
    test $argv[1] = none
end
complete -c sigstore-sign -f
${lines.join('\n')}
`;
}
/** One line of the script, for lines of which the command is this one. */
function complete(command, what, also) {
    const condition = [`__sigstore_sign_is ${command}`, ...(also === undefined ? [] : [also])].join('; and ');
    return `complete -c sigstore-sign -n ${quoted(condition)} ${what}`;
}
function optionWords(option) {
    const names = (0,options/* namesOf */.eZ)(option).map((name) => `-l ${name}`);
    const short = option.short === undefined ? [] : [`-s ${option.short}`];
    const place = placeOf(option);
    const value = place === undefined ? [] : [valueWords(place)];
    return [...short, ...names, ...value, `-d ${quoted(option.help)}`].join(' ');
}
/** What the value of an option, which it must have, can be. */
function valueWords({ kind, words }) {
    const list = words.length === 0 ? '' : ` -a ${quoted(words.join(' '))}`;
    if (kind === 'directories')
        return `-x -a '(__fish_complete_directories)'`;
    return `${kind === 'files' ? '-r -F' : '-x'}${list}`;
}
function operandLines(name, { kind, words }) {
    if (kind === 'files')
        return [complete(name, '-F')];
    if (words.length > 0)
        return [complete(name, `-a ${quoted(words.join(' '))}`)];
    if (kind !== 'command')
        return [];
    // Only after `--`, and the first of these words is a command.
    return [
        complete(name, `-a '(__fish_complete_command)'`, 'test (commandline -opc)[-1] = --'),
        complete(name, '-F', 'contains -- -- (commandline -opc)[1..-2]'),
    ];
}
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

;// CONCATENATED MODULE: ./build/cli/completion/zsh.js

/** The whole script; it defines one function and registers it. */
function zshScript() {
    const topics = [...TOPICS].map(([name, words]) => `            ${name}) _values topic ${words.join(' ')} ;;`);
    return `#compdef sigstore-sign
_sigstore_sign() {
  local curcontext=$curcontext state state_descr line
  local -A opt_args
  _arguments -C ${GENERAL_OPTIONS.flatMap((option) => specsOf(option, GENERAL_OPTIONS)).join(' ')} \\
    '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(
${WORDS.map(({ name, summary }) => `        ${zsh_quoted(`${name}:${summary}`)}`).join('\n')}
      )
      _describe -t commands command commands
      ;;
    argument)
      case $line[1] in
${SUGGESTED.map(commandCase).join('\n')}
        help)
          if ((CURRENT == 2)); then _values command ${SUGGESTED.map(({ name }) => name).join(' ')}; return; fi
          case $words[2] in
${topics.join('\n')}
          esac
          ;;
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _sigstore_sign ]]; then _sigstore_sign "$@"; else compdef _sigstore_sign sigstore-sign; fi
`;
}
function commandCase({ name, options, operand }) {
    const operands = operand.kind === 'command'
        ? [`'(-)1:command:_command_names -e'`, `'*::argument:_normal'`]
        : [zsh_quoted(`${operand.words.length > 0 ? 1 : '*'}${messageOf(operand, 'argument')}`)];
    const specs = [...options.flatMap((option) => specsOf(option, options)), ...operands];
    return [
        `        ${name})`,
        '          _arguments -s -S \\',
        `            ${specs.join(' \\\n            ')}`,
        '          ;;',
    ].join('\n');
}
/** One specification of _arguments for each form of an option. */
function specsOf(option, options) {
    const isLast = option.name === 'help' || option.name === 'version';
    const place = placeOf(option);
    const after = `[${escaped(option.help)}]${place === undefined ? '' : messageOf(place, option.value ?? '')}`;
    return formsOf(option).map((form) => {
        const others = excludedBy(option, options)
            .flatMap(formsOf)
            .filter((other) => other !== form);
        const excluded = isLast ? ['- *'] : others;
        const before = `${excluded.length === 0 ? '' : `(${excluded.join(' ')})`}${option.repeats ? '*' : ''}`;
        const mark = place === undefined ? '' : form.startsWith('--') ? '=' : '+';
        return zsh_quoted(`${before}${form}${mark}${after}`);
    });
}
/** What a value is called, and how zsh completes it. */
function messageOf({ kind, words }, name) {
    if (kind === 'directories')
        return `:${name}:_files -/`;
    if (kind === 'files')
        return `:${name}:${words.length === 0 ? '_files' : `{compadd ${words.join(' ')}; _files}`}`;
    return words.length === 0 ? `:${name}:` : `:value:(${words.join(' ')})`;
}
/** Text in which brackets, colons and backslashes have no meaning for _arguments. */
const escaped = (text) => text.replace(/[[\]:\\]/g, '\\$&');
const zsh_quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/cli/completion/completion.js
// `sigstore-sign completion`: the script that completes the command in a shell.





const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
/** The script for the shell that the operands name. Throws `usage` unless they name one shell. */
function completionScript(operands) {
    const [name = '', ...more] = operands;
    const shell = commands/* SHELLS */.O.find((known) => known === name);
    const choice = `${commands/* SHELLS */.O.slice(0, -1).join(', ')} or ${commands/* SHELLS */.O.at(-1)}`;
    if (shell === undefined)
        throw new failure/* Failure */.HR('usage', `the shell must be ${choice}, not ${(0,failure/* quote */.hD)(name)}`);
    if (more.length > 0)
        throw new failure/* Failure */.HR('usage', 'completion takes the name of one shell');
    return SCRIPTS[shell]();
}


/***/ })

};
