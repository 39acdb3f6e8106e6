/** A language that the widgets speak. */
export type Language = 'pl' | 'en' | 'uk';

/** All of them, the source language first. */
export const languages: readonly Language[] = ['pl', 'en', 'uk'];

/**
 * The language for a BCP 47 tag as found in a `lang` attribute: 'en-GB' → en, 'uk-UA' → uk.
 * Anything else, nothing included, is Polish: the contract's rule. Never throws.
 */
export function toLanguage(tag: string | null | undefined): Language {
  const primary = /^\s*(en|uk)(?![a-z\d])/i.exec(tag ?? '');
  return primary ? (primary[1]!.toLowerCase() as Language) : 'pl';
}

/**
 * A function that makes its value once a language: `Intl` objects cost far more to make than to use.
 * `create` gets the locale for `Intl`. English is the one of Europe: '5 January 2026', not 'January 5, 2026'.
 */
export function perLanguage<T>(create: (locale: string) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (language) => (made[language] ??= create(language === 'en' ? 'en-GB' : language));
}
