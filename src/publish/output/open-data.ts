import { isObject, recordsOf, type Fields } from '../check/collections.js';
import { tablesOf } from '../tables/from-feed.js';
import { writeCsv } from '../tables/write-csv.js';

/** The clubs as GeoJSON (RFC 7946), for maps. Feature by feature: as one text a large collection fills the memory. */
export function geoJson(feed: Fields): Uint8Array {
  const features = recordsOf(feed, 'clubs').flatMap((club) => {
    if (!isObject(club)) return [];
    const { id, lat, lon, ...properties } = club;
    const geometry = { type: 'Point', coordinates: [lon, lat] };
    return [Buffer.from(`${JSON.stringify({ type: 'Feature', id, geometry, properties })},`)];
  });
  const last = features.at(-1);
  if (last) features.splice(-1, 1, last.subarray(0, -1));
  return Buffer.concat([Buffer.from('{"type":"FeatureCollection","features":['), ...features, Buffer.from(']}\n')]);
}

/** The data for other readers: a CSV a table, and the clubs as GeoJSON. */
export function openData(feed: Fields): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { name, headings, rows } of tablesOf(feed, 'pl')) {
    if (name === 'feed' || name === 'counties') continue;
    files.set(`csv/${name}.csv`, Buffer.from(writeCsv([headings, ...rows], 'programs')));
  }
  if (recordsOf(feed, 'clubs').length) files.set('clubs.geojson', geoJson(feed));
  return files;
}
