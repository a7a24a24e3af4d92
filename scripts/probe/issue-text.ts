// What the jobs of the probe reported → the text of the one issue about an instance that fails.
import { code, link, table, text } from '../../src/action/summary/markdown.ts';
import { valueAt } from '../../src/encoding/strict-json.ts';

/** The `steps` context at the end of a job, by the name of the job or of its part. */
type Reports = ReadonlyMap<string, Readonly<Record<string, unknown>>>;
/** One line of the table. An empty cell is not known. */
export type Trouble = Readonly<{ where: string; step: string; failureCode: string }>;

export type Run = Readonly<{
  instance: string;
  /** `owner/name`. */
  repository: string;
  /** The address of the web pages, without a slash at its end. */
  server: string;
  id: string;
  attempt: string;
  /** `2026-11-28`, by GitHub's clock. */
  day: string;
}>;

/** `probe-report-ATTEMPT-JOB`, with a part of the job after it if it is one of a matrix. */
const REPORT = /^probe-report-(\d{1,9})-([a-z]+(?:-[a-z0-9]+)?)$/;
const SKIPPED = 'no step: the job is skipped';
const MAX_ROWS = 50;
const MAX_CELL_CHARACTERS = 100;

/** Of each job the report of the last attempt. In: pairs of name and report; other names are ignored. */
export function latestReports(
  named: Iterable<readonly [string, Readonly<Record<string, unknown>>]>,
): Reports {
  const latest = new Map<string, number>();
  const reports = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [name, steps] of named) {
    const [, attempt, where] = REPORT.exec(name) ?? [];
    if (where === undefined || Number(attempt) < (latest.get(where) ?? 0)) continue;
    latest.set(where, Number(attempt));
    reports.set(where, steps);
  }
  return reports;
}

/**
 * What failed; empty if all jobs succeeded. In: the `needs` context of the job that reports. A job that failed without a
 * report of a failed step has a line of its own.
 */
export function troubles(needs: Readonly<Record<string, unknown>>, reports: Reports): Trouble[] {
  const found = Object.entries(needs).flatMap(([job, need]) => {
    const result = String(valueAt(need, 'result'));
    if (result === 'success') return [];
    const own = [...reports].filter(([where]) => where === job || where.startsWith(`${job}-`));
    const steps = own.flatMap(([where, report]) => failedSteps(report).map((step) => ({ where, ...step })));
    if (steps.length > 0) return steps;
    return [{ where: job, step: result === 'skipped' ? SKIPPED : `no step: ${result}`, failureCode: '' }];
  });
  // Skipped jobs need one that failed, which has its own lines.
  const causes = found.filter(({ step }) => step !== SKIPPED);
  return causes.length > 0 ? causes : found;
}

function failedSteps(report: Readonly<Record<string, unknown>>): Omit<Trouble, 'where'>[] {
  const failed = Object.entries(report).filter(([, step]) => valueAt(step, 'outcome') === 'failure');
  return failed.map(([id, step]) => ({
    step: id,
    failureCode: String(valueAt(step, 'outputs', 'failure-code') ?? ''),
  }));
}

export const titleOf = ({ instance }: Run): string => `The probe of ${instance.slice(0, 100)} fails`;

/** The first characters of each issue about an instance, which readers do not see. */
export const markerOf = (instance: string): string =>
  `<!-- sigstore-sign probe of ${encodeURIComponent(instance)};`;

/** The days of the first and of the last failed run, from the first line of an issue about this instance. */
export function noteIn(body: string, instance: string): Readonly<{ since: string; day: string }> | undefined {
  const [, since, day] =
    /^ since ([\d-]+), last ([\d-]+) -->/.exec(body.slice(markerOf(instance).length)) ?? [];
  return since === undefined || day === undefined ? undefined : { since, day };
}

/** The whole text, which replaces that of the failed run before; `since` is the day of the first one. */
export function bodyOf(run: Run, found: readonly Trouble[], since: string): string {
  const page = `${run.server}/${run.repository}/blob/HEAD/docs/TROUBLESHOOTING.md`;
  const states = [
    link('https://status.sigstore.dev', 'the public Sigstore'),
    link('https://www.githubstatus.com', 'GitHub'),
  ];
  return `${markerOf(run.instance)} since ${since}, last ${run.day} -->
The probe signs files and verifies them on the Sigstore instance ${code(run.instance)}. It fails since ${since}. Its last failed run: ${runLink(run)}.

${tableOf(found)}

**What to do**

1. Open the run and read the step that failed. ${link(page, 'TROUBLESHOOTING.md')} explains each failure code.
2. Is a service down? See the state of ${states.join(' and of ')}. Then wait: the probe closes this issue when it succeeds.
3. Otherwise something has changed: this repository, the instance, a verifier or a runner. Fix it. Then run the workflow "Probe" for this instance.
`;
}

/** The comment on each further day. */
export const stillFailing = (run: Run, found: readonly Trouble[]): string =>
  `Also on ${run.day}: ${runLink(run)}.\n\n${tableOf(found)}\n`;

export const wellAgain = (run: Run): string => `All is well again on ${run.day}: ${runLink(run)}.\n`;

const runLink = ({ server, repository, id, attempt }: Run): string =>
  link(`${server}/${repository}/actions/runs/${id}/attempts/${attempt}`, `run ${id}, attempt ${attempt}`);

function tableOf(found: readonly Trouble[]): string {
  const cell = (value: string) => (value === '' ? '' : code(value.slice(0, MAX_CELL_CHARACTERS)));
  const rows = found
    .slice(0, MAX_ROWS)
    .map(({ where, step, failureCode }) => [text(where), cell(step), cell(failureCode)]);
  const more = found.length > MAX_ROWS ? `\n\nAnd ${found.length - MAX_ROWS} more.` : '';
  return `${table(['Job', 'Step', 'Failure code'], rows)}${more}`;
}
