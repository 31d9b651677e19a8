import { escaped } from './marked-up';

const PAGE_STYLE = `
:root { color-scheme: light dark; --room: light-dark(#f9f6ea, #1c1c18); --ink: light-dark(#18211e, #e6ece5); --soft: light-dark(#46534d, #adbab3); --line: light-dark(#b4c2b4, #3a4842); --mine: light-dark(#6a2853, #dfaacd); --theirs: light-dark(#25459c, #a9c0f7); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 4rem; background: var(--room); color: var(--ink); font: 400 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; } h2 { font-size: 1.375rem; margin: 3rem 0 1rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
h3 { font: 400 1.3125rem/1.3 Charter, Georgia, serif; margin: 0; } h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
article { padding: 1.5rem 0; border-top: 1px solid var(--line); } h2 + article { border-top: 0; padding-top: 0; }
p { margin: 0 0 .75rem; } .words { font: 400 1.125rem/1.6 Charter, Georgia, serif; white-space: pre-line; unicode-bidi: plaintext; }
.day, .facts, .lead { color: var(--soft); } .facts { font-size: .9375rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; margin: .75rem 0; }
nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; } nav a { display: inline-block; padding: .375rem 0; } a { color: inherit; }
.share { border-left: 3px solid var(--theirs); padding: .25rem 0 .25rem 1rem; margin: 1rem 0; font-size: .9375rem; } .thread { margin: .75rem 0 0; }
blockquote { margin: 0 0 .25rem; font-style: italic; color: var(--soft); white-space: pre-line; unicode-bidi: plaintext; } .by { font-weight: 600; margin: .5rem 0 0; }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .25rem 1rem; margin: 1rem 0; } dt { font-weight: 600; } dd { margin: 0; }
@media print { :root { color-scheme: light; --room: #fff; } body { max-width: none; padding: 0; font-size: 11pt; } .words { font-size: 12pt; } nav { display: none; } h2, h3, h4, .day { break-after: avoid; } .facts, .share p { break-inside: avoid; } h2 { break-before: page; } h2.first { break-before: auto; } }
`.trim();

/**
 * How every page that leaves here begins, up to and with `<body>`: no script runs in it and nothing is fetched. It looks like the others but for `more` style.
 * @param title plain words
 */
export function pageHead(title: string, more = ''): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}${more && `\n${more}`}</style>
</head>
<body>
`;
}
