import { latitude, longitude } from '../../feed/schema/geo.js';
import { safeParse } from '../../feed/schema/kinds.js';
import { isDate, isInstant } from '../../text/date.js';
import { distanceKm, type Position } from '../../places/distance.js';
import { readGazetteer } from '../../places/gazetteer.js';
import { found, type Finding } from '../findings/finding.js';
import { keyOf } from '../records/ids.js';
import { isObject, placeOf, recordsOf, type Fields } from './collections.js';

/*
 * What no widget minds and somebody should look at: it is shown, and it is probably not what was meant.
 */

/** Kilometres from the nearest known place of its county, beyond which a position cannot be right. Counties are some 30 km wide. */
const farthest = 25;
/** The counties of Poland. */
const allCounties = 380;
const longest: Readonly<Record<string, number>> = { name: 200, title: 200, summary: 2000, note: 2000 };
const privateMail =
  /@(gmail\.com|wp\.pl|o2\.pl|onet\.(pl|eu)|op\.pl|poczta\.onet\.pl|interia\.(pl|eu)|gazeta\.pl|tlen\.pl|outlook\.com|hotmail\.com|yahoo\.com|ukr\.net)$/i;
const mobile = /^(\+?48)?(45|50|51|53|57|60|66|69|72|73|78|79|88)\d{7}$/;
const mailAddress = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/;
const phoneNumber = /^\+?[\d\s()/–-]{6,}(\s*(w|wew|ext|вн)\.?\s*\d+)?$/i;

/** Whether eleven digits are the number of a person (PESEL): its last digit is computed of the others. */
export function isPesel(digits: string): boolean {
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const month = Number(digits.slice(2, 4)) % 20;
  return digits.length === 11 && (10 - (sum % 10)) % 10 === Number(digits[10]) && month >= 1 && month <= 12;
}

const isInPoland = ({ lat, lon }: Position) => safeParse(latitude, lat).success && safeParse(longitude, lon).success;

/** The known places of each county. */
function placesByCounty(feed: Fields): Map<string, Position[]> {
  const places = new Map<string, Position[]>();
  const add = (county: string, at: Position) => places.set(county, [...(places.get(county) ?? []), at]);
  for (const { county, lat, lon } of readGazetteer()) add(county, { lat, lon });
  for (const county of recordsOf(feed, 'counties')) {
    if (!isObject(county)) continue;
    const { teryt, lat, lon } = county;
    if (typeof teryt === 'string' && typeof lat === 'number' && typeof lon === 'number') add(teryt, { lat, lon });
  }
  return places;
}

/** Positions that lie outside the county that is given. */
function farFromCounty(feed: Fields): Finding[] {
  const places = placesByCounty(feed);
  return recordsOf(feed, 'clubs').flatMap((club, at) => {
    if (!isObject(club)) return [];
    const { county, lat, lon } = club;
    if (typeof county !== 'string' || typeof lat !== 'number' || typeof lon !== 'number') return [];
    const known = places.get(county);
    // What is outside the country is refused already.
    if (!known || !isInPoland({ lat, lon })) return [];
    const km = Math.min(...known.map((place) => distanceKm({ lat, lon }, place)));
    if (km <= farthest) return [];
    let nearest = { county: '', km: Infinity };
    for (const [code, all] of places) {
      for (const place of all) {
        const away = distanceKm({ lat, lon }, place);
        if (away < nearest.km) nearest = { county: code, km: away };
      }
    }
    const named = { km: Math.round(km), expected: county };
    return [
      found('county-far', { place: `clubs[${at}].county`, value: `${lat}, ${lon}`, suggestion: nearest.county, named }),
    ];
  });
}

function contacts(feed: Fields): Finding[] {
  return recordsOf(feed, 'clubs').flatMap((club, at) => {
    const contact = isObject(club) && isObject(club['contact']) ? club['contact'] : {};
    const findings: Finding[] = [];
    const { email, phone, url } = contact;
    const place = (field: string) => `clubs[${at}].contact.${field}`;
    if (typeof email === 'string') {
      if (!mailAddress.test(email)) {
        const suggestion = email.split(/[\s,;]+/).find((one) => mailAddress.test(one));
        findings.push(found('email', { place: place('email'), value: email, suggestion }));
      } else if (privateMail.test(email)) {
        const named = { field: 'contact.email', expected: email.slice(email.indexOf('@') + 1) };
        findings.push(found('personal-data', { place: place('email'), value: email, named }));
      }
    }
    if (typeof phone === 'string') {
      if (!phoneNumber.test(phone)) findings.push(found('phone', { place: place('phone'), value: phone }));
      else if (mobile.test(phone.replace(/[^\d+]/g, ''))) {
        const named = { field: 'contact.phone', expected: 'tel. 5…/6…/7…/8…' };
        findings.push(found('personal-data', { place: place('phone'), value: phone, named }));
      }
    }
    if (typeof url === 'string' && /^http:/i.test(url)) {
      findings.push(
        found('link-insecure', { place: place('url'), value: url, suggestion: url.replace(/^http:/i, 'https:') }),
      );
    }
    return findings;
  });
}

