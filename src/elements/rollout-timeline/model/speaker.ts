import type { Message } from '../../../controllers/language.js';
import type { Text } from '../../../feed/schema/values.js';
import type { Language } from '../../../text/language.js';

/** How an element says something: what the views need of it. */
export interface Speaker {
  readonly language: Language;
  readonly msg: Message;
  say(text: Text): unknown;
  plain(text: Text): string;
}
