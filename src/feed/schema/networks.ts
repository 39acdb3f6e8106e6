import { array, object, optional, type output } from './kinds.js';
import { optionalTeryt, voivodeship } from './geo.js';
import { id, oneOf, optionalDate, optionalText, size, text } from './values.js';

/**
 * Networks: regional ones of partners, and those that clubs belong to. `counted` says how many clubs a network is known to
 * have had, in all or in one voivodeship or county, whether the feed can place them or not: a reader is never told that there
 * were none where there were some.
 */
export const networks = {
  name: 'networks',
  schema: object({
    id,
    name: text,
    kind: oneOf('regional', 'club'),
    voivodeship: optional(voivodeship),
    counted: optional(
      array(
        object({
          count: size,
          voivodeship: optional(voivodeship),
          county: optionalTeryt,
          asOf: optionalDate,
        }),
      ),
    ),
    note: optionalText,
  }),
} as const;

export type Network = output<typeof networks.schema>;
