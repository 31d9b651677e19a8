import { dateInFull, paragraphsOf } from '@afterword/journal';
import { type ExportedComment, type ExportedEntry, type ExportedJournal, type ExportedSection, type ExportedShare, nameOf } from './exported-journal';
import { factsOf, shareWords } from './export-words';
import { escaped as text } from './marked-up';
import { pageHead } from './page-head';

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
  return `${pageHead(`Your journal, ${dateInFull(madeOn)}`)}<header>
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
