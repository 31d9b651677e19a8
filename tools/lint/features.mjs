import { eachImport } from './imports.mjs';
import { featureGraph, isFeature, placeOf, reached, wayBetween } from './rooms.mjs';

const isDoor = (inside) => inside === '' || inside === 'index' || inside === 'index.ts';

/** The shell and home, which make the first page, take what is loaded later from the routes.ts of a feature that lends parts to others, so as not to carry those parts. */
const isRoutes = (here, inside) => ['shell', 'home'].includes(here.room) && (inside === 'routes' || inside === 'routes.ts');

/** src/demonstration.ts is the program of src/demonstration/, not its neighbour. */
const startsIt = (here, room) => here.room === '' && here.inside === `${room}.ts`;

/** Keeps the features apart: one door each, no circles, and the platform below all of them. */
export const features = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      door: '"{{from}}" reaches into "{{to}}"; import it through ../{{to}}, which is its index.ts.',
      platform: 'The platform stands below the features and may not import "{{to}}".',
      circle: 'The features reach each other in a circle: {{way}}.',
    },
  },
  create(context) {
    const here = placeOf(context.filename);
    if (!here) return {};
    return eachImport((node, source) => {
      const there = reached(context.filename, source);
      if (!there || there.src !== here.src || there.room === here.room || !isFeature(there.room)) return;
      if (here.room === 'platform') {
        context.report({ node, messageId: 'platform', data: { to: there.room } });
      } else if (!isDoor(there.inside) && !isRoutes(here, there.inside) && !startsIt(here, there.room)) {
        context.report({ node, messageId: 'door', data: { from: here.room || 'src', to: there.room } });
      }
      if (!isFeature(here.room)) return;
      const back = wayBetween(featureGraph(here.src), there.room, here.room);
      if (back) context.report({ node, messageId: 'circle', data: { way: [here.room, ...back].join(' → ') } });
    });
  },
};

/** Refuses forwardRef, which only hides a circle. */
export const noForwardRef = {
  meta: { type: 'problem', schema: [], messages: { circle: 'forwardRef hides a circle of modules; take the circle apart.' } },
  create(context) {
    return {
      ImportSpecifier(node) {
        if (node.imported.name === 'forwardRef') context.report({ node, messageId: 'circle' });
      },
    };
  },
};
