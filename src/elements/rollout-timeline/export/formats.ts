import type { LoadedFeed } from '../../../feed/read.js';
import { formatPeriod } from '../../../text/period.js';
import { isCityCounty } from '../../../places/voivodeships.js';
import { voivodeshipName } from '../model/entry-words.js';
import type { Entry } from '../model/entries.js';
import type { Speaker } from '../../../parts/words/speaker.js';

/*
 * What people take along: rows for a table program, points for a map program.
 */

/** What a file says besides its rows. */
export interface FileContext extends Speaker {
  /** What the feed says of itself. */
  readonly about: Pick<LoadedFeed['about'], 'sources'>;
}

/** Whose the coordinates are: they go along with the points, as their licence asks. */
function coordinateSources({ about, plain }: FileContext): readonly NamedSource[] {
  const sources = about.sources?.filter(({ covers }) => covers === 'coordinates') ?? [];
  return sources.map(({ name, url, license }) => ({ name: plain(name), url, license: license && plain(license) }));
}

interface NamedSource {
  readonly name: string;
  readonly url: string | undefined;
  readonly license: string | undefined;
}

const sourceWords = ({ name, url, license }: NamedSource): string => [name, url, license].filter(Boolean).join(', ');

/** A formula in the eyes of a table program, which may look past spaces, is text again behind an apostrophe. */
const escapeFormula = (cell: string): string => (/^\s*[=+\-@]|^[\t\r]/.test(cell) ? `'${cell}` : cell);

/** The rows as CSV: with a mark by which table programs know UTF-8, parted as they part in the language. */
export function csv(context: FileContext, entries: readonly Entry[]): string {
  const { msg, language } = context;
  const credit = coordinateSources(context).map(sourceWords).join('; ');
  // A table program that parts cells at semicolons has decimal commas.
  const delimiter = language === 'en' ? ',' : ';';
  // Lines are not broken in a table, and who filters by a word types a space.
  const spaced = (cell: string) => cell.replace(/(\S)\u00a0/g, '$1 ');
  const quoted = (cell: string) => (/["\r\n;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = [
    [
      'TERYT',
      msg('Powiat lub miasto', { id: 'rollout-timeline-column-unit' }),
      msg('Rodzaj', { id: 'rollout-timeline-column-kind' }),
      msg('Województwo', { id: 'rollout-timeline-column-voivodeship' }),
      msg('Od', { id: 'rollout-timeline-column-from' }),
      msg('Do', { id: 'rollout-timeline-column-to' }),
      msg('Okres', { id: 'rollout-timeline-column-period' }),
      msg('Który raz', { id: 'rollout-timeline-column-times' }),
      msg('Dopisek', { id: 'rollout-timeline-column-label' }),
      msg('Etap', { id: 'rollout-timeline-column-stage' }),
      msg('Uwagi', { id: 'rollout-timeline-notes' }),
      msg('Identyfikator', { id: 'rollout-timeline-column-id' }),
      msg('Szerokość geogr.', { id: 'rollout-timeline-column-latitude' }),
      msg('Długość geogr.', { id: 'rollout-timeline-column-longitude' }),
      ...(credit ? [msg('Źródło współrzędnych', { id: 'rollout-timeline-column-coordinates' })] : []),
    ],
    ...entries.map((entry) => [...cells(context, entry), ...(credit ? [credit] : [])]),
  ];
  return `\ufeff${rows.map((row) => `${row.map((cell) => quoted(escapeFormula(spaced(cell)))).join(delimiter)}\r\n`).join('')}`;
}

function cells(context: Speaker, { rollout, county, voivodeship, earlier }: Entry): string[] {
  const { plain, language } = context;
  const { id, from, to, unit, label, stage, note } = rollout;
  const decimal = (value: number | undefined) =>
    value === undefined ? '' : language === 'en' ? `${value}` : `${value}`.replace('.', ',');
  const isCounty = unit === 'county' || isCityCounty(county.teryt);
  return [
    county.teryt,
    plain(isCounty ? county.name : (label ?? county.name)),
    unitKind(context, unit, county.teryt),
    plain(voivodeshipName(voivodeship)),
    `${from}`,
    `${to}`,
    formatPeriod(from, to, language),
    `${earlier.length + 1}`,
    label ? plain(label) : '',
    decimal(stage),
    note ? plain(note) : '',
    id,
    decimal(county.lat),
    decimal(county.lon),
  ];
}

/** What kind of unit took part: the code of a town is that of the county around it. */
function unitKind({ msg }: Speaker, unit: Entry['rollout']['unit'], teryt: string): string {
  if (isCityCounty(teryt)) return msg('miasto na prawach powiatu', { id: 'rollout-timeline-kind-city-county' });
  if (unit === 'city') return msg('miasto w powiecie', { id: 'rollout-timeline-kind-town' });
  if (unit === 'municipality') return msg('gmina w powiecie', { id: 'rollout-timeline-kind-municipality' });
  return msg('powiat', { id: 'rollout-timeline-kind-county' });
}

/** A string of JSON. By hand, for `JSON.stringify` is not what it was where Prototype has given its `toJSON` to all. */
const json = (text: string): string =>
  `"${text.replace(/["\\\u0000-\u001f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/** The rollouts as GeoJSON (RFC 7946): a point at the county's seat, or none where nobody knows where it is. */
export function geoJson(context: FileContext, entries: readonly Entry[]): string {
  const { plain } = context;
  const features = entries.map(({ rollout, county, voivodeship }) => {
    const { id, unit, from, to, label, stage, note } = rollout;
    const { teryt, name, lat, lon } = county;
    const point = lat === undefined || lon === undefined ? 'null' : `{"type":"Point","coordinates":[${lon},${lat}]}`;
    const properties = [
      `"teryt":${json(teryt)}`,
      `"county":${json(plain(name))}`,
      `"voivodeship":${json(plain(voivodeshipName(voivodeship)))}`,
      `"unit":${json(unit)},"from":${from},"to":${to}`,
      label && `"label":${json(plain(label))}`,
      stage !== undefined && `"stage":${stage}`,
      note && `"note":${json(plain(note))}`,
    ].filter(Boolean);
    return `{"type":"Feature","id":${json(id)},"geometry":${point},"properties":{${properties.join()}}}`;
  });
  // A member of our own, which RFC 7946 allows beside its own (section 6.1).
  const credit = coordinateSources(context).map(({ name, url, license }) => {
    const members = Object.entries({ name, url, license }).map(([key, value]) => value && `"${key}":${json(value)}`);
    return `{${members.filter(Boolean).join()}}`;
  });
  const sources = credit.length ? `"sources":[${credit.join()}],` : '';
  return `{"type":"FeatureCollection",${sources}"features":[\n${features.join(',\n')}\n]}\n`;
}

/** Offers a text, or what was made of one, as a file. */
export function save(content: string | Blob, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
