/*
 * Names and codes alone; who has to read what people type takes `territory.ts`. Apart, so that a page which only shows names
 * does not load the reading.
 */

import type { Language } from '../text/language.js';

/** In the official order, which is that of the codes too: 02, 04, … 32. One string is shorter than a table. */
const names = /* @__PURE__ */ (
  'dolnośląskie kujawsko-pomorskie lubelskie lubuskie łódzkie małopolskie mazowieckie opolskie podkarpackie podlaskie ' +
  'pomorskie śląskie świętokrzyskie warmińsko-mazurskie wielkopolskie zachodniopomorskie'
).split(' ');

/** The official Polish name of the voivodeship in which a county (or anything smaller) lies; undefined where there is no such code. */
export function voivodeshipName(teryt: string): string | undefined {
  return names[+voivodeshipOf(teryt) / 2 - 1];
}

/** The TERYT codes of the voivodeships in the official order, which is that of their Polish names. */
export const voivodeshipCodes: readonly string[] = /* @__PURE__ */ names.map((_, at) =>
  `${at * 2 + 2}`.padStart(2, '0'),
);

/** The official Polish names of the sixteen voivodeships by TERYT code. For their order take `voivodeshipCodes`: keys like '10' sort before '02'. */
export const voivodeshipNames: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ voivodeshipCodes.map((code, at) => [code, names[at]!]),
);

/** The TERYT code of the voivodeship in which a county (or anything smaller) lies. */
export function voivodeshipOf(teryt: string): string {
  return teryt.slice(0, 2);
}

/** A voivodeship's name before or after the word for it: English writes 'Łódzkie Voivodeship', the others a small letter. */
export const asTitle = (language: Language, name: string): string =>
  language === 'en' ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;

/** Whether a county, by its TERYT code, is a city with county rights. */
export function isCityCounty(teryt: string): boolean {
  return teryt.slice(2) > '60';
}
