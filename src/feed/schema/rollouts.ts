import { object, type output } from './kinds.js';
import { inOrder } from './period.js';
import { teryt } from './geo.js';
import { id, numberBetween, oneOf, optionalNumber, optionalText } from './values.js';

/** A year that the programme's entries may lie in. */
export const year = numberBetween(1900, 2100);

/** Rollouts: one entry for each time a county, city or municipality took the programme up. `from` and `to` are years. */
export const rollouts = {
  name: 'rollouts',
  references: { county: 'counties' },
  schema: object(
    {
      id,
      unit: oneOf('county', 'city', 'municipality'),
      county: teryt,
      label: optionalText,
      from: year,
      to: year,
      stage: optionalNumber,
      note: optionalText,
    },
    inOrder(),
  ),
} as const;

export type Rollout = output<typeof rollouts.schema>;
