import { PlainFailure } from '../setup/progress.mjs';
import { share, table } from './table.mjs';

const OFFERED = 3;

/** The codes that are suggested for a text, the likeliest first. */
export const foundThemes = (journal, text) => journal.suggestThemes(text).map(({ code }) => code);

/** Recall and precision of the first three that are offered, in words. */
export function themesReport(journal, lines) {
  const offers = lines.map((line, at) => ({ ...folded(journal, line, at + 1), offered: journal.suggestThemes(line.t).slice(0, OFFERED) }));
  const kept = journal.suggestedCodes.filter((code) => journal.themeOf(journal.firstBriefing, code)?.code !== code);
  const codes = [...new Set(offers.flatMap(({ labels, offered }) => [...labels, ...offered.map(({ code }) => code)]))].sort();
  const counted = (name, of) => {
    let [wanted, met, given, right] = [0, 0, 0, 0];
    for (const { labels, offered } of offers) {
      const mine = labels.filter(of);
      const theirs = offered.map(({ code }) => code).filter(of);
      wanted += mine.length;
      given += theirs.length;
      met += mine.filter((code) => theirs.includes(code)).length;
      right += theirs.filter((code) => labels.includes(code)).length;
    }
    return [name, wanted, wanted - met, given - right, share(met, wanted), share(right, given)];
  };
  const none = offers.filter(({ labels }) => labels.length === 0);
  const agreed = offers.flatMap(({ labels, beside, offered }) => (beside ? labels.flatMap((code, at) => offered.filter((offer) => offer.code === code).map(({ direction }) => direction === beside[at])) : []));
  return [
    table([['', 'labelled', 'missed', 'wrongly offered', 'recall', 'precision'], counted('all', () => true), ...codes.map((code) => counted(`  ${code}`, (one) => one === code))]),
    '',
    `${lines.length} lines, ${none.length} of them without a theme; something was offered for ${none.filter(({ offered }) => offered.length > 0).length} of those.`,
    ...(agreed.length > 0 ? [`Direction right for ${share(agreed.filter(Boolean).length, agreed.length)} of the ${agreed.length} labels that were offered.`] : []),
    `Recall: the labels among the first ${OFFERED} offered. Precision: those offered that are labelled.`,
    `A label that is a behaviour counts as its theme, since ${kept.length > 0 ? `only ${kept.join(', ')} is` : 'none is'} suggested on its own.`,
  ].join('\n');
}

/** A line with its labels as codes that can be suggested, each once; a sentence with the number of the line where a code is unknown. */
function folded(journal, { t, labels, beside }, number) {
  const known = journal.codesOf(journal.firstBriefing);
  const unknown = labels.find((code) => !known.includes(code));
  if (unknown !== undefined) throw new PlainFailure(`Line ${number}: "${unknown}" is no theme or behaviour. There are ${known.join(', ')}.`);
  const codes = labels.map((code) => (journal.suggestedCodes.includes(code) ? code : journal.themeOf(journal.firstBriefing, code).code));
  const isFirst = (_, at) => codes.indexOf(codes[at]) === at;
  return { t, labels: codes.filter(isFirst), beside: beside?.filter(isFirst) };
}
