// A dry run → the job summary: what would be signed, with which identity, and what would prevent it.
import { isList } from '../../engine/result.ts';
import { relativePath } from '../../files/paths.ts';
import type { DryRun } from '../sign/dry-run.ts';
import type { Prepared } from '../sign/preflight.ts';
import { planned } from '../sign/run-log.ts';
import { quotedReason } from './diagnosis.ts';
import { code, folded, long, name, noticeBlock, prose, table, text } from './markdown.ts';

type DryRunFacts = Readonly<{
  result: DryRun;
  prepared: Prepared;
  instance: string;
  /** The workspace, absolute. */
  root: string;
  notices: readonly string[];
}>;

/** GitHub-flavoured Markdown; every value from outside is escaped. */
export function renderDryRun({ result, prepared, instance, root, notices }: DryRunFacts): string {
  const { files, documents, plan } = prepared;
  const { signer, unnamed, services, findings, hosts } = result;
  const lists = documents.filter(isList);
  const attestations = documents.filter((document) => !isList(document));
  const doubt = '<br><sub>If this job is in a reusable workflow, that workflow is the signer.</sub>';
  const rows = files.map((file) => {
    const { bundle } = plan.get(file) ?? {};
    return [name(file.path), bundle === undefined ? '' : name(relativePath(root, bundle))];
  });
  const facts = [
    [
      'Would&nbsp;be&nbsp;signed&nbsp;by',
      signer === undefined ? unnamed : `${code(signer.identity)}${signer.isCertain ? '' : doubt}`,
    ],
    ['Instance', code(instance)],
    ...services.map(({ name: called, url, answers }) => [
      called.replace(' ', '&nbsp;'),
      `${code(url.origin)} ${answers ? 'answers' : '<b>does not answer</b>'}`,
    ]),
  ];
  const parts = [
    findings.length === 0 ? `## 🔎 Dry run: ${planned(prepared)}` : '## 🔎 Dry run: this run would fail',
    ...findings.flatMap(({ what, why, fix, code: failureCode }) => [
      [
        '> [!WARNING]',
        ...quotedReason(what, why),
        `>\n> **What to do:** ${prose(fix)} <sub>${code(failureCode)}</sub>`,
      ].join('\n'),
    ]),
    table(undefined, facts),
    'No identity was requested. Nothing was logged, written or uploaded.',
    ...documentsBlock('### Attestations', attestations),
    ...documentsBlock('### Signed checksums', lists),
    ...(rows.length === 0 ? [] : ['### Files', long(['File', 'Bundle'], rows)]),
    ...(notices.length === 0 ? [] : [noticeBlock(notices)]),
    folded(
      'Hosts that a run connects to',
      hosts.map(({ service, hosts: names }) => [text(service), names.map(code).join('<br>')]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function documentsBlock(heading: string, documents: Prepared['documents']): string[] {
  if (documents.length === 0) return [];
  const rows = documents.map(({ file }) => [name(file.path)]);
  return [heading, long(['File'], rows)];
}
