import { nearestName } from '../../text/nearest-name.js';
import { found, type Code, type Finding } from '../findings/finding.js';
import { areSwapped } from '../records/coordinates.js';
import { readNumber } from '../records/values.js';
import { anyText, collections, isObject, pathOf, recordsOf, said, valueAt, type Fields } from './collections.js';
import type { Refusal } from './shape.js';

/** What the widgets' codes are called when somebody is to mend it. */
const codeOf: Readonly<Record<string, Code>> = {
  type: 'type',
  text: 'type',
  string: 'type',
  id: 'type',
  teryt: 'teryt',
  voivodeship: 'teryt',
  date: 'date',
  instant: 'date',
  order: 'order',
  range: 'range',
  address: 'address',
  duplicate: 'duplicate',
  'unknown-id': 'unknown-id',
};

/** The limits of the fields that have some. */
const ranges: Readonly<Record<string, string>> = {
  lat: '49–54.9',
  lon: '14.1–24.2',
  from: '1900–2100',
  to: '1900–2100',
};

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isBlank));

const looksLikeAddress = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/;

/** The first record that has an id. */
const firstWith = (feed: Fields, collection: string, id: unknown): string => {
  const at = recordsOf(feed, collection).findIndex(
    (record) => isObject(record) && (record['id'] ?? record['teryt']) === id,
  );
  return `${collection}[${at}]`;
};

/** What a widget leaves out, as a finding that says how to mend it. */
export function toFinding(feed: Fields, { place, code: skipped, value: text }: Refusal): Finding {
  const path = pathOf(place);
  const [collection = '', index] = path;
  const name = String(collection);
  const field = path.slice(typeof index === 'number' ? 2 : 1).join('.') || name;
  const value = valueAt(feed, place);
  const at = { place, value: text };
  const named = { field };
  if (isBlank(value)) return found('required', { place, named });
  const record = typeof index === 'number' ? valueAt(feed, `${name}[${index}]`) : undefined;
  const { references } = collections.find((one) => one.name === name) ?? {};
  const code = skipped.includes('|') ? 'choice' : (codeOf[skipped] ?? 'type');
  switch (code) {
    case 'choice': {
      const words = skipped.split('|');
      return found(code, {
        ...at,
        suggestion: nearestName(String(value), words),
        named: { ...named, expected: skipped },
      });
    }
    case 'range': {
      if (isObject(record) && areSwapped(record['lat'], record['lon'])) {
        const [lat, lon] = [said(record['lat']), said(record['lon'])];
        return found('swapped', { place, value: `${lat}, ${lon}`, suggestion: `${lon}, ${lat}`, named });
      }
      if (typeof value === 'number')
        return found(code, { ...at, named: { ...named, expected: ranges[field] ?? '≥ 0' } });
      const number = typeof value === 'string' ? readNumber(value) : undefined;
      return found('number', { ...at, suggestion: number === undefined ? undefined : String(number), named });
    }
    case 'order':
      return found(code, {
        ...at,
        named: { ...named, other: said(valueAt(feed, place.replace(/to$/, 'from'))) ?? '' },
      });
    case 'address':
      return found(code, {
        ...at,
        named,
        suggestion: looksLikeAddress.test(String(value)) ? `https://${String(value)}` : undefined,
      });
    case 'duplicate':
      return found(code, { ...at, named: { ...named, other: firstWith(feed, name, value) } });
    case 'unknown-id': {
      const target = references?.[field] ?? '';
      // A table may give the name instead of the id.
      const names = recordsOf(feed, target).flatMap((one) =>
        isObject(one) ? [anyText(one['name'] ?? one['title']), String(one['id'] ?? one['teryt'])] : [],
      );
      // Of two codes that differ by a digit neither is more likely.
      // One of that very name may be there, and have a fault of its own.
      const isMeant = names.includes(String(value));
      const suggestion =
        field !== 'county' && !isMeant && names.length < 4000 ? nearestName(String(value), names) : undefined;
      return found(code, { ...at, suggestion, named: { ...named, target } });
    }
    default:
      return found(code, { ...at, named });
  }
}
