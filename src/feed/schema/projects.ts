import { array, object, optional, type output } from './kinds.js';
import { inOrder } from './period.js';
import { image } from './image.js';
import { optionalTeryt } from './geo.js';
import { id, optionalAddress, optionalDate, optionalId, optionalText, text } from './values.js';

/** Projects: what people in a county set out to do, with the facts that are known of it. */
export const projects = {
  name: 'projects',
  references: { component: 'components', county: 'counties' },
  schema: object(
    {
      id,
      title: text,
      summary: optionalText,
      component: optionalId,
      county: optionalTeryt,
      place: optionalText,
      from: optionalDate,
      to: optionalDate,
      status: optionalText,
      facts: optional(array(object({ label: text, value: text }))),
      image: optional(image),
      url: optionalAddress,
      note: optionalText,
      asOf: optionalDate,
    },
    inOrder(),
  ),
} as const;

export type Project = output<typeof projects.schema>;
