import type { Entry } from './entries.js';
import { periodKey } from './story.js';

/** By what the rows of the table may stand in order. */
export type SortKey = 'unit' | 'voivodeship' | 'period' | 'times';

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/**
 * What a visitor has chosen, one for all views: changing the view keeps it. It narrows what the page's attributes show and
 * never widens it.
 */
export interface Choice {
  /** TERYT code. */
  readonly voivodeship?: string | undefined;
  /** The key of a period (`Period.key`). */
  readonly period?: string | undefined;
  /** With the period all before it: 'up to and including', not 'only'. */
  readonly until?: boolean | undefined;
  /** TERYT code of the county that somebody looked for. */
  readonly county?: string | undefined;
  readonly sort: Sort;
}

/** What is chosen before anybody has. */
export const unchosen: Choice = { sort: { key: 'period', descending: false } };

/** Those of the page's entries that the choice leaves. */
export function narrow(entries: readonly Entry[], { voivodeship, period, until }: Choice): readonly Entry[] {
  const [from = 0, to = 0] = period?.split('-').map(Number) ?? [];
  return entries.filter(
    ({ rollout, voivodeship: own }) =>
      (!voivodeship || own === voivodeship) &&
      (!period ||
        (rollout.from === from && rollout.to === to) ||
        (!!until && (rollout.from < from || (rollout.from === from && rollout.to < to)))),
  );
}

/** The choice, without what the page no longer shows: a page may change its attributes at any time. */
export function validChoice(choice: Choice, selected: readonly Entry[]): Choice {
  // Nothing chosen is nothing to look for among ten thousand.
  const ifThere = (value: string | undefined, valueOf: (entry: Entry) => string) =>
    value && selected.some((entry) => valueOf(entry) === value) ? value : undefined;
  return {
    ...choice,
    voivodeship: ifThere(choice.voivodeship, ({ voivodeship }) => voivodeship),
    period: ifThere(choice.period, ({ rollout }) => periodKey(rollout)),
  };
}
