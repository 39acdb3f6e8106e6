import { FeedError } from '../../feed/errors.js';
import type { County } from '../../feed/schema/counties.js';
import type { Text } from '../../feed/schema/values.js';
import { findCounty, findVoivodeship, voivodeshipNames, voivodeshipOf } from '../../text/territory.js';
import { voivodeshipWord } from './model/entry-words.js';
import type { Frame } from './model/story.js';
import type { Speaker } from './model/speaker.js';

/** What is wrong is told to `report` and left out of the frame: a page's slip must not hide the programme. */
type Report = (error: FeedError) => void;

/** What a page wrote; a framework may give a number. */
type Written = string | number | null | undefined;

/** What a page may write. */
export interface Settings {
  from: Written;
  to: Written;
  voivodeship: Written;
  county: Written;
}

const isGiven = (value: Written): value is string | number => value !== null && `${value ?? ''}`.trim() !== '';

function readFrame({ from, to, voivodeship }: Settings, url: string, report: Report): Frame {
  const year = (name: string, value: Written) => {
    if (!isGiven(value)) return undefined;
    if (/^\s*\d{4}\s*$/.test(`${value}`)) return +value;
    report(new FeedError('unknown-id', `${name}="${value}" is not a year.`, url));
    return undefined;
  };
  const frame = { from: year('from', from), to: year('to', to), voivodeship: undefined };
  if (frame.from !== undefined && frame.to !== undefined && frame.from > frame.to) {
    report(new FeedError('unknown-id', `from="${frame.from}" is later than to="${frame.to}".`, url));
    frame.from = frame.to = undefined;
  }
  if (!isGiven(voivodeship)) return frame;
  const code = findVoivodeship(`${voivodeship}`);
  if (!code) report(new FeedError('unknown-place', `There is no voivodeship "${voivodeship}".`, url));
  return { ...frame, voivodeship: code };
}

/** The county that a page marks. The frame's voivodeship decides between two of one name; a county outside it is one all the same. */
function readCounty(
  county: Written,
  counties: readonly County[],
  plain: (text: Text) => string,
  { voivodeship }: Frame,
  url: string,
  report: Report,
): County | undefined {
  if (!isGiven(county)) return undefined;
  const query = `${county}`;
  const named = counties.map((one) => ({ teryt: one.teryt, name: plain(one.name), seat: plain(one.seat), one }));
  const found = findCounty(query, named, voivodeship) ?? findCounty(query, named);
  if (!found) {
    report(new FeedError('unknown-place', `There is no county "${query}".`, url));
    return undefined;
  }
  if ('county' in found) return found.county.one;
  const candidates = found.ambiguous.map(({ teryt }) => `${teryt} (${voivodeshipNames[voivodeshipOf(teryt)]})`);
  report(
    new FeedError(
      'ambiguous',
      `county="${query}" may be ${candidates.join(' or ')}: give the code, or voivodeship.`,
      url,
    ),
  );
  return undefined;
}

/** What the page asks for: the part of the list to show, and the county to mark. */
export function readSettings(
  settings: Settings,
  counties: readonly County[],
  plain: (text: Text) => string,
  url: string,
  report: Report,
): { frame: Frame; chosen: County | undefined } {
  const frame = readFrame(settings, url, report);
  return { frame, chosen: readCounty(settings.county, counties, plain, frame, url, report) };
}

/** The frame's place, if it is not the whole country. */
export function placeWord(speaker: Speaker, { voivodeship }: Frame): string | undefined {
  return voivodeship && voivodeshipWord(speaker, voivodeship);
}

/** What was asked for, where there is nothing of it. */
export function frameWords(speaker: Speaker, { from, to, voivodeship }: Frame): string {
  const years = from === undefined && to === undefined ? '' : `${from ?? '…'}–${to ?? '…'}`;
  return [voivodeship ? voivodeshipWord(speaker, voivodeship) : '', years].filter(Boolean).join(', ');
}
