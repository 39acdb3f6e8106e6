import type { Club } from '../../feed/schema/clubs.js';
import type { Position } from '../../places/distance.js';
import type { Bound } from './clubs/bounds.js';
import type { ClubsByVoivodeship, Reach } from './clubs/clubs-by-voivodeship.js';
import type { Directory } from './clubs/directory.js';
import type { Hit, nearestClubs } from './clubs/nearest.js';
import type { Entry, Match } from './index/entry.js';

/** What the field's text was taken for, and what else it may mean. */
export interface Reading {
  /** What was typed, trimmed and no longer than a line. */
  readonly asked?: string;
  readonly entry?: Entry | undefined;
  /** Why the text is taken for it. */
  readonly how?: Match['how'] | undefined;
  readonly others?: readonly Entry[];
  /** Where distances are measured from. */
  readonly from?: Position;
}

/** What is asked of the clubs. */
export interface Question {
  readonly reading: Reading;
  /** What the page and the filter keep to. */
  readonly bounds: readonly Bound[];
  /** How many clubs to show. */
  readonly wanted: number;
}

/** Where the answer is found. */
export interface AnswerSources {
  readonly directory: Directory;
  /** Not there before somebody searches. */
  readonly nearestClubs: typeof nearestClubs | undefined;
  /** The clubs of a feed that has them by voivodeship. */
  readonly byVoivodeship: ClubsByVoivodeship | undefined;
}

/** How many clubs answer a question, and those of them that are shown. */
export interface Answer extends Reach {
  readonly reading: Reading;
  /** Those of the question, and what the reading adds to them. */
  readonly bounds: readonly Bound[];
  readonly count: number;
  /** How many of them are teams; none where the feed only says how many there are. */
  readonly teams: number;
  readonly shown: readonly Hit[];
}

/** How many of some clubs are teams. */
export const teamsAmong = (clubs: readonly Club[]): number => clubs.filter(({ kind }) => kind === 'team').length;

/** Which clubs answer a question: bounds first, then distance. */
export function findAnswer(
  { reading, bounds: asked, wanted }: Question,
  { directory, nearestClubs, byVoivodeship }: AnswerSources,
): Answer {
  const { entry, from } = reading;
  const bounds = entry?.code && !from ? [...asked, { kind: entry.kind, code: entry.code }] : asked;
  const inside = directory.within(bounds);
  const reach = byVoivodeship?.need({ from, bounds, count: wanted });
  const count = bounds.length ? inside.length : (reach?.total ?? inside.length);
  return {
    ...reach,
    reading,
    bounds,
    count,
    teams: count === inside.length ? teamsAmong(inside) : 0,
    shown:
      from && nearestClubs
        ? nearestClubs(inside, wanted, { ...from, id: entry?.id }, directory.compare)
        : directory.first(inside, wanted).map((club) => ({ club })),
  };
}
