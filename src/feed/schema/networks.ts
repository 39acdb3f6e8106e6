import { object, optional, type output } from 'zod/mini';
import { voivodeship } from './places.js';
import { id, oneOf, optionalText, text } from './values.js';

/** Networks: regional ones of partners, and those that clubs belong to. */
export const networks = {
  name: 'networks',
  schema: object({
    id,
    name: text,
    kind: oneOf('regional', 'club'),
    voivodeship: optional(voivodeship),
    note: optionalText,
  }),
} as const;

export type Network = output<typeof networks.schema>;
