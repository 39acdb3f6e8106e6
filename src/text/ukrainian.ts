import { fold } from './fold.js';

/** Letters as Polish writes their sounds; those that change with their place come before. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ів(?![\p{L}])/gu, 'ow'],
  [/(?:ий|ій)(?![\p{L}])/gu, 'y'],
  [/['’ʼ]/g, ''],
  // Ukrainian has a word of its own for this half of many towns' names.
  [/велико(?=польс)/g, 'велько'],
];
/** Ukrainian letters, and those that Russian has besides. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:w г:g ґ:g д:d е:e є:je ж:z з:z и:y і:i ї:ji й:j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:ch ц:c ч:cz ' +
    'ш:sz щ:szcz ь: ю:ju я:ja ы:y ё:jo э:e ъ:'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/** A text folded, with Ukrainian words in Polish letters: 'Гданськ' → 'gdansk', 'Краків' → 'krakow'. */
export function inPolishLetters(text: string): string {
  if (!isCyrillic(text)) return fold(text);
  const lower = sounds.reduce((said, [from, to]) => said.replace(from, to), text.toLowerCase().normalize('NFC'));
  return fold(lower.replace(/[а-яєіїґё]/g, (letter) => letters[letter] ?? letter));
}

/**
 * What is left of a Polish word when it is told from others only by what Ukrainian letters keep of it: 'Częstochowa' and
 * 'Ченстохова' are the same, 'Rzeszów' and 'Жешув', 'Siedlce' and 'Седльце'.
 * @param word lower case, with its diacritics
 */
export function soundOf(word: string): string {
  // After p, t, k, ch 'rz' is said 'sz', and 'ś' before l is written 'шл': 'Тшебіня', 'Шльонськ'.
  const plain = word
    .replace(/rz/g, 'z')
    .replace(/(?<=[ptk]|ch)sz(?!cz)/g, 'z')
    .replace(/sz(?=l)/g, 's');
  return (/[^a-z]/.test(plain) ? fold(plain.replace(/ą/g, 'on').replace(/ę/g, 'en')) : plain)
    .replace(/ch/g, 'h')
    .replace(/[yj]/g, 'i')
    .replace(/u/g, 'o')
    .replace(/i+(?=[aeo])/g, '')
    .replace(/i+/g, 'i')
    .replace(/m(?=[bp])/g, 'n');
}
