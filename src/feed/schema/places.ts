import { object, optional, type output } from './kinds.js';
import { latitude, longitude, teryt } from './geo.js';
import { size, text } from './values.js';

/** A place that can be searched, whether a club is there or not; `population` tells the larger of two of one name. */
export const places = {
  name: 'places',
  schema: object({ name: text, county: teryt, lat: latitude, lon: longitude, population: optional(size) }),
} as const;

export type Place = output<typeof places.schema>;
