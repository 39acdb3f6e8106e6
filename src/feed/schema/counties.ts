import { array, object, optional, type output } from './kinds.js';
import { latitude, longitude, teryt } from './geo.js';
import { string, text } from './values.js';

/** Poland's counties by TERYT code, each with its seat and the seat's place on the map. `formerNames` are found, never shown. */
export const counties = {
  name: 'counties',
  schema: object({
    teryt,
    name: text,
    seat: text,
    lat: optional(latitude),
    lon: optional(longitude),
    formerNames: optional(array(string)),
  }),
} as const;

export type County = output<typeof counties.schema>;
