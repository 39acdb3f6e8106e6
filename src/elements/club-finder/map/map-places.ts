import { project, type Point } from '../../../map/project.js';
import type { Club } from '../../../feed/schema/clubs.js';
import { isCityCounty } from '../../../places/voivodeships.js';
import type { Directory } from '../clubs/directory.js';
import type { Entry } from '../index/entry.js';

/** What one mark on the map stands for: the clubs of a place, or where there are too many places those of a county. */
export interface MapPlace {
  readonly kind: 'place' | 'county';
  readonly name: string;
  /** What tells it from others of its name. */
  readonly where: string;
  /** TERYT code. */
  readonly county: string;
  readonly count: number;
  readonly clubs: readonly Club[];
  /** The middle of its clubs. */
  readonly lat: number;
  readonly lon: number;
  readonly at: Point;
}

/** More marks would cover one another, and their page; then a mark is a county. */
const mostMarks = 250;

/**
 * The clubs by place, in their own order; a place with many is one mark, in the middle of them. Places at one point (parts of a
 * town, of which a source knows no more than where the town is) are one too.
 */
export function placesOf(clubs: readonly Club[], directory: Directory, most = mostMarks): readonly MapPlace[] {
  const byName = group(clubs, ({ place, county }) => `${county} ${directory.plain(place)}`);
  const places = group(byName, ([{ county, lat, lon } = clubs[0]!]) => `${county} ${lat} ${lon}`).map((same) =>
    same.flat(),
  );
  const isMany = places.length > most;
  const groups = [...(isMany ? group(clubs, ({ county }) => county) : places)];
  return groups
    .sort(([a], [b]) => directory.compare(a!, b!))
    .map((own): MapPlace => {
      const { county } = own[0]!;
      const record = isMany ? directory.counties.get(county) : undefined;
      const mean = (of: (club: Club) => number) => own.reduce((sum, club) => sum + of(club), 0) / own.length;
      const middle = { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
      return {
        kind: isMany ? 'county' : 'place',
        name: record ? directory.plain(record.name) : nameOf(own, directory),
        where: directory.where(county),
        county,
        count: own.length,
        clubs: own,
        ...middle,
        at: project(middle),
      };
    });
}

/** 'Trzebinia', of Trzebinia-Krystynów and Trzebinia-Siersza; of places without such a beginning all names. */
function nameOf(clubs: readonly Club[], { plain }: Directory): string {
  const names = [...new Set(clubs.map(({ place }) => plain(place)))].sort();
  const towns = new Set(names.map((name) => name.split(/\s?[-–]\s?/)[0]!));
  return names.length > 1 && towns.size === 1 ? [...towns][0]! : names.join(', ');
}

function group<One>(all: readonly One[], keyOf: (one: One) => string): readonly One[][] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const own = groups.get(key);
    if (own) own.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** A mark as what somebody would have chosen in the field: the list then begins there. */
export function entryOf({ kind, name, where, county, lat, lon }: MapPlace, directory: Directory): Entry {
  const shared = { kind, name, where, county, centre: name };
  if (kind === 'county') return { ...shared, code: county, id: county, title: name };
  const record = isCityCounty(county) ? undefined : directory.counties.get(county);
  const title = record ? `${name}, ${directory.plain(record.name)}` : name;
  return { ...shared, lat, lon, id: title, title };
}
