import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

// Rooms that hold no feature: what every feature stands on, and what puts the features together.
const NOT_FEATURES = new Set(['platform', 'shell', 'styles']);

/**
 * Where a file stands: the src folder it belongs to, the room below it, and the path inside that room.
 * Undefined outside api/src and web/src; the room is '' for files that stand directly in src.
 * @param {string} file
 */
export function placeOf(file) {
  const parts = file.split(sep);
  const at = parts.findLastIndex((part, i) => part === 'src' && (parts[i - 1] === 'api' || parts[i - 1] === 'web'));
  if (at < 0 || at === parts.length - 1) return undefined;
  const below = parts.slice(at + 1);
  const room = below.length > 1 || isFolder(file) ? below[0] : '';
  return { src: parts.slice(0, at + 1).join(sep), room, inside: below.slice(room ? 1 : 0).join('/') };
}

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether a room is a feature. @param {string} room */
export const isFeature = (room) => room !== '' && !NOT_FEATURES.has(room);

/**
 * The place a relative import reaches from a file; undefined for packages.
 * @param {string} file
 * @param {string} source
 */
export function reached(file, source) {
  if (!source.startsWith('.')) return undefined;
  const path = resolve(dirname(file), source);
  return placeOf(existsSync(path) || source.endsWith('..') ? path : `${path}.ts`);
}

const graphs = new Map();

/**
 * Which feature reaches which, read from the sources once a run: name to names.
 * @param {string} src
 * @returns {Map<string, Set<string>>}
 */
export function featureGraph(src) {
  if (!graphs.has(src)) graphs.set(src, readGraph(src));
  return graphs.get(src);
}

function readGraph(src) {
  const graph = new Map();
  for (const name of readdirSync(src, { recursive: true })) {
    const file = join(src, name);
    if (!name.endsWith('.ts') || name.endsWith('.spec.ts') || !statSync(file).isFile()) continue;
    const from = relative(src, file).split(sep)[0];
    if (!isFeature(from) || from.endsWith('.ts')) continue;
    for (const [, source] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)) {
      const to = reached(file, source)?.room;
      if (to === undefined || to === from || !isFeature(to)) continue;
      graph.set(from, (graph.get(from) ?? new Set()).add(to));
    }
  }
  return graph;
}

/**
 * The way from one feature to another along the graph, or undefined.
 * @param {Map<string, Set<string>>} graph
 * @param {string} from
 * @param {string} to
 * @returns {string[] | undefined}
 */
export function wayBetween(graph, from, to) {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    if (way.at(-1) === to) return way;
    for (const next of graph.get(way.at(-1)) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
