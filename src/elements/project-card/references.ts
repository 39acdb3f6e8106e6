import { object } from '../../feed/schema/kinds.js';
import { teryt } from '../../feed/schema/geo.js';
import { id, text } from '../../feed/schema/values.js';

/*
 * Of what a project refers to, only what is shown beside it: the rest is neither checked nor loaded.
 */

export const componentNames = { name: 'components', schema: /* @__PURE__ */ object({ id, name: text }) } as const;

export const countyNames = { name: 'counties', schema: /* @__PURE__ */ object({ teryt, name: text }) } as const;

/** Here too with the seat, by which a page may name a county. */
export const countySeats = {
  name: 'counties',
  schema: /* @__PURE__ */ object({ teryt, name: text, seat: text }),
} as const;
