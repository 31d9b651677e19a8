import type { ExportedJournal } from './exported-journal';

/** The version of the open format. It goes up when a member changes its meaning or goes; new members may come without it. */
export const EXPORT_VERSION = 1;

/** The whole journal as JSON in the form of entries.schema.json, an entry a line. */
export async function* jsonOf(journal: ExportedJournal): AsyncGenerator<string> {
  const { madeOn, person, supervisions, briefingsRead } = journal;
  const head = JSON.stringify({ format: 'afterword-journal', version: EXPORT_VERSION, madeOn, person, supervisions, briefingsRead });
  yield `${head.slice(0, -1)},"entries":[`;
  let before = '\n';
  for await (const entry of journal.entries()) {
    yield before + JSON.stringify(entry);
    before = ',\n';
  }
  yield '\n]}\n';
}
