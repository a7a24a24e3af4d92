// A command as the parser and the help see it.
import type { Option } from './options.ts';

export type Command = Readonly<{
  name: string;
  summary: string;
  /** As shown after the options. */
  operands: string;
  /** The minimum number of operands. */
  least: number;
  /** The option that excludes operands and replaces them. */
  instead?: string;
  /** The option with which operands may be absent. */
  lists?: string;
  options: readonly Option[];
  /** An example of what to type after the program's name. */
  example: string;
  /** Lines below the options. */
  notes?: readonly string[];
  /** Lines below the options of a topic. */
  topicNotes?: Readonly<Record<string, readonly string[]>>;
  /** Lines about its exit statuses. */
  exits: readonly string[];
}>;

export const EXITS: readonly string[] = [
  'Exit status: 0 ok, 1 some file failed, 2 usage or input, 3 identity, 4 service,',
  '5 verification, 6 file system.',
];

export const INSTANCE_NOTES: readonly string[] = [
  'public-good is the public Sigstore. A client trust config is one file with the',
  'keys, certificates and addresses of another instance.',
];
