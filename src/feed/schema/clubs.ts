import { array, object, optional, type output } from './kinds.js';
import { latitude, longitude, teryt } from './geo.js';
import { id, oneOf, optionalAddress, optionalDate, optionalString, optionalText, text } from './values.js';

/**
 * Mutual-help clubs and adjustment teams. `asOf` says what the record is known from: a club last heard of long ago is
 * history, never an invitation. `precision` says whether the position is the club's own or its locality's.
 */
export const clubs = {
  name: 'clubs',
  references: { network: 'networks', county: 'counties' },
  schema: object({
    id,
    name: text,
    network: id,
    kind: oneOf('club', 'team'),
    place: text,
    county: teryt,
    lat: latitude,
    lon: longitude,
    precision: oneOf('address', 'locality'),
    partners: optional(array(text)),
    opened: optionalDate,
    status: optional(oneOf('active', 'closed')),
    asOf: optionalDate,
    contact: optional(
      object({
        address: optionalText,
        phone: optionalString,
        email: optionalString,
        url: optionalAddress,
        hours: optionalText,
      }),
    ),
    note: optionalText,
  }),
} as const;

export type Club = output<typeof clubs.schema>;
