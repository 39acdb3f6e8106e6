import { fold } from '../../../src/text/fold.js';
import type { GazetteerPlace } from '../../../src/places/gazetteer.js';
import { random } from '../../support/many.js';

/**
 * Parts the names in two, one of which a search may know. Left out of the other are those that begin a known name or a word in one:
 * whoever finds 'Bielsko-Biała' for 'Bielsko' is right.
 */
export function halves(places: readonly GazetteerPlace[], seed = 7) {
  const next = random(seed);
  const isKnown = new Map(places.map(({ name }) => [fold(name), next() < 0.5]));
  const known = places.filter(({ name }) => isKnown.get(fold(name)));
  const all = ` ${known.map(({ name }) => fold(name)).join('  ')} `;
  const unknown = [...new Set(places.map(({ name }) => name))].filter(
    (name) => !isKnown.get(fold(name)) && !all.includes(` ${fold(name)}`),
  );
  return { known, unknown };
}

/** Letters of real names in another order: what nobody means anything by. */
export function nonsense(places: readonly GazetteerPlace[], count: number, seed = 8): string[] {
  const next = random(seed);
  const names = new Set(places.map(({ name }) => fold(name)));
  return Array.from({ length: count }, () => {
    const letters = [...fold(places[Math.floor(next() * places.length)]!.name).replaceAll(' ', '')];
    return letters
      .map((letter) => ({ letter, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ letter }) => letter)
      .join('');
  }).filter((word) => word.length >= 5 && !names.has(word));
}
