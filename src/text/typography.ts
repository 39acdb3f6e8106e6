/** One-letter words in a row, after a space or an opening bracket or quotation mark. No look-behind: older Safari can't read it. */
const oneLetterWords = /(^|[\s([„”"«–—])((?:[aiouwz] )+)(?=\S)/gi;
const about = /(^|[\s(])(ok\.) (?=\d)/gi;
const units = /(\d) (?=(?:km|m|zł|min|h|mln|mld)(?![\p{L}\p{N}.]*[\p{L}\p{N}])|(?:tys|proc|godz|r)\.|%)/gu;

/**
 * Binds by a no-break space what a Polish line must not part: a one-letter word (a, i, o, u, w, z) and the next one,
 * 'ok.' and its number, a number and its unit, '2006 r.'. Replaces single spaces only, touches nothing else; idempotent, linear. For Polish text only.
 */
export function bind(text: string): string {
  return text
    .replace(oneLetterWords, (_, before: string, words: string) => before + words.replaceAll(' ', '\u00a0'))
    .replace(about, '$1$2\u00a0')
    .replace(units, '$1\u00a0');
}
