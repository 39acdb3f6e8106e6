/** Letters that Unicode does not take apart into a base and a mark. */
const bases: Record<string, string> = { ł: 'l', ß: 'ss', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * What a text is compared by when people type it: lower case, without diacritics, every run of anything but letters and
 * digits (space, hyphen, apostrophe, dot, …) one space, trimmed. 'Jastrzębie-Zdrój' and 'JASTRZEBIE ZDROJ' are the same.
 * Invisible characters of pasted text (soft hyphen, direction marks) vanish. Cyrillic stays Cyrillic; й and и, ї and і fall
 * together, so fold both sides. Nothing given is ''. Idempotent, linear time, never throws.
 */
export function fold(text: string | null | undefined): string {
  return (
    // Pages give what they like: joined, it is a string.
    [text ?? '']
      .join('')
      // Lower case first: it also makes 'İ' an 'i' with a mark.
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/[łßøđæœı]/g, (letter) => bases[letter]!)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
