// The page that shows a person in the browser the result of the login. It loads nothing and runs nothing.
import { createHash } from 'node:crypto';
import { visible } from '../../text/unseen.ts';

export type Page = Readonly<{
  status: number;
  tone: 'success' | 'failure' | 'notice';
  title: string;
  /** One sentence. */
  text: string;
  /** A value from outside to emphasize, such as who is logged in. */
  value?: string;
  /** One sentence: what to do now. */
  next: string;
}>;

const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--line:#e2e5ea;--ink:#1c2128;--soft:#59636e;--success:#1a7f37;--failure:#c62d2d;--notice:#57606a}
@media (prefers-color-scheme:dark){:root{--ground:#0f1216;--card:#181c22;--line:#2b313a;--ink:#e8ebef;--soft:#9aa4b0;--success:#4ac26b;--failure:#ff7b72;--notice:#9aa4b0}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{width:100%;max-width:440px;padding:44px 40px 32px;background:var(--card);border:1px solid var(--line);border-radius:16px;text-align:center}
svg{width:56px;height:56px;fill:none;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
.success{stroke:var(--success)}.failure{stroke:var(--failure)}.notice{stroke:var(--notice)}
circle{opacity:.28}
h1{margin:18px 0 6px;text-wrap:balance;font-size:24px;line-height:1.25;font-weight:600;letter-spacing:-.01em}
p{margin:0;color:var(--soft);overflow-wrap:anywhere;text-wrap:balance}
.value{margin:16px 0 0;padding:10px 14px;border-radius:10px;background:var(--ground);color:var(--ink);font:15px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.next{margin-top:22px;padding-top:20px;border-top:1px solid var(--line);font-size:15px}
footer{margin-top:14px;color:var(--soft);font-size:13px}
`;
const MARKS: Readonly<Record<Page['tone'], string>> = {
  success: 'm16 24.5 5.5 5.5L32.5 18.5',
  failure: 'm17.5 17.5 13 13m0-13-13 13',
  notice: 'M24 22v11m0-17.5v.1',
};

/** Allows only this page's own style, by its hash; no frame, no form, no referrer. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The page as HTML; any text in it may come from outside. */
export function renderPage({ tone, title, text, value, next }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${plain(title)} · sigstore-sign</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<svg class="${tone}" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="21.5"/><path d="${MARKS[tone]}"/></svg>
<h1>${plain(title)}</h1>
<p>${plain(text)}</p>
${value === undefined ? '' : `<p class="value"><bdi>${plain(value)}</bdi></p>\n`}<p class="next">${plain(next)}</p>
<footer>sigstore-sign</footer>
</main>
</body>
</html>
`;
}

/** As plain text; characters that are invisible, or change the order of others, are shown as codes. */
function plain(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
