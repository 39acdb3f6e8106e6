import { object, optional, type output } from './kinds.js';
import { date, id, number, oneOf, optionalId, optionalText, text } from './values.js';

/** Key figures: a number, how exact it is, what it counts, and the date it was true. */
export const figures = {
  name: 'figures',
  references: { component: 'components' },
  schema: object({
    id,
    value: number,
    qualifier: optional(oneOf('about', 'over', 'under')),
    unit: optionalText,
    label: text,
    asOf: date,
    component: optionalId,
    source: optionalText,
    note: optionalText,
  }),
} as const;

export type Figure = output<typeof figures.schema>;
