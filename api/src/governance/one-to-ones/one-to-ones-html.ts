import { agreementParts, dateInFull } from '@afterword/journal';
import { escaped as text } from '../marked-up';
import { pageHead } from '../page-head';
import type { ExportedAgreement, ExportedOneToOnes, ExportedPromise, ExportedSession, ExportedSupervision, ExportedTopic } from './exported-one-to-ones';

const types = { professional: 'professional', 'line-management': 'line management', restorative: 'restorative' } as const;
const states = { planned: 'Planned.', finished: 'Held. Not confirmed by both.', confirmed: 'Confirmed by both.', cancelled: 'Cancelled.' } as const;
const parts: Readonly<Record<(typeof agreementParts)[number], string>> = {
  aims: 'What this is for', place: 'Where you meet', protectedTime: 'Keeping the time free', sharing: 'What may be shared, and with whom', confidentiality: 'What cannot stay between you',
  notes: 'Notes', cancelling: 'If one of you cannot come', urgent: 'Between meetings', disagreement: 'If you disagree',
};
const closing: Readonly<Record<string, string>> = { learning: 'What was learned', development: 'What would help next', remark: 'The remark of the supervisee', share: 'What was shared' };

/** Everything of one-to-ones as one page to read and to print: no script, nothing fetched. */
export async function* oneToOnesHtml(all: ExportedOneToOnes): AsyncGenerator<string> {
  yield `${pageHead(`Your one-to-ones, ${dateInFull(all.madeOn)}`)}<header>
<h1>The one-to-ones of ${text(all.name)}</h1>
<p class="lead">As they were on ${dateInFull(all.madeOn)}. Much of this is of two people. Whoever opens this file can read it.</p>
<nav aria-label="Other parts"><ul><li><a href="index.html">Your journal</a></li></ul></nav>
</header>
<main>
`;
  let count = 0;
  for await (const supervision of all.supervisions()) {
    yield headOf(supervision, count === 0);
    for await (const session of supervision.sessions()) yield sessionOf(session);
    count += 1;
  }
  if (count === 0) yield '<p>There are none.</p>\n';
  const groups = await all.groups();
  if (groups.length > 0) {
    yield `<h2>Supervision in a group</h2>\n<ul>${groups.map(({ heldOn, with: people, recordedByMe, takenBackOn }) =>
      `<li>${dateInFull(heldOn)}, ${recordedByMe ? 'with' : 'recorded by'} ${text(people.join(', '))}${takenBackOn ? `. Taken back on ${dateInFull(takenBackOn)}` : ''}</li>`).join('\n')}</ul>\n`;
  }
  let first = true;
  for await (const { about, on, text: words } of all.drafts()) {
    if (first) yield '<h2>Comments you keep back</h2>\n';
    first = false;
    yield `<p class="by">On words of ${text(about)}, ${dateInFull(on)}</p>\n${wordsOf(words)}`;
  }
  yield '</main>\n</body>\n</html>\n';
}

function headOf({ role, with: other, type, startedOn, endedOn, agreements, promises, concerns }: ExportedSupervision, isFirst: boolean): string {
  const concerned = concerns.map(({ on, recordedIn }) => `<li>${dateInFull(on)}: ${recordedIn ? text(recordedIn) : 'not recorded anywhere yet'}</li>`);
  return `<h2${isFirst ? ' class="first"' : ''}>${role === 'supervisee' ? 'Supervised by' : 'Supervising'} ${text(other)}</h2>
<p class="day">${capital(types[type])}. From ${dateInFull(startedOn)}${endedOn ? ` to ${dateInFull(endedOn)}` : ''}.</p>
${agreements.map(agreementOf).join('')}${promises.length > 0 ? `<h3>What you promised each other</h3>\n${promises.map(promiseOf).join('')}` : ''}${concerned.length > 0 ? `<h3>That a concern was raised, and where it was recorded</h3>\n<ul>${concerned.join('')}</ul>\n` : ''}`;
}

