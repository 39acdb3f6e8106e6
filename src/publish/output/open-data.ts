import { isObject, recordsOf, type Fields } from '../check/collections.js';
import { tablesOf } from '../tables/from-feed.js';
import { writeCsv } from '../tables/write-csv.js';

/** The clubs as GeoJSON (RFC 7946), for maps. */
export function geoJson(feed: Fields): string {
  const features = recordsOf(feed, 'clubs').flatMap((club) => {
    if (!isObject(club)) return [];
    const { id, lat, lon, ...properties } = club;
    return [{ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties }];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** The data for other readers: a CSV a table, and the clubs as GeoJSON. */
export function openData(feed: Fields): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { name, headings, rows } of tablesOf(feed, 'pl')) {
    if (name === 'feed' || name === 'counties') continue;
    files.set(`csv/${name}.csv`, Buffer.from(writeCsv([headings, ...rows], 'programs')));
  }
  if (recordsOf(feed, 'clubs').length) files.set('clubs.geojson', Buffer.from(geoJson(feed)));
  return files;
}
