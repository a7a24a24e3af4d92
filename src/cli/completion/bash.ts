// The completion script for bash, from version 3.2. File names are left to readline, which quotes them.
import {
  formsOf,
  GENERAL_OPTIONS,
  type Place,
  placeOf,
  SUGGESTED,
  type Suggested,
  TOPICS,
  WORDS,
} from './suggestions.ts';

const INDENT = '      ';

/** The whole script; it defines one function and registers it. */
export function bashScript(): string {
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

const longForms = (options: Suggested['options']): string[] => options.map(({ name }) => `--${name}`);

/** The options of a command that have a value, those with the same values in one case. */
function valueCases({ name, options }: Suggested): string[] {
  const cases = new Map<string, string[]>();
  for (const option of options) {
    const place = placeOf(option);
    if (place === undefined) continue;
    const body = offer(place);
    cases.set(body, [...(cases.get(body) ?? []), ...formsOf(option).map((form) => `${name}:${form}`)]);
  }
  return [...cases].map(([body, patterns]) => `${INDENT}${patterns.join('|')}) ${body} ;;`);
}

/** `sandbox` has operands only after \`--\`, the first of which is a command. */
function operandCase({ name, operand }: Suggested): string {
  if (operand.kind !== 'command') return `    ${name}:*) ${offer(operand)} ;;`;
  return `    ${name}:1) COMPREPLY=($(compgen -c -- "$cur")) ;;\n    ${name}:?*) return ;;`;
}

/** Commands of bash that offer what fits; without words, \`-o default\` of the registration offers files. */
function offer({ kind, words }: Place): string {
  const list = `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`;
  if (kind === 'files') return words.length === 0 ? 'return' : `${list}; return`;
  if (kind === 'directories') return 'compopt +o default -o dirnames 2> /dev/null; return';
  // What is no file must not be completed as one; the bash of macOS has no compopt.
  const nothing = 'compopt +o bashdefault +o default 2> /dev/null';
  return words.length === 0 ? `${nothing}; return` : `${nothing}; ${list}; return`;
}
