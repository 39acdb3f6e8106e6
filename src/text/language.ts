/** The languages that the widgets speak, the source language first. What has a word for each is a `Record<Language, …>`. */
export const languages = ['pl', 'en', 'uk'] as const;

/** A language that the widgets speak. */
export type Language = (typeof languages)[number];

/** The locale for `Intl`. English is the one of Europe: '5 January 2026', not 'January 5, 2026'. */
const locales: Readonly<Record<Language, string>> = { pl: 'pl', en: 'en-GB', uk: 'uk' };

/**
 * The language for a BCP 47 tag as found in a `lang` attribute: 'en-GB' → en, 'uk-UA' → uk.
 * Anything else, nothing included, is Polish: the contract's rule. Never throws.
 */
export function toLanguage(tag: string | null | undefined): Language {
  const primary = /^\s*([a-z]+)(?![a-z\d])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return languages.find((language) => language === primary) ?? 'pl';
}

/**
 * A function that makes its value once a language: `Intl` objects cost far more to make than to use.
 * `create` gets the locale for `Intl`.
 */
export function perLanguage<T>(create: (locale: string) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (language) => (made[language] ??= create(locales[language]));
}
