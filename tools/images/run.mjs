import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfNeeded } from '../build/build.mjs';
import { PlainFailure, runEntry, say } from '../setup/progress.mjs';
import { writeImage } from './image.mjs';
import { api, pooler, web } from './recipes.mjs';

const RECIPES = { api, web, pooler };
const HELP = `npm run images -- FOLDER [${Object.keys(RECIPES).join('|')} …]    puts the images together, in FOLDER, without a container engine`;

await runEntry(async () => {
  const [folder, ...names] = process.argv.slice(2);
  const unknown = names.find((name) => !(name in RECIPES));
  if (!folder || folder.startsWith('-') || unknown) throw new PlainFailure(HELP);
  if (process.platform !== 'linux') throw new PlainFailure('Images are put together on Linux, from its programs and libraries.');
  await buildIfNeeded();
  for (const name of names.length > 0 ? names : Object.keys(RECIPES)) {
    const recipe = RECIPES[name]();
    const place = join(resolve(process.env.INIT_CWD ?? '.', folder), recipe.name);
    if (existsSync(place)) rmSync(place, { recursive: true });
    const { digest, bytes } = writeImage(recipe, place, 'latest');
    say(`${recipe.name}: ${(bytes / 1e6).toFixed(1)} MB, ${digest}`);
  }
});
