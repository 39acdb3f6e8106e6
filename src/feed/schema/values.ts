import { array, custom, number, optional, refine, string } from 'zod/mini';
import { isDate, isInstant } from '../../text/date.js';
import { safeUrl } from '../address.js';

/** A text for people: a string in the feed's language, or an object of strings keyed by language (`{ pl, en, … }`). */
export type Text = string | Readonly<Record<string, string>>;

const isText = (value: unknown): boolean => {
  if (typeof value !== 'object') return typeof value === 'string';
  const texts = value && !(value instanceof Array) ? Object.values(value) : [];
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
};

/** A string that must pass `test`; `reason` is the code that the report gives when it does not. */
const rule = (reason: string, test: (value: string) => boolean) => string().check(refine(test, reason));

/** A number within two ends, both included. */
const between = (least: number, most: number) =>
  number().check(refine((value) => value >= least && value <= most, 'range'));

export const text = custom<Text>(isText, 'text');
export const texts = optional(array(text));
export const optionalText = optional(text);
export const id = rule('empty', (value) => value.trim() !== '');
/** Four digits: a county's TERYT code (voivodeship and county). */
export const teryt = rule('teryt', (value) => /^\d{4}$/.test(value));
/** Two digits: a voivodeship's TERYT code. */
export const voivodeship = rule('teryt', (value) => /^\d\d$/.test(value));
/** `2004`, `2004-05` or `2004-05-31`: as exact as it is known, and a date that exists. */
export const date = rule('date', isDate);
export const optionalDate = optional(date);
/** A moment with its time zone: `2026-11-23T08:00:00Z`. */
export const instant = rule('date', isInstant);
export const address = rule('address', (value) => safeUrl(value) !== undefined);
/** An image's address: `https:`, `http:`, or relative to the feed. */
export const imageAddress = rule('address', (value) => safeUrl(value, 'https://feed.invalid/') !== undefined);
/** Degrees north, within Poland's own extent. */
export const latitude = between(49, 54.9);
/** Degrees east, within Poland's own extent. */
export const longitude = between(14.1, 24.2);
/** A count or a size: zero or more. */
export const size = between(0, Infinity);
/** A year that the programme's entries may lie in. */
export const year = between(1900, 2100);
export const optionalNumber = optional(number());
