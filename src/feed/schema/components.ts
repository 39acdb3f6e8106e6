import { audiences } from './audiences.js';
import { array, object, optional, type output } from './kinds.js';
import { id, oneOf, optionalText, text } from './values.js';

/**
 * The programme's components: what each is, its steps, what it draws on, and what it gives to whom. `steps` follow one another;
 * `points` stand side by side under a title of their own.
 */
export const components = {
  name: 'components',
  schema: object({
    id,
    name: text,
    summary: optionalText,
    steps: optional(array(object({ title: text, text: optionalText }))),
    points: optional(object({ title: text, items: array(object({ title: text, text: optionalText })) })),
    benefits: optional(array(object({ audience: oneOf(...audiences), items: array(text) }))),
    note: optionalText,
  }),
} as const;

export type Component = output<typeof components.schema>;