const nothing: readonly Finding[] = [];
const elevenDigits = /\d{11}/;

/** Texts of any record: numbers of persons, and texts that fill several screens. */
export function inText(text: string, path: readonly PropertyKey[]): readonly Finding[] {
  const last = path.length - 1;
  // In a text of several languages the last step is the language.
  const isLanguage = last > 0 && typeof path[last - 1] === 'string' && /^[a-z]{2}$/.test(String(path[last]));
  const field = String(path[isLanguage ? last - 1 : last] ?? '');
  const limit = longest[field] ?? 5000;
  if (text.length <= limit && !elevenDigits.test(text)) return nothing;
  const findings: Finding[] = [];
  const place = placeOf(path);
  if (text.length > limit) findings.push(found('long-text', { place, named: { field, count: text.length, limit } }));
  if (text.length >= 11) {
    for (const [digits] of text.matchAll(/(?<!\d)\d{11}(?!\d)/g)) {
      if (isPesel(digits))
        findings.push(found('personal-data', { place, value: digits, named: { field, expected: 'PESEL' } }));
    }
  }
  return findings;
}

function twins(feed: Fields): Finding[] {
  const seen = new Map<string, number>();
  return recordsOf(feed, 'clubs').flatMap((club, at) => {
    if (!isObject(club)) return [];
    const key = keyOf('clubs', club);
    const before = seen.get(key);
    seen.set(key, before ?? at);
    return before === undefined
      ? []
      : [found('same-place-twice', { place: `clubs[${at}].name`, named: { other: `clubs[${before}]` } })];
  });
}

/** Dates that have not come yet, where only the past can stand. */
function dates(feed: Fields, now: string): Finding[] {
  const isLater = (date: string) => date > now.slice(0, date.length);
  const findings: Finding[] = [];
  const { updated, nextUpdate } = feed;
  const isUpdated = typeof updated === 'string' && isInstant(updated);
  if (isUpdated && Date.parse(updated) > Date.parse(now) + 86_400_000) {
    findings.push(found('future', { place: 'updated', value: updated, named: { field: 'updated' } }));
  }
  if (isUpdated && typeof nextUpdate === 'string' && isDate(nextUpdate)) {
    const isOver = nextUpdate < now.slice(0, nextUpdate.length) && updated.slice(0, nextUpdate.length) < nextUpdate;
    if (isOver)
      findings.push(
        found('stale', { place: 'nextUpdate', value: updated.slice(0, 10), named: { expected: nextUpdate } }),
      );
  }
  for (const [name, fields] of [
    ['clubs', ['opened', 'asOf']],
    ['figures', ['asOf']],
    ['projects', ['asOf']],
  ] as const) {
    recordsOf(feed, name).forEach((record, at) => {
      for (const field of fields) {
        const date = isObject(record) ? record[field] : undefined;
        if (typeof date === 'string' && isDate(date) && isLater(date)) {
          findings.push(found('future', { place: `${name}[${at}].${field}`, value: date, named: { field } }));
        }
      }
    });
  }
  return findings;
}

function sizes(feed: Fields): Finding[] {
  const findings: Finding[] = [];
  for (const name of ['components', 'networks', 'rollouts', 'projects', 'clubs', 'figures', 'places']) {
    const list = feed[name];
    if (list instanceof Array && list.length === 0)
      findings.push(found('empty', { place: name, named: { target: name } }));
  }
  const counties = recordsOf(feed, 'counties').length;
  const needsCounties = recordsOf(feed, 'rollouts').length + recordsOf(feed, 'clubs').length > 0;
  if (feed['counties'] instanceof Array && needsCounties && counties < allCounties) {
    findings.push(
      found('counties-few', { place: 'counties', value: String(counties), named: { expected: allCounties } }),
    );
  }
  return findings;
}

/** @param now the moment of the check, as an instant */
export const lookAt = (feed: Fields, now: string): Finding[] => [
  ...sizes(feed),
  ...dates(feed, now),
  ...farFromCounty(feed),
  ...contacts(feed),
  ...twins(feed),
];
