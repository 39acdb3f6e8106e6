import { object, type output } from 'zod/mini';
import { inOrder } from './collection.js';
import { id, oneOf, optionalNumber, optionalText, teryt, year } from './values.js';

/** Rollouts: one entry for each time a county, city or municipality took the programme up. `from` and `to` are years. */
export const rollouts = {
  name: 'rollouts',
  references: { county: 'counties' },
  schema: object({
    id,
    unit: oneOf('county', 'city', 'municipality'),
    county: teryt,
    label: optionalText,
    from: year,
    to: year,
    stage: optionalNumber,
    note: optionalText,
  }).check(inOrder()),
} as const;

export type Rollout = output<typeof rollouts.schema>;
