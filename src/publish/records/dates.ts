import { fold } from '../../text/fold.js';

const months = [
  ['styczen', 'stycznia', 'january', 'січень', 'січня'],
  ['luty', 'lutego', 'february', 'лютий', 'лютого'],
  ['marzec', 'marca', 'march', 'березень', 'березня'],
  ['kwiecien', 'kwietnia', 'april', 'квітень', 'квітня'],
  ['maj', 'maja', 'may', 'травень', 'травня'],
  ['czerwiec', 'czerwca', 'june', 'червень', 'червня'],
  ['lipiec', 'lipca', 'july', 'липень', 'липня'],
  ['sierpien', 'sierpnia', 'august', 'серпень', 'серпня'],
  ['wrzesien', 'wrzesnia', 'september', 'вересень', 'вересня'],
  ['pazdziernik', 'pazdziernika', 'october', 'жовтень', 'жовтня'],
  ['listopad', 'listopada', 'november', 'листопад', 'листопада'],
  ['grudzien', 'grudnia', 'december', 'грудень', 'грудня'],
];
const monthByName = new Map(months.flatMap((names, at) => names.map((name) => [fold(name), at + 1] as const)));

const iso = (year: string, month?: string | number, day?: string): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');

/**
 * A date as offices write it, in ISO 8601 and as exact as it was written: `31.05.2004 r.`, `5.2004`, `31 maja 2004`, `2004-05-31`,
 * `2004`. Day before month, as in Poland. What is none of these comes back as it was; whether the day exists is seen later.
 * @param isMonthFirst numbers stand as in `5/31/2004`
 */
export function readDate(text: string, isMonthFirst = false): string {
  const written = text
    .replace(/[\s,]*(r\.?|roku|року|р\.?)$/i, '')
    .replace(/[ T]\d\d?:\d\d(:\d\d(\.\d+)?)?Z?$/, '')
    .trim();
  let match = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(written);
  if (match) return iso(match[1]!, match[2], match[3]);
  match = /^(?:(\d{1,2})[-./ ]+)?(\d{1,2})[-./ ]+(\d{4})$/.exec(written);
  if (match) return isMonthFirst && match[1] ? iso(match[3]!, match[1], match[2]) : iso(match[3]!, match[2], match[1]);
  match = /^(?:(\d{1,2})\.? )?(\p{L}+) (\d{4})$/u.exec(written);
  const month = match && monthByName.get(fold(match[2]));
  return match && month ? iso(match[3]!, month, match[1]) : text;
}
