import { dateInFull, paragraphsOf } from '@afterword/journal';
import { type ExportedComment, type ExportedEntry, type ExportedJournal, type ExportedSection, type ExportedShare, nameOf } from './exported-journal';
import { factsOf, shareWords } from './export-words';
import { escaped as text } from './marked-up';

/** How every page of an export looks. */
export const PAGE_STYLE = `
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

/** The whole journal as one page to read and to print: no script, nothing fetched, newest month first. */
export async function* htmlOf(journal: ExportedJournal): AsyncGenerator<string> {
  yield headOf(journal);
  let month = '';
  for await (const entry of journal.entries()) {
    if (entry.day.slice(0, 7) !== month) {
      const first = month === '';
      month = entry.day.slice(0, 7);
      yield `<h2${first ? ' class="first"' : ''} id="m${month}">${monthWords(month)}</h2>\n`;
    }
    yield articleOf(entry);
  }
  yield '</main>\n</body>\n</html>\n';
}

function headOf({ person, madeOn, count, months, supervisions, briefingsRead }: ExportedJournal): string {
  const name = text(nameOf(person));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Your journal, ${dateInFull(madeOn)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>The journal of ${name}</h1>
<p class="lead">${count === 0 ? 'It holds no entries' : count === 1 ? 'One entry' : `${count.toLocaleString('en-GB')} entries`}, as it was on ${dateInFull(madeOn)}. Whoever opens this file can read it.</p>
<dl>
<dt>Work e-mail</dt><dd>${text(person.email)}</dd>
<dt>Job</dt><dd>${text(person.jobTitle)}${person.team ? `, ${text(person.team)}` : ''}</dd>
<dt>Where</dt><dd>${text(person.organisation)}</dd>
${supervisions.map((each) => `<dt>${each.role === 'supervisee' ? 'Supervised by' : 'Supervises'}</dt><dd>${text(nameOf(each))}, from ${dateInFull(each.startedOn)}${each.endedOn ? ` to ${dateInFull(each.endedOn)}` : ''}</dd>\n`).join('')}${briefingsRead.length > 0 ? `<dt>Marked as read</dt><dd>${briefingsRead.map(({ title, version }) => `${text(title)} (version ${version})`).join(', ')}</dd>\n` : ''}</dl>
${supervisions.length > 0 ? '<p><a href="one-to-ones.html">Your one-to-ones</a></p>\n' : ''}${months.length > 1 ? `<nav aria-label="Months"><ul>${months.map(({ month }) => `<li><a href="#m${month}">${monthWords(month)}</a></li>`).join('')}</ul></nav>\n` : ''}</header>
<main>
`;
}

function articleOf(entry: ExportedEntry): string {
  const facts = factsOf(entry).map((fact) => `<li>${text(fact)}</li>`).join('');
  return `<article>
${entry.title ? `<h3 dir="auto">${text(entry.title)}</h3>\n` : ''}<p class="day">${dateInFull(entry.day)}</p>
${entry.sections.map(sectionOf).join('')}${facts ? `<ul class="facts">${facts}</ul>\n` : ''}${entry.shares.map(shareOf).join('')}</article>
`;
}

function sectionOf({ section, name, text: words }: ExportedSection): string {
  return `${name ? `<h4>${text(name)}</h4>\n` : ''}${paragraphsOf(section, words).map((paragraph) => `<p class="words" dir="auto">${text(paragraph.text)}</p>\n`).join('')}`;
}

function shareOf(share: ExportedShare): string {
  const threads = share.threads.map(({ quoted, resolvedOn, comments }) => `<div class="thread">
${quoted ? `<blockquote dir="auto">${text(quoted)}</blockquote>\n` : ''}${comments.map(commentIn).join('')}${resolvedOn ? `<p>Resolved on ${dateInFull(resolvedOn)}.</p>\n` : ''}</div>
`);
  return `<section class="share">
<p>${text(shareWords(share))}</p>
${threads.join('')}</section>
`;
}

function commentIn({ by, on, text: words, earlier }: ExportedComment): string {
  const before = earlier.map((wording) => `<p class="by">Before that, from ${dateInFull(wording.on)}:</p>\n<p class="words" dir="auto">${text(wording.text)}</p>\n`);
  return `<p class="by">${text(by)}, ${dateInFull(on)}</p>\n<p class="words" dir="auto">${text(words)}</p>\n${before.reverse().join('')}`;
}

function monthWords(month: string): string {
  return dateInFull(`${month}-01`).replace(/^\d+ /u, '');
}
