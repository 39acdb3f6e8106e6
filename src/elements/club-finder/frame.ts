import { FeedError } from '../../feed/errors.js';
import { findVoivodeship } from '../../text/territory.js';
import type { Directory } from './directory.js';
import { clubsWithin, nearestClubs, type Answer, type Bound, type Reading } from './find-clubs.js';
import type { FinderSearch } from './finder-search.js';
import type { ClubParts } from './club-parts.js';
import { titleWords } from './results.js';
import type { Speaker } from './speaker.js';

/** What the page itself leaves out; what it names wrong is reported and leaves nothing out. */
export function readFrame(
  { voivodeship, network }: { voivodeship?: string | undefined; network?: string | undefined },
  { networks }: Directory,
  url: string,
  report: (error: FeedError) => void,
): readonly Bound[] {
  const bounds: Bound[] = [];
  if (voivodeship) {
    const code = findVoivodeship(voivodeship);
    if (code) bounds.push({ kind: 'voivodeship', code });
    else report(new FeedError('unknown-place', `There is no voivodeship "${voivodeship}".`, url));
  }
  if (network) {
    if (networks.has(network)) bounds.push({ kind: 'network', code: network });
    else {
      const ids = [...networks.keys()].join(', ');
      report(new FeedError('unknown-id', `The feed has no network "${network}", it has: ${ids}.`, url));
    }
  }
  return bounds;
}

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
  const inside = clubsWithin(clubs, bounds);
  const isThere = !parts || parts.need({ from, bounds, count: wanted });
  const isWhole = !parts || parts.isWhole;
  const total = isWhole ? clubs.length : parts.count;
  // What a land has is there as a whole; of everything the feed says how much there is.
  const isCounted = isWhole || bounds.some(({ kind }) => kind !== 'network') || !bounds.length;
  const count = !bounds.length && total !== undefined ? total : inside.length;
  const found = {
    ...{ reading, bounds, count, shown: nearestClubs(inside, wanted, entry) },
    outside: isCounted && total !== undefined ? total - count : undefined,
    isWaiting: !isThere,
    isPartial: !isCounted,
  };
  const title = titleWords(speaker, found);
  return { ...found, title, ...search?.lost(reading, title) };
}
