import { fold } from '../../text/fold.js';
import { nearestName } from '../../text/nearest-name.js';
import { findCounty, findVoivodeship, voivodeshipNames, type NamedCounty } from '../../places/territory.js';
import type { Column } from '../columns/column.js';
import type { Code } from '../findings/finding.js';
import { readAngle } from './coordinates.js';
import { readDate } from './dates.js';

/** What a cell's text means; with a code when it means nothing that is known, and the text itself as the value. */
export interface Read {
  readonly value: unknown;
  readonly code?: Code;
  readonly suggestion?: string | undefined;
  readonly named?: Readonly<Record<string, string>>;
}

/** `228`, `1 234,5`, `50.78`; undefined for what is no number. */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/(?<=\d) (?=\d{3}(\D|$))/g, '').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(bare) ? Number(bare) : undefined;
}

/** One line each, or parted by semicolons. */
export function readList(text: string): string[] {
  return text
    .split(text.includes('\n') ? '\n' : ';')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** The code in a cell: `0217`, `217` where a program ate the zero, `t0217`, the longer code of a municipality. */
const codeIn = (text: string): string | undefined => {
  const [, digits] = /^t?(\d{3,7})(?:\.0)?$/i.exec(text) ?? [];
  if (!digits) return undefined;
  return digits.length <= 4 ? digits.padStart(4, '0') : digits.padStart(digits.length % 2 ? 7 : 6, '0').slice(0, 4);
};

/** The county that a cell names, by code or by name; the voivodeship decides between two of one name. */
export function readCounty(text: string, voivodeship: string | undefined, counties: readonly NamedCounty[]): Read {
  const code = codeIn(text);
  if (code) return { value: code };
  const within = findVoivodeship(voivodeship);
  const reading = findCounty(text, counties, within) ?? findCounty(text, counties);
  if (reading && 'county' in reading) return { value: reading.county.teryt };
  if (reading) {
    const expected = reading.ambiguous
      .map(({ teryt }) => `${teryt} (${voivodeshipNames[teryt.slice(0, 2)] ?? ''})`)
      .join(', ');
    return { value: text, code: 'ambiguous', named: { expected } };
  }
  const names = counties.flatMap(({ name, seat }) => [name, name.replace(/^powiat /, ''), seat]);
  return { value: text, code: 'unknown-place', suggestion: nearestName(text, names) };
}

/** What a cell means, by the kind of its column. Counties and references need more than the cell, and are read elsewhere. */
export function readValue({ kind, choices = {} }: Column, text: string, isMonthFirst?: boolean): Read {
  switch (kind) {
    case 'number':
      return { value: readNumber(text) ?? text };
    case 'year': {
      const year = readDate(text, isMonthFirst).slice(0, 4);
      return { value: readNumber(year) ?? text };
    }
    case 'latitude':
    case 'longitude':
      return { value: readAngle(text)?.degrees ?? text };
    case 'date':
      return { value: readDate(text, isMonthFirst) };
    case 'voivodeship': {
      const code = findVoivodeship(text);
      if (code) return { value: code };
      return { value: text, code: 'unknown-place', suggestion: nearestName(text, Object.values(voivodeshipNames)) };
    }
    case 'choice': {
      const words = Object.entries(choices).map(
        ([word, names]) => [word, [word, ...Object.values(names).flat()]] as const,
      );
      const said = fold(text);
      const meant = words.find(([, all]) => all.some((one) => fold(one) === said))?.[0];
      if (meant !== undefined) return { value: meant };
      const suggestion = nearestName(
        text,
        words.flatMap(([, all]) => all),
      );
      return { value: text, code: 'choice', suggestion, named: { expected: Object.keys(choices).join('|') } };
    }
    case 'languages':
      return {
        value: text
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      };
    case 'texts':
      return { value: readList(text) };
    default:
      return { value: text };
  }
}
