/*
 * Names and codes alone; who has to read what people type takes `territory.ts`. Apart, so that a page which only shows names
 * does not load the reading.
 */

/** The official Polish names of the sixteen voivodeships by TERYT code. For their order take `voivodeshipCodes`: keys like '10' sort before '02'. */
export const voivodeshipNames: Readonly<Record<string, string>> = {
  '02': 'dolnośląskie',
  '04': 'kujawsko-pomorskie',
  '06': 'lubelskie',
  '08': 'lubuskie',
  '10': 'łódzkie',
  '12': 'małopolskie',
  '14': 'mazowieckie',
  '16': 'opolskie',
  '18': 'podkarpackie',
  '20': 'podlaskie',
  '22': 'pomorskie',
  '24': 'śląskie',
  '26': 'świętokrzyskie',
  '28': 'warmińsko-mazurskie',
  '30': 'wielkopolskie',
  '32': 'zachodniopomorskie',
};

/** The TERYT codes of the voivodeships in the official order, which is that of their Polish names. */
export const voivodeshipCodes: readonly string[] = /* @__PURE__ */ Object.keys(voivodeshipNames).sort();

/** The TERYT code of the voivodeship in which a county (or anything smaller) lies. */
export function voivodeshipOf(teryt: string): string {
  return teryt.slice(0, 2);
}

/** Whether a county, by its TERYT code, is a city with county rights. */
export function isCityCounty(teryt: string): boolean {
  return teryt.slice(2) > '60';
}
