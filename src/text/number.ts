import { perLanguage, type Language } from './language.js';

const formats = /* @__PURE__ */ perLanguage((locale) => new Intl.NumberFormat(locale));

/**
 * A number as the language writes it, at most three decimals.
 * Polish groups with a no-break space, and not below 10,000: '1234', '12 345'.
 */
export function formatNumber(language: Language, value: number): string {
  return formats(language).format(value);
}
