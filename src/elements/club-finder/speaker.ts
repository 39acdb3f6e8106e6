import type { Message } from '../../controllers/language.js';
import type { Club } from '../../feed/schema/clubs.js';
import type { Text } from '../../feed/schema/values.js';
import type { Language } from '../../text/language.js';
import type { Directory } from './directory.js';

/** The words and facts that the results share. */
export interface Speaker {
  readonly msg: Message;
  readonly language: Language;
  readonly say: (text: Text | undefined) => unknown;
  readonly directory: Directory;
  /** When the feed was published. */
  readonly updated: string;
  /** The level of the element's own heading. */
  readonly level: number;
  /** The page offers to use the visitor's position. */
  readonly locate: boolean;
  /** Whether all clubs of a voivodeship are there. */
  readonly isKnown: (code: string) => boolean;
  /** How to reach a club that works; not there while no club shown has a contact. */
  readonly contact?: ((club: Club, speaker: Speaker) => unknown) | undefined;
}
