// Writes api/openapi.json and the types made from it. Run `npm run contract` after changing a controller or a body.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The contract as the built API states it. */
export function contract() {
  return execFileSync(process.execPath, [at('api/dist/contract.js')], { encoding: 'utf8' });
}

/** The TypeScript of a contract. @param {string} json */
export async function typesOf(json) {
  const nodes = await openapiTypes(JSON.parse(json), { rootTypes: true, rootTypesNoSchemaPrefix: true, defaultNonNullable: false });
  return `// Made from api/openapi.json by npm run contract; not edited by hand.\n${astToString(nodes)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const json = contract();
  writeFileSync(at('api/openapi.json'), json);
  writeFileSync(at('libs/api-types/src/contract.ts'), await typesOf(json));
}
