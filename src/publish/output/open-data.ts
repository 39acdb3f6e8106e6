import { isObject, recordsOf, type Fields } from '../check/collections.js';
import { tablesOf } from '../tables/from-feed.js';
import { writeCsv } from '../tables/write-csv.js';
import { inPieces, listed } from './in-pieces.js';
import type { PublishedFile } from './write.js';

/** A club as a feature of GeoJSON (RFC 7946). */
const toFeature = ({ id, lat, lon, ...properties }: Fields) => {
  const geometry = { type: 'Point', coordinates: [lon, lat] };
  return { type: 'Feature', id, geometry, properties };
};

/** The clubs as GeoJSON, for maps. */
export const geoJson = (clubs: readonly Fields[]): Uint8Array =>
  inPieces(
    '{"type":"FeatureCollection","features":[',
    clubs,
    (some, isFirst) => listed(some.map(toFeature), isFirst),
    ']}\n',
  );

/** The data for other readers, each file when it is asked for: a CSV a table, and the clubs as GeoJSON. */
export function* openData(feed: Fields): Generator<PublishedFile> {
  for (const { name, headings, rows } of tablesOf(feed, 'pl')) {
    if (name === 'feed' || name === 'counties') continue;
    yield { name: `csv/${name}.csv`, bytes: writeCsv(headings, rows, 'programs'), isPacked: true };
  }
  const clubs = recordsOf(feed, 'clubs').filter(isObject);
  if (clubs.length) yield { name: 'clubs.geojson', bytes: geoJson(clubs), isPacked: true };
}
