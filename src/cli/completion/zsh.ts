// The completion script for zsh: a file for its fpath, or text to evaluate after compinit.
import type { Option } from '../options/options.ts';
import {
  excludedBy,
  formsOf,
  GENERAL_OPTIONS,
  type Place,
  placeOf,
  SUGGESTED,
  type Suggested,
  TOPICS,
  WORDS,
} from './suggestions.ts';

/** The whole script; it defines one function and registers it. */
export function zshScript(): string {
  const topics = [...TOPICS].map(
    ([name, words]) => `            ${name}) _values topic ${words.join(' ')} ;;`,
  );
  return `#compdef sigstore-sign
_sigstore_sign() {
  local curcontext=$curcontext state state_descr line
  local -A opt_args
  _arguments -C ${GENERAL_OPTIONS.flatMap((option) => specsOf(option, GENERAL_OPTIONS)).join(' ')} \\
    '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(
${WORDS.map(({ name, summary }) => `        ${quoted(`${name}:${summary}`)}`).join('\n')}
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

function commandCase({ name, options, operand }: Suggested): string {
  const operands =
    operand.kind === 'command'
      ? [`'(-)1:command:_command_names -e'`, `'*::argument:_normal'`]
      : [quoted(`${operand.words.length > 0 ? 1 : '*'}${messageOf(operand, 'argument')}`)];
  const specs = [...options.flatMap((option) => specsOf(option, options)), ...operands];
  return [
    `        ${name})`,
    '          _arguments -s -S \\',
    `            ${specs.join(' \\\n            ')}`,
    '          ;;',
  ].join('\n');
}

/** One specification of _arguments for each form of an option. */
function specsOf(option: Option, options: readonly Option[]): string[] {
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
    return quoted(`${before}${form}${mark}${after}`);
  });
}

/** What a value is called, and how zsh completes it. */
function messageOf({ kind, words }: Place, name: string): string {
  if (kind === 'directories') return `:${name}:_files -/`;
  if (kind === 'files')
    return `:${name}:${words.length === 0 ? '_files' : `{compadd ${words.join(' ')}; _files}`}`;
  return words.length === 0 ? `:${name}:` : `:value:(${words.join(' ')})`;
}

/** Text in which brackets, colons and backslashes have no meaning for _arguments. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
