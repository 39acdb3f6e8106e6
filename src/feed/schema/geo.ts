import { optional } from './kinds.js';
import { numberBetween, stringThat } from './values.js';

/** Four digits: a county's TERYT code (voivodeship and county). */
export const teryt = /* @__PURE__ */ stringThat('teryt', (value) => /^\d{4}$/.test(value));
export const optionalTeryt = /* @__PURE__ */ optional(teryt);
/** Two digits: a voivodeship's TERYT code. */
export const voivodeship = /* @__PURE__ */ stringThat('voivodeship', (value) => /^\d\d$/.test(value));
/** Degrees north, within Poland's own extent. */
export const latitude = /* @__PURE__ */ numberBetween(49, 54.9);
/** Degrees east, within Poland's own extent. */
export const longitude = /* @__PURE__ */ numberBetween(14.1, 24.2);
