import type { ExportedOneToOnes, ExportedSupervision } from './exported-one-to-ones';

/** The version of this form. It goes up when a member changes its meaning or goes; new members may come without it. */
const VERSION = 1;

/** Everything of one-to-ones as JSON in the form of one-to-ones.schema.json, a session a line. */
export async function* oneToOnesJson(all: ExportedOneToOnes): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: 'afterword-one-to-ones', version: VERSION, madeOn: all.madeOn }).slice(0, -1)},"supervisions":[`;
  let before = '\n';
  for await (const supervision of all.supervisions()) {
    yield before;
    yield* supervisionJson(supervision);
    before = ',\n';
  }
  yield `\n],"groups":${JSON.stringify(await all.groups())},"commentDrafts":[`;
  before = '\n';
  for await (const draft of all.drafts()) {
    yield before + JSON.stringify(draft);
    before = ',\n';
  }
  yield '\n]}\n';
}

async function* supervisionJson({ sessions, ...facts }: ExportedSupervision): AsyncGenerator<string> {
  yield `${JSON.stringify(facts).slice(0, -1)},"sessions":[`;
  let before = '\n';
  for await (const session of sessions()) {
    yield before + JSON.stringify(session);
    before = ',\n';
  }
  yield '\n]}';
}
