import type { LoadedFeed } from './read.js';
import { FeedError } from './errors.js';
import { getFile, getPart, partOf } from './parts.js';
import { readRecords } from './records.js';
import { clubs, type Club } from './schema/clubs.js';
import { safeParse } from './schema/kinds.js';
import { places, type Place } from './schema/places.js';
import { optionalText, type Text } from './schema/values.js';

/*
 * What of a feed is read only when somebody asks for it, in the way the feed itself was had.
 */

/** The places of a feed that brings its own. */
export interface FeedPlaces {
  readonly places: readonly Place[];
  /** Whose data they are. */
  readonly source?: Text | undefined;
}

/**
 * The gazetteer of a feed. A place that is wrong is left out and reported.
 * @throws {FeedError}
 */
export async function getPlaces({ raw, url, getText, skipped }: LoadedFeed): Promise<FeedPlaces> {
  const found = raw[places.name];
  const part = partOf(raw, places.name);
  const list = part ? await getPart(part, url, getText, skipped) : found;
  if (!(list instanceof Array)) throw new FeedError('not-a-feed', `"${places.name}" must be a list.`, url);
  const read = await readRecords([places], { places: list }, skipped);
  const { source } = found as { source?: unknown };
  return { places: read[places.name] as readonly Place[], source: safeParse(optionalText, source).data };
}

/** Which voivodeships have a part of the clubs of their own that was left for later, and how many clubs there are in all. */
export interface ClubParts {
  readonly voivodeships: readonly string[];
  readonly count?: number | undefined;
}

/** The clubs' parts by voivodeship that were left for later; undefined where the clubs came with the feed. */
export function clubParts({ raw }: LoadedFeed): ClubParts | undefined {
  const part = partOf(raw, clubs.name);
  return part?.isDivided ? { count: part.count, voivodeships: part.files.map(({ code }) => code) } : undefined;
}

/** The clubs of one voivodeship, checked as those of a whole feed are. @throws {FeedError} */
export async function getClubs(
  { raw, url, getText, skipped, content }: LoadedFeed,
  voivodeship: string,
): Promise<readonly Club[]> {
  const file = partOf(raw, clubs.name)?.files.find(({ code }) => code === voivodeship);
  const list = file ? await getFile(file, clubs.name, url, getText, skipped) : [];
  const read = await readRecords([clubs], { clubs: list }, skipped, content);
  return read[clubs.name] as readonly Club[];
}
