import { array, object, optional, type output } from 'zod/mini';
import { inOrder } from './collection.js';
import { address, id, imageAddress, optionalDate, optionalText, size, teryt, text } from './values.js';

/** Projects: what people in a county set out to do, with the facts that are known of it. */
export const projects = {
  name: 'projects',
  references: { component: 'components', county: 'counties' },
  schema: object({
    id,
    title: text,
    summary: optionalText,
    component: optional(id),
    county: optional(teryt),
    place: optionalText,
    from: optionalDate,
    to: optionalDate,
    status: optionalText,
    facts: optional(array(object({ label: text, value: text }))),
    image: optional(object({ src: imageAddress, alt: optionalText, width: optional(size), height: optional(size) })),
    url: optional(address),
    note: optionalText,
    asOf: optionalDate,
  }).check(inOrder()),
} as const;

export type Project = output<typeof projects.schema>;
