import { FeedError, type ErrorCode } from '../../../feed/errors.js';
import type { County } from '../../../feed/schema/counties.js';
import { readChoice, readCounty, readPeriod, readVoivodeship, type Written } from '../../page-attributes.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import type { Selection } from './entries.js';
import { voivodeshipWord } from './entry-words.js';

/** What a page may write. */
export interface WrittenSelection {
  readonly from: Written;
  readonly to: Written;
  readonly voivodeship: Written;
  readonly county: Written;
  readonly view: Written;
}

/** What a page asks for. */
export interface PageSelection {
  /** The part of the list to show. */
  readonly selection: Selection;
  /** The county to mark. */
  readonly county: County | undefined;
  /** What of the page's attributes means nothing in this feed. */
  readonly faults: readonly FeedError[];
}

const yearOf = (date: string | undefined): number | undefined => (date === undefined ? date : +date.slice(0, 4));

/**
 * What the page asks for. Its voivodeship decides between two counties of one name; a county elsewhere is marked all the same.
 * @param feedLanguage that of the feed's plain texts
 * @param views the values that `view` may have
 */
export function readSelection(
  written: WrittenSelection,
  counties: readonly County[],
  views: readonly string[],
  feedLanguage: string,
  url: string,
): PageSelection {
  const faults: FeedError[] = [];
  const report = (code: ErrorCode, message: string) => faults.push(new FeedError(code, message, url));
  const { from, to } = readPeriod(written.from, written.to, report);
  const voivodeship = readVoivodeship(written.voivodeship, report);
  const county = readCounty(written.county, { counties, feedLanguage, voivodeship, isElsewhere: true }, report);
  readChoice('view', written.view, views, report);
  return { selection: { from: yearOf(from), to: yearOf(to), voivodeship }, county, faults };
}

/** What was asked for, where there is nothing of it. */
export function selectionWords(speaker: Speaker, { from, to, voivodeship }: Selection): string {
  const years = from === undefined && to === undefined ? '' : `${from ?? '…'}–${to ?? '…'}`;
  return [voivodeship ? voivodeshipWord(speaker, voivodeship) : '', years].filter(Boolean).join(', ');
}
