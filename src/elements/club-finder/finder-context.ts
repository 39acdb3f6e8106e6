import type { Club } from '../../feed/schema/clubs.js';
import type { Speaker } from '../../parts/words/speaker.js';
import type { Directory } from './clubs/directory.js';

/** What is said of a club's contact. */
export interface ContactWords {
  /** How to reach a club that works. */
  contact(club: Club, context: FinderContext): unknown;
  /** Where one was that is history. */
  oldAddress(club: Club, context: FinderContext): unknown;
}

/** How the finder speaks, and the facts that all of it shows. */
export interface FinderContext extends Speaker {
  readonly directory: Directory;
  /** When the feed was published. */
  readonly updated: string;
  /** The level of the element's own heading. */
  readonly level: number;
  /** Whether all clubs of a voivodeship are there. */
  readonly isLoaded: (voivodeship: string) => boolean;
  /** Marks what is Polish in a sentence of another language, once somebody searches. */
  readonly mark: (sentence: string) => unknown;
  /** How far away a club is; not there before somebody searches. */
  readonly distance?: ((speaker: Speaker, km: number) => unknown) | undefined;
  /** What is said of contacts; not there while no club shown has one. */
  readonly contact?: ContactWords | undefined;
}
