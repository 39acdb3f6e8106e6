import { perLanguage, type Language } from './language.js';

const rules = /* @__PURE__ */ perLanguage((locale) => new Intl.PluralRules(locale));

/** One form for each number that a noun can stand in. English needs `one` and `many` only: give `few` the same as `many`. */
export interface PluralForms<T> {
  one: T;
  few: T;
  many: T;
}

/**
 * The form that goes with a count: 1 klub, 2 kluby, 5 klubów; 21 is `many` in Polish, `one` in Ukrainian.
 * The category `other` (English plurals, fractions such as 1.5, NaN) reads `many`.
 */
export function plural<T>(language: Language, count: number, forms: PluralForms<T>): T {
  const category = rules(language).select(count);
  return forms[category === 'one' || category === 'few' ? category : 'many'];
}
