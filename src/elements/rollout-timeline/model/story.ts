import type { Rollout } from '../../../feed/schema/rollouts.js';
import { voivodeshipCodes } from '../../../places/voivodeships.js';
import type { Entry } from './entries.js';

/** Some calendar years; where the programme ran over the turn of a year, two. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** In steps of the time scale: a year, or two with a turn between them, are one. */
  readonly length: number;
}

export interface Period extends Span {
  readonly key: string;
  /** By voivodeship, in the order of `Story.voivodeships`, and by name within. */
  readonly entries: readonly Entry[];
}

/** A time between two periods for which nothing is recorded. */
export type Gap = Span;

/** What all views render: nothing in here depends on how it looks. */
export interface Story {
  readonly entries: readonly Entry[];
  /** In time, with the gaps between them. */
  readonly steps: readonly (Period | Gap)[];
  readonly periods: readonly Period[];
  /** Those with entries, by their first one, so that the spread reads as a staircase; then the larger ones first. */
  readonly voivodeships: readonly string[];
  readonly units: number;
  /** Which kinds of unit there are. */
  readonly kinds: ReadonlySet<Rollout['unit']>;
  /** The first and the last year. */
  readonly from: number;
  readonly to: number;
  /** The one period with the most entries, if there is one. */
  readonly most: Period | undefined;
}

/** Whether a period begins before an earlier one has ended, or together with it: no sequence shows that. */
export const overlap = (periods: readonly Period[]): boolean => {
  let end = -Infinity;
  return periods.some(({ from, to }, at) => {
    const isWithin = from < end || from === periods[at - 1]?.from;
    end = Math.max(end, to);
    return isWithin;
  });
};

export const isPeriod = (step: Period | Gap): step is Period => 'entries' in step;

/** The key of the period in which a rollout lies. */
export const periodKey = ({ from, to }: { from: number; to: number }): string => `${from}-${to}`;

/** @param entries in time, as `readEntries` gives them @param byName the order within a voivodeship */
export function buildStory(entries: readonly Entry[], byName: (a: Entry, b: Entry) => number): Story {
  const voivodeships = orderVoivodeships(entries);
  const rank = new Map(voivodeships.map((code, index) => [code, index]));
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = periodKey(entry.rollout);
    const list = lists.get(key);
    if (list) list.push(entry);
    else lists.set(key, [entry]);
  }
  const periods = [...lists].map(([key, list]): Period => {
    const { from, to } = list[0]!.rollout;
    const sorted = list.sort((a, b) => rank.get(a.voivodeship)! - rank.get(b.voivodeship)! || byName(a, b));
    return { key, from, to, length: Math.max(1, to - from), entries: sorted };
  });
  const largest = Math.max(...periods.map((period) => period.entries.length));
  const most = periods.filter((period) => period.entries.length === largest);
  return {
    entries,
    steps: withGaps(periods),
    periods,
    voivodeships,
    units: new Set(entries.map(({ unit }) => unit)).size,
    kinds: new Set(entries.map(({ rollout }) => rollout.unit)),
    from: periods[0]?.from ?? 0,
    to: Math.max(...periods.map(({ to }) => to)),
    most: most.length === 1 && periods.length > 1 ? most[0] : undefined,
  };
}

function orderVoivodeships(entries: readonly Entry[]): readonly string[] {
  const found = new Map<string, { first: number; atFirst: number; all: number }>();
  for (const { voivodeship, rollout } of entries) {
    const known = found.get(voivodeship) ?? { first: rollout.from, atFirst: 0, all: 0 };
    found.set(voivodeship, known);
    known.all++;
    if (rollout.from === known.first) known.atFirst++;
  }
  return [...found]
    .sort(
      ([codeA, a], [codeB, b]) =>
        a.first - b.first ||
        b.atFirst - a.atFirst ||
        b.all - a.all ||
        voivodeshipCodes.indexOf(codeA) - voivodeshipCodes.indexOf(codeB),
    )
    .map(([code]) => code);
}

const overTheYear = ({ from, to }: Span) => to - from === 1;

/**
 * Between two waves that run over the turn of a year the gap is one of waves too. Where one wave is missing it is named as a
 * wave (2006/07, then 2008/09: 2007/08); else by the whole years between, of which none has a rollout.
 */
function withGaps(periods: readonly Period[]): (Period | Gap)[] {
  const steps: (Period | Gap)[] = [];
  let last: Period | undefined;
  for (const period of periods) {
    if (last) {
      const waves = overTheYear(last) && overTheYear(period);
      const length = period.from - last.to - (waves ? 0 : 1);
      const isWave = waves && length === 1;
      const from = isWave ? last.to : last.to + 1;
      const to = isWave ? period.from : period.from - 1;
      if (length > 0) steps.push({ from, to, length });
    }
    steps.push(period);
    if (!last || period.to >= last.to) last = period;
  }
  return steps;
}
