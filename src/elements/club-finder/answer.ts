import type { ClubParts } from './club-parts.js';
import type { Bound } from './bounds.js';
import type { Answer, Reading } from './find-clubs.js';
import type { FinderSearch } from './finder-search.js';
import { titleWords } from './results.js';
import type { Speaker } from './speaker.js';

/** Which clubs a reading leads to: bounds first, then distance. @param wanted how many to show */
export function findAnswer(
  speaker: Speaker,
  frame: readonly Bound[],
  reading: Reading,
  search: FinderSearch | undefined,
  parts: ClubParts | undefined,
  wanted: number,
): Answer {
  const { entry } = reading;
  const bounds = [...frame];
  if (search?.voivodeship) bounds.push({ kind: 'voivodeship', code: search.voivodeship });
  const from = entry?.lat === undefined || entry.lon === undefined ? undefined : { lat: entry.lat, lon: entry.lon };
  if (entry?.code && !from) bounds.push({ kind: entry.kind, code: entry.code });
  const { clubs } = speaker.directory;
  const inside = speaker.directory.within(bounds);
  const isThere = !parts || parts.need({ from, bounds, count: wanted });
  const isWhole = !parts || parts.isWhole;
  const total = isWhole ? clubs.length : parts.count;
  // What a land has is there as a whole; of everything the feed says how much there is.
  const isCounted = isWhole || bounds.some(({ kind }) => kind !== 'network') || !bounds.length;
  const count = !bounds.length && total !== undefined ? total : inside.length;
  const found = {
    ...{ reading, bounds, count },
    shown:
      from && search
        ? search.nearest(inside, wanted, { ...from, id: entry?.id })
        : speaker.directory.first(inside, wanted).map((club) => ({ club })),
    outside: isCounted && total !== undefined ? total - count : undefined,
    isWaiting: !isThere,
    isPartial: !isCounted,
  };
  const title = titleWords(speaker, found);
  return { ...found, title, ...search?.lost(reading, title) };
}
