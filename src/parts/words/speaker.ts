import type { Message } from '../../controllers/language.js';
import type { Text } from '../../feed/schema/values.js';
import type { Language } from '../../text/language.js';

/** How an element speaks: its language, its own words, and the texts of the feed. */
export interface Speaker {
  readonly language: Language;
  /** A message of ours in the element's language. */
  readonly msg: Message;
  /** A text of the feed for reading; marked where it is not in the element's language. */
  say(text: Text | undefined): unknown;
  /** A text of the feed for attributes, sorting and comparing. */
  plain(text: Text): string;
}
