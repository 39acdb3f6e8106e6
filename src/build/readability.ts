// How hard a Polish text is to read, and which abbreviations it leaves unexplained.
//
// The measure is the non-linear one of Walery Pisarek ('Jak mierzyć zrozumiałość tekstu?', Zeszyty Prasoznawcze 4/1969; again in
// 'Nowa retoryka dziennikarska', 2002): T = √(S² + W²) / 2, where S is the mean number of words in a sentence and W the share of
// words of four syllables and more, in per cent. It stands for the years of school after which a text is understood.
import type { Said } from './language-lint.js';

/** No text of `shortest` words and more is harder: what somebody has to have read before the end of a secondary school. */
export const hardest = 16;

/** In fewer words one long name makes the measure jump. */
export const shortest = 20;

/** No sentence is longer, in words. */
export const longestSentence = 26;

/** Texts that are harder, by their place, and why. */
export const harder: Readonly<Record<string, string>> = {
  'feed.program.summary': 'says who takes part: kinds of institutions, each of them a long word in Polish',
};

/** What everybody reads as a word, and names of formats that stand on buttons for those who look for them. */
const known = new Set(['USA', 'CSV', 'JSON', 'HTML', 'TERYT', 'CC', 'BY', 'II', 'III', 'IV', 'URL']);

/** What nobody can explain, and why. */
const names: Readonly<Record<string, string>> = {
  ITC: 'part of a name in the source, which nowhere says what it stands for',
  MIT: 'the name of a licence',
};

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A vowel a syllable; an 'i' before another vowel only softens. */
const syllables = (word: string): number =>
  word
    .toLowerCase()
    .replace(/i(?=[aąeęoóu])/g, '')
    .match(/[aąeęioóuy]/g)?.length ?? 1;

export function sentencesOf(text: string): readonly string[] {
  return text.replace(/\b(ok|woj|np|ds|tzw|św|im)\./g, '$1').split(/(?<=[.?!…])\s+(?=[\p{Lu}„])/u);
}

export const wordCount = (text: string): number => words(text).length;

/** Years of school, by Pisarek. */
export function difficulty(text: string): number {
  const all = words(text);
  const perSentence = all.length / sentencesOf(text).length;
  const long = (100 * all.filter((word) => syllables(word) >= 4).length) / all.length;
  return Math.hypot(perSentence, long) / 2;
}

/** Abbreviations of capitals that are explained neither where they stand, as in 'Kluby Wsparcia Koleżeńskiego (KWK)', nor known. */
export function unexplained({ text }: Pick<Said, 'text'>): readonly string[] {
  return [...new Set(text.match(/(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [])].filter((short) => {
    const isExplained = text.includes(`(${short}`) || new RegExp(`\\bi\\s${short}\\)`).test(text);
    return !known.has(short) && !(short in names) && !isExplained;
  });
}
