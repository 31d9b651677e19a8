import { noPromiseAll, typeormStaysInside } from './database.mjs';
import { features, noForwardRef } from './features.mjs';

/** The house's own rules, for eslint.config.mjs. */
export const house = {
  meta: { name: 'house' },
  rules: {
    features,
    'no-forward-ref': noForwardRef,
    'no-promise-all': noPromiseAll,
    'typeorm-stays-inside': typeormStaysInside,
  },
};
