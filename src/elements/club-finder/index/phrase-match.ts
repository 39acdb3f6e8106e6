import { distanceKm } from '../../../places/distance.js';
import type { PlacePhrase } from '../../../places/place-phrase.js';
import { isCityCounty } from '../../../places/voivodeships.js';
import { townRank } from '../../../places/place-search.js';
import type { Entry, Match } from './entry.js';

/** A run of words that is a name, and what has that name. */
interface NamedRun {
  readonly length: number;
  readonly entries: readonly Entry[];
  /** Other words stand beside it, so that all may be an unknown name: behind the name of a city they are hardly so. */
  readonly doubt?: 'behind' | 'before' | undefined;
}

/** The rank of a city, of whose parts people write the names behind its own: 'Kraków Nowa Huta'. */
const cityRank = 5;

/** More words than anybody writes around a name. */
const mostWords = 8;

/**
 * What is meant by a text in which names stand among other words: of several the one that the others lie around. Where a word
 * is left that nothing knows, only what is known beyond its county is thought of, as a guess.
 * @param named what has a whole name, or in a sentence a form of it
 */
export function matchPhrase(
  { runs, regions, isInSentence }: PlacePhrase,
  named: (text: string) => readonly Entry[],
): readonly Match[] {
  const found: NamedRun[] = [];
  let isWordLeft = false;
  for (const run of runs) {
    const { names, isComplete, startsWithName } = namesIn(run.slice(0, mostWords), (text) =>
      named(isInSentence ? `w ${text}` : text),
    );
    const isBare = !isInSentence && (!isComplete || names.length > 1);
    found.push(
      ...names.map(
        (name, at) => ({ ...name, doubt: isBare ? (startsWithName && !at ? 'behind' : 'before') : undefined }) as const,
      ),
    );
    isWordLeft ||= !isComplete;
  }
  const areas = regions.map((text) => ({ length: 0, entries: named(text) }));
  const candidates = found.flatMap((name) =>
    name.entries.map((entry) => {
      const support = [...found, ...areas]
        .filter((other) => other !== name)
        .map(({ entries }) =>
          entries.some((area) => isAround(area, entry))
            ? 1
            : isInSentence && entries.some((area) => isNearby(area, entry))
              ? 0.5
              : 0,
        )
        .reduce((sum: number, one) => sum + one, 0);
      return { entry, name, support };
    }),
  );
  const most = Math.max(0, ...candidates.map(({ support }) => support));
  const best = candidates
    .filter(({ entry: { kind }, support }) => support === most && kind !== 'club' && kind !== 'network')
    .sort((a, b) => {
      const order = b.name.length - a.name.length;
      const byWeight = (b.entry.weight ?? 0) - (a.entry.weight ?? 0);
      // Of names that belong together the smaller one is meant: 'Warszawa Ursynów'.
      return most ? order || -byWeight : byWeight || order;
    });
  const isGuess = isWordLeft || found.length > Math.ceil(most) + 1;
  return best
    .filter(({ entry, name }) => !isGuess || (entry.kind === 'place' && (most > 0 || isLikely(entry, name))))
    .slice(0, isGuess ? 3 : undefined)
    .map(({ entry }) => ({ entry, how: isGuess ? 'part' : 'exact' }));
}

/** Whether a place is known well enough to be guessed. */
function isLikely({ isDoubtful, weight = 0, name, title, county = '' }: Entry, { doubt, length }: NamedRun): boolean {
  const isPartOfCity = title !== name && isCityCounty(county);
  if (doubt) return doubt === 'behind' && !isPartOfCity && (weight >= cityRank || length > 1);
  return !isDoubtful || weight >= townRank;
}

/** How far a place may be from the one by which it is told: 'Skawina koło Krakowa'. */
const nearbyKm = 20;

const isNearby = (area: Entry, { lat, lon }: Entry): boolean =>
  area.lat !== undefined &&
  area.lon !== undefined &&
  lat !== undefined &&
  lon !== undefined &&
  distanceKm({ lat: area.lat, lon: area.lon }, { lat, lon }) < nearbyKm;

/** Whether one lies in the other, or both in one county. */
function isAround(area: Entry, entry: Entry): boolean {
  const code = area.code ?? area.county;
  return code !== undefined && area !== entry && !!entry.county?.startsWith(code);
}

/** The longest names in a run of words, which do not overlap. */
function namesIn(
  words: readonly string[],
  named: (text: string) => readonly Entry[],
): { names: readonly NamedRun[]; isComplete: boolean; startsWithName: boolean } {
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const entries = named(words.slice(start, start + length).join(' '));
      if (!entries.length) continue;
      const before = namesIn(words.slice(0, start), named);
      const after = namesIn(words.slice(start + length), named);
      return {
        names: [...before.names, { length, entries }, ...after.names],
        isComplete: before.isComplete && after.isComplete,
        startsWithName: start === 0 || before.startsWithName,
      };
    }
  }
  return { names: [], isComplete: words.length === 0, startsWithName: false };
}
