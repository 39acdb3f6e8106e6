import type { Text } from '../../feed/schema/values.js';
import type { Language } from '../../text/language.js';

/** A text as it is shown: the string, and the language it is in. */
export interface LocalizedText {
  readonly text: string;
  readonly lang: string;
}

/**
 * A text of the feed in a language; where it lacks that one, in the feed's own, and else in the first there is.
 */
export function inLanguage(text: Text, language: Language, feedLanguage: string): LocalizedText {
  const all = typeof text === 'string' ? { [feedLanguage]: text } : text;
  const lang = [language, feedLanguage].find((code) => all[code]) ?? Object.keys(all)[0] ?? language;
  return { text: all[lang] ?? '', lang };
}
