import { array, object, optional, type output } from './kinds.js';
import { inOrder } from './period.js';
import { optionalDate, optionalText, text } from './values.js';

const event = object(
  {
    date: optionalDate,
    from: optionalDate,
    to: optionalDate,
    title: text,
    text: optionalText,
    note: optionalText,
  },
  inOrder(),
);

/** The programme itself: what it is called, what it does, and its history. */
export const program = {
  name: 'program',
  single: true,
  schema: object({
    name: text,
    summary: optionalText,
    founded: optionalDate,
    headquarters: optionalText,
    history: optional(array(event)),
  }),
} as const;

export type Program = output<typeof program.schema>;
