import type { Club } from '../../feed/schema/clubs.js';
import type { Bound } from './clubs/bounds.js';
import type { ClubsByVoivodeship } from './clubs/clubs-by-voivodeship.js';
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
export interface Answer {
  readonly reading: Reading;
  /** Those of the question, and what the reading adds to them. */
  readonly bounds: readonly Bound[];
  readonly count: number;
  /** How many of them are teams; none where the feed only says how many there are. */
  readonly teams: number;
  /** How many clubs there are outside the bounds; undefined where that is not known. */
  readonly outside: number | undefined;
  readonly outsideTeams: number;
  readonly shown: readonly Hit[];
  /** Clubs are on their way that may come before these. */
  readonly isWaiting: boolean;
  /** There may be more than were counted: their parts of the feed are not needed yet. */
  readonly isPartial: boolean;
}

const teamsAmong = (clubs: readonly Club[]): number => clubs.filter(({ kind }) => kind === 'team').length;

/** Which clubs answer a question: bounds first, then distance. */
export function findAnswer(
  { reading, bounds: asked, wanted }: Question,
  { directory, nearestClubs, byVoivodeship }: AnswerSources,
): Answer {
  const { entry } = reading;
  const from = entry?.lat === undefined || entry.lon === undefined ? undefined : { lat: entry.lat, lon: entry.lon };
  const bounds = entry?.code && !from ? [...asked, { kind: entry.kind, code: entry.code }] : asked;
  const inside = directory.within(bounds);
  const isSettled = !byVoivodeship || byVoivodeship.need({ from, bounds, count: wanted });
  const isWhole = !byVoivodeship || byVoivodeship.isWhole;
  const total = isWhole ? directory.clubs.length : byVoivodeship.count;
  // What a voivodeship has is there as a whole; of everything the feed says how much there is.
  const isCounted = isWhole || bounds.some(({ kind }) => kind !== 'network') || !bounds.length;
  const count = !bounds.length && total !== undefined ? total : inside.length;
  return {
    reading,
    bounds,
    count,
    teams: count === inside.length ? teamsAmong(inside) : 0,
    shown:
      from && nearestClubs
        ? nearestClubs(inside, wanted, { ...from, id: entry?.id }, directory.compare)
        : directory.first(inside, wanted).map((club) => ({ club })),
    outsideTeams: isWhole ? teamsAmong(directory.clubs) - teamsAmong(inside) : 0,
    outside: isCounted && total !== undefined ? total - count : undefined,
    isWaiting: !isSettled,
    isPartial: !isCounted,
  };
}
