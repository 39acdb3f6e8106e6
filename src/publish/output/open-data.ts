import { isObject, recordsOf, type Fields } from '../check/collections.js';
import { tablesOf } from '../tables/from-feed.js';
import { writeCsv } from '../tables/write-csv.js';

/** How many features are turned into bytes at once: as one text a large collection fills the memory. */
const atOnce = 1000;

/** The clubs as GeoJSON (RFC 7946), for maps. */
export function geoJson(feed: Fields): Uint8Array {
  const clubs = recordsOf(feed, 'clubs').filter(isObject);
  const pieces = [Buffer.from('{"type":"FeatureCollection","features":[')];
  for (let from = 0; from < clubs.length; from += atOnce) {
    const features = clubs.slice(from, from + atOnce).map(({ id, lat, lon, ...properties }) => {
      const geometry = { type: 'Point', coordinates: [lon, lat] };
      return JSON.stringify({ type: 'Feature', id, geometry, properties });
    });
    pieces.push(Buffer.from(`${from ? ',' : ''}${features.join(',')}`));
  }
  return Buffer.concat([...pieces, Buffer.from(']}\n')]);
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