function agreementOf({ revision, writtenBy, writtenOn, reviewOn, agreedOn, terms, answers }: ExportedAgreement): string {
  const rows = [
    ...agreementParts.map((part) => [parts[part], terms[part]] as const),
    ['How often', terms.everyWeeks === null ? '' : terms.everyWeeks === 1 ? 'Every week' : `Every ${terms.everyWeeks} weeks`] as const, ['How long', terms.minutes === null ? '' : `${terms.minutes} minutes`] as const,
    ['To be looked at again by', reviewOn ? dateInFull(reviewOn) : ''] as const,
  ].filter(([, words]) => words !== '');
  const said = answers.map(({ by, answer, on, words }) => `<p>${text(by)} ${answer === 'agreed' ? 'agreed' : 'did not agree'} on ${dateInFull(on)}.${words ? ` ${text(words)}` : ''}</p>`);
  return `<h3>Agreement, revision ${revision}: ${agreedOn ? `agreed on ${dateInFull(agreedOn)}` : 'not agreed'}</h3>
<p class="day">Written by ${text(writtenBy)} on ${dateInFull(writtenOn)}.</p>
<dl>${rows.map(([name, words]) => `<dt>${name}</dt><dd>${text(words)}</dd>`).join('\n')}</dl>
${said.join('\n')}
`;
}

function promiseOf({ by, words, madeOn, dueOn, closedOn, closedAs }: ExportedPromise): string {
  const became = closedOn ? `${closedAs === 'done' ? 'Done' : 'Let go'} on ${dateInFull(closedOn)}.` : `By ${dateInFull(dueOn)}.`;
  return `<p class="by">${text(by)}, ${dateInFull(madeOn)}</p>\n${wordsOf(words)}<p>${became}</p>\n`;
}

function sessionOf(session: ExportedSession): string {
  const { day, minutes, place, state, cancelled, topics, checks, promises, confirmations, corrections, ownNote } = session;
  const checked = [checks.wellbeingOffered ? 'Talked about wellbeing.' : '', checks.safeguardingConsidered ? 'Thought about safeguarding and candour.' : '', checks.whereRecorded ? `Recorded: ${checks.whereRecorded}` : ''];
  const before = promises.filter(({ fromBefore }) => fromBefore);
  const here = promises.filter(({ fromBefore }) => !fromBefore);
  return `<article>
<h3>One-to-one of ${dateInFull(day)}</h3>
<p class="day">${minutes} minutes.${place ? ` ${text(place)}.` : ''} ${states[state]}${cancelled ? ` By ${text(cancelled.by)} on ${dateInFull(cancelled.on)}.${cancelled.reason ? ` ${text(cancelled.reason)}` : ''}` : ''}</p>
${topics.map(topicOf).join('')}${before.length > 0 ? `<h4>Promised before</h4>\n${before.map(promiseOf).join('')}` : ''}${here.length > 0 ? `<h4>Promised here</h4>\n${here.map(promiseOf).join('')}` : ''}${checked.some(Boolean) ? `<p>${text(checked.filter(Boolean).join(' '))}</p>\n` : ''}${confirmations.map(({ by, on, stands }) => `<p>${text(by)} confirmed this on ${dateInFull(on)}${stands ? '' : ', before it changed'}.</p>\n`).join('')}${corrections.map(({ by, on, text: words }) => `<p class="by">Added by ${text(by)}, ${dateInFull(on)}</p>\n${wordsOf(words)}`).join('')}${ownNote ? `<section class="share">\n<p class="by">Your own notes. They are not part of the record.</p>\n${wordsOf(ownNote)}</section>\n` : ''}</article>
`;
}

function topicOf({ kind, title, version, addedBy, notes }: ExportedTopic): string {
  // The three parts at the end stand in every session: empty, they say nothing.
  if (closing[kind] && kind !== 'share' && notes.length === 0) return '';
  const name = title ?? `${closing[kind] ?? kind}${version ? `, version ${version}` : ''}`;
  const by = kind === 'words' || kind === 'share' ? `<p class="day">Added by ${text(addedBy)}</p>\n` : '';
  return `<h4>${text(name)}</h4>\n${by}${notes.map((note) => `<p class="by">${text(note.by)}, ${dateInFull(note.on)}</p>\n${wordsOf(note.text)}`).join('')}`;
}

function wordsOf(words: string): string {
  return `<p class="words" dir="auto">${text(words)}</p>\n`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
