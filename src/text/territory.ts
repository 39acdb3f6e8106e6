import { fold } from './fold.js';
import { isCityCounty, voivodeshipCodes, voivodeshipNames, voivodeshipOf } from './voivodeships.js';

export { isCityCounty, voivodeshipCodes, voivodeshipName, voivodeshipNames, voivodeshipOf } from './voivodeships.js';

/**
 * The TERYT code of the voivodeship that a page's author or a visitor names: '02', '2', 'dolnośląskie', 'woj. dolnoslaskie',
 * 'Województwo Dolnośląskie'. Undefined for everything else.
 */
export function findVoivodeship(query: string | null | undefined): string | undefined {
  const name = fold(query).replace(/^(?:wojewodztwo|woj) /, '');
  const code = name.padStart(2, '0');
  return voivodeshipCodes.find((known) => known === code || fold(voivodeshipNames[known]) === name);
}

/** What `findCounty` needs to know of a county. */
export interface NamedCounty {
  /** Four digits; a city with county rights has 61 and up after those of its voivodeship. */
  teryt: string;
  /** 'powiat strzeliński'; for a city with county rights 'Radom' or 'miasto Radom'. */
  name: string;
  /** The town of the county's authorities: 'Strzelin'. */
  seat: string;
}

/** One county, or the several that share the name. */
export type CountyReading<C> = { county: C } | { ambiguous: C[] };

const leading = /^(?:(?:powiat|pow|ziemski|grodzki|miasto|m|stoleczne|st|na prawach powiatu) )+/;
const aroundCity = /^(?:powiat|pow) (?!m |miasto |grodzki )/;

/**
 * The county that a page's author or a visitor names, within `voivodeship` (a code) when given. Tried in this order:
 *
 * 1. the TERYT code, four digits, or three where a table program ate the leading zero;
 * 2. the name, with or without 'powiat', 'pow.', 'miasto', 'm.'. A bare 'Tarnów' is the city with county rights;
 * 3. the seat: 'Strzelin', 'powiat Strzelin'. 'powiat Tarnów' is the county around the city.
 *
 * Ten county names occur twice: those are `ambiguous`, with the candidates, and never guessed. Undefined when nothing fits.
 */
export function findCounty<C extends NamedCounty>(
  query: string | null | undefined,
  counties: readonly C[],
  voivodeship?: string,
): CountyReading<C> | undefined {
  const asked = fold(query);
  const name = asked.replace(leading, '');
  if (!name) return undefined;
  const code = /^\d{3,4}$/.test(asked) ? asked.padStart(4, '0') : '';
  const within = voivodeship ? counties.filter(({ teryt }) => voivodeshipOf(teryt) === voivodeship) : counties;
  const byName = within.filter((county) => fold(county.name).replace(leading, '') === name);
  const outsideCities = (county: C) => !isCityCounty(county.teryt);
  for (const found of [
    within.filter(({ teryt }) => teryt === code),
    // Who says 'powiat Tarnów' doesn't mean the city, unless there is nothing else.
    aroundCity.test(asked) ? byName.filter(outsideCities) : byName,
    within.filter((county) => outsideCities(county) && fold(county.seat) === name),
    byName,
  ]) {
    if (found.length) return found.length > 1 ? { ambiguous: found } : { county: found[0]! };
  }
  return undefined;
}
