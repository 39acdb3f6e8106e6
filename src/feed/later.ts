import { custom } from 'zod/mini';
import type { LoadedFeed } from './client.js';
import { FeedError } from './errors.js';
import { getList, type Part } from './parts.js';
import { readContent } from './read.js';
import { clubs, type Club } from './schema/clubs.js';
import { places, type Place } from './schema/gazetteer.js';
import { part } from './schema/part.js';
import { optionalText, type Text } from './schema/values.js';

/*
 * What of a feed is read only when somebody asks for it, in the way the feed itself was had. Loaded with the question.
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
  const { data } = part.safeParse(found);
  const list = data ? await getList(data, places.name, '', url, getText) : found;
  if (!(list instanceof Array)) throw new FeedError('not-a-feed', `"${places.name}" must be a list.`, url);
  const known: Place[] = [];
  list.forEach((record, index) => {
    const { data: place, error } = places.schema.safeParse(record);
    if (place) known.push(place);
    else skipped.push({ place: `${places.name}[${index}].${String(error.issues[0]?.path[0])}`, code: 'type' });
  });
  const { source } = found as { source?: unknown };
  return { places: known, source: optionalText.safeParse(source).data };
}

/** The clubs' parts by voivodeship that were left for later; undefined where the clubs came with the feed. */
export function clubParts({ raw }: LoadedFeed): (Part & { voivodeships: string[] }) | undefined {
  const { data } = part.safeParse(raw[clubs.name]);
  return data?.voivodeships && { ...data, voivodeships: data.voivodeships };
}

/** Stands for a collection that has been read already. */
const asRead = custom(() => true);

/** The clubs of one voivodeship, checked as those of a whole feed are. @throws {FeedError} */
export async function getClubs(
  { raw, url, getText, skipped, content }: LoadedFeed,
  code: string,
): Promise<readonly Club[]> {
  const list = await getList(part.parse(raw[clubs.name]), clubs.name, code, url, getText);
  const known = Object.values(clubs.references).map((name) => ({ name, schema: asRead }));
  const read = await readContent([clubs, ...known], { ...content, clubs: list }, skipped);
  return read['clubs'] as readonly Club[];
}
