import { perLanguage, type Language } from './language.js';

const collators = /* @__PURE__ */ perLanguage((locale) => new Intl.Collator(locale, { numeric: true }));

/** A comparison for `sort` in the order of the language's dictionary (Lublin, Łódź, Zakopane, Źródła, Żary), digits by their value. */
export function compareText(language: Language): (a: string, b: string) => number {
  return collators(language).compare;
}
