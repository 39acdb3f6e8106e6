import type { Club } from '../../feed/schema/clubs.js';
import { isBefore } from '../../text/date.js';
import type { Bound } from './bounds.js';
import type { Entry, Match } from './search-index.js';

/** A club, and how far it is from where somebody asked, in kilometres. */
export interface Hit {
  readonly club: Club;
  readonly km?: number | undefined;
}

/**
 * Whether a club is history: closed, or not said to be active and last heard of more than two years before the feed was
 * published. An old record must never read as an invitation.
 */
export function isHistory({ status, asOf }: Club, updated: string): boolean {
  if (status) return status === 'closed';
  const now = updated || new Date().toISOString();
  return asOf !== undefined && isBefore(asOf, `${+now.slice(0, 4) - 2}${now.slice(4, 10)}`);
}

/** What the field's text was taken for, and what else it may mean. */
export interface Reading {
  /** What was typed, trimmed and no longer than a line. */
  readonly asked?: string;
  readonly entry?: Entry | undefined;
  /** Why the text is taken for it. */
  readonly how?: Match['how'] | undefined;
  readonly others?: readonly Entry[];
}

/** How many clubs answer a reading, and those of them that are shown. */
export interface Found {
  readonly reading: Reading;
  readonly bounds: readonly Bound[];
  readonly count: number;
  /** How many clubs there are outside the bounds; undefined where that is not known. */
  readonly outside: number | undefined;
  readonly shown: readonly Hit[];
  /** Clubs are on their way that may come before these. */
  readonly isWaiting?: boolean;
  /** There may be more than were counted: their parts of the feed are not needed yet. */
  readonly isPartial?: boolean;
}

/** What is shown, in one place for the list, the heading and the words that are read out. */
export interface Answer extends Found {
  readonly title: string;
  /** Where nothing was understood: what to do. */
  readonly advice?: string;
}
