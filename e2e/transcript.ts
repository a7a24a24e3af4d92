// The output of act, one JSON object per line → annotations, summaries, and the log of each job.

export type Annotation = Readonly<{
  level: 'notice' | 'warning' | 'error';
  message: string;
  properties: Readonly<Record<string, string>>;
}>;

/** Commands to the runner carry their parts apart. */
export function readLog(log: string): Readonly<{ annotations: readonly Annotation[]; summary: string }> {
  const annotations: Annotation[] = [];
  const summaries: string[] = [];
  for (const { command, arg, content, kvPairs } of linesOf(log)) {
    if (command === 'summary') summaries.push(String(content));
    if (command === 'notice' || command === 'warning' || command === 'error')
      annotations.push({ level: command, message: String(arg), properties: kvPairs ?? {} });
  }
  return { annotations, summary: summaries.join('\n') };
}

/** The jobs in the order of their start: each step with its result, and under it the first lines of its log. */
export function transcript(log: string): string {
  const jobs = new Map<string, string[]>();
  const pending = new Map<string, string[]>();
  for (const line of linesOf(log)) {
    if (line.job === undefined || line.stage !== 'Main') continue;
    const job = line.job.trim();
    const told = jobs.get(job) ?? [];
    jobs.set(job, told);
    const said = pending.get(job) ?? [];
    pending.set(job, said);
    const words = wordsOf(line);
    if (words !== '') said.push(`      ${words}`);
    // The steps of a composite action are reported when the action is done.
    if (line.stepResult === undefined || (line.stepID ?? []).length > 1) continue;
    told.push(
      `  ${marks[line.stepResult] ?? line.stepResult} ${firstLine(line.step ?? '')}`,
      ...shortened(said),
    );
    pending.delete(job);
  }
  return [...jobs].flatMap(([job, told]) => (told.length === 0 ? [] : [job, ...told])).join('\n');
}

const marks: Readonly<Record<string, string>> = { success: '✓', failure: '✗', skipped: '–' };
const MAX_LINES = 12;
const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= MAX_LINES
    ? lines
    : [
        ...lines.slice(0, MAX_LINES / 2),
        `      … ${lines.length - MAX_LINES} more`,
        ...lines.slice(-MAX_LINES / 2),
      ];

type Line = Readonly<{
  job?: string;
  stage?: string;
  step?: string;
  /** For a step in a composite action: its own name and that of the step that uses the action. */
  stepID?: string[];
  stepResult?: string;
  msg?: string;
  raw_output?: boolean;
  command?: string;
  arg?: string;
  content?: string;
  kvPairs?: Record<string, string>;
}>;

const linesOf = (log: string): Line[] =>
  log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []));

function wordsOf({ command, arg = '', msg = '', raw_output }: Line): string {
  if (command === 'notice' || command === 'warning' || command === 'error') return `${command}: ${arg}`;
  return raw_output === true && command === undefined ? msg.trimEnd() : '';
}
