import { placeUnits, prepositions } from './place-query.js';
import { inPolishLetters } from '../text/ukrainian.js';

/*
 * What people write around the name of a place: an address, the county and country, a whole sentence. None of it is a name, so
 * that what is left can be looked up.
 */

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(inPolishLetters));

const countries = wordSet('Polska Polski Polsce Polskę Poland Польща Польщі Польша Польше RP');
/** What begins a street's name or an estate's. */
const streetWords = wordSet(
  'ul ulica ulicy al aleja aleje alei pl plac placu os osiedle osiedla rondo skwer rynek вул вулиця',
);
/** Words of a question, in Polish, English and Ukrainian. */
const spokenWords = wordSet(`
szukam szukamy potrzebuję chcę znaleźć znajdź pokaż pokazać proszę czy gdzie jest są jaki jakiś najbliższy najbliższe
najbliższego najbliżej mieszkam mieszkamy jestem pochodzę moja mój adres pobliżu
klub klubu kluby klubów klubie klubem zespół zespołu zespoły praca pracy pracę bezrobotny bezrobotni bezrobotnych dla
urząd urzędu powiatowy PUP MOPS GOPS OPS PCPR centrum cała całej całą
club clubs nearest closest I live am find looking for to
клуб клуби клубу шукаю живу найближчий де є мешкаю`);

const postCode = /(?<![\d+])\d{2}[-–\s]?\d{3}(?!\d)/g;

/** A text taken apart. */
export interface PlacePhrase {
  /** What may be names: runs of words that stand together. */
  readonly runs: readonly (readonly string[])[];
  /** The county and the voivodeship in which it is said to lie: 'powiat chrzanowski', 'wojewodztwo slaskie'. */
  readonly regions: readonly string[];
  /** It is a sentence: names in it are inflected. */
  readonly isInSentence: boolean;
  /** Something that is no name was left out. */
  readonly isShortened: boolean;
}

const isAround = (word: string): boolean =>
  countries.has(word) || spokenWords.has(word) || prepositions.has(word) || streetWords.has(word);

/** Whether a word stands around names; 'koło' where one follows: in 'PUP Koło' and 'Koło, ul. Toruńska' it is the town. */
const isNoName = (word: string, next = ''): boolean =>
  isAround(word) && (word !== 'kolo' || (/^\D/.test(next) && !isAround(next)));

/** Whether a text names all of the country, and nothing in it. */
export function isCountry(text: string): boolean {
  const words = inPolishLetters(text).split(' ');
  return words.some((word) => countries.has(word)) && words.every(isAround);
}

/** Whether a text has nothing but words that stand around names. */
export function isNameless(text: string): boolean {
  return inPolishLetters(text)
    .split(' ')
    .every((word) => streetWords.has(word) || word === 'centrum');
}

/** Takes out of a text what is no name of a place. */
export function parsePhrase(text: string): PlacePhrase {
  const runs: string[][] = [];
  const regions: string[] = [];
  let isInSentence = false;
  let isShortened = false;
  // 'k/Krakowa', 'k. Krakowa'.
  const spelled = text.replace(postCode, ' , ').replace(/(?<![\p{L}\p{N}])k\s*[/.]\s*/giu, ' k ');
  isShortened = spelled !== text;
  for (const segment of spelled.split(/[,;()|]+/)) {
    const written = segment.match(/[\p{L}\p{N}'’ʼ]+/gu) ?? [];
    const words = written.map(inPolishLetters);
    let run: string[] = [];
    const end = (): void => {
      // 'Babice, gm. Babice'
      if (run.length && !runs.some((one) => one.join() === run.join())) runs.push(run);
      run = [];
    };
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const unit = placeUnits.get(word);
      if (streetWords.has(word)) {
        at = endOfStreet(words, at + 1) - 1;
        end();
      } else if (unit && words[at + 1]) {
        end();
        if (unit === 'place') continue;
        regions.push(`${unit === 'county' ? 'powiat' : 'wojewodztwo'} ${words[++at]!}`);
      } else if (/\d/.test(word) || (word.length === 1 && /\d/.test(words[at - 1] ?? ''))) {
        end();
      } else if (unit || isNoName(word, words[at + 1])) {
        isInSentence ||= !countries.has(word);
        end();
      } else {
        run.push(written[at]!);
        continue;
      }
      isShortened = true;
    }
    end();
  }
  return { runs, regions, isInSentence, isShortened };
}

/** Where the words of a street end: behind its number, or with the line. */
function endOfStreet(words: readonly string[], start: number): number {
  const isNumber = (at: number) => /^\d/.test(words[at] ?? '');
  // 'ul. 3 Maja 5'
  let at = isNumber(start) ? start + 1 : start;
  while (at < words.length && !isNumber(at)) at++;
  while (at < words.length && (isNumber(at) || words[at]!.length === 1)) at++;
  return at;
}

/** Abbreviations that leave letters out in the middle. */
const contractions: Readonly<Record<string, string>> = { wlkp: 'wielkop', wlk: 'wielk', mlp: 'malop', pln: 'poln' };
const usualAbbreviations = new Set('wlkp wlk mlp maz sl sw gd podl tryb'.split(' '));

/** A word of a name, or the letters with which it begins. */
export interface PlaceWord {
  readonly letters: string;
  readonly isAbbreviated: boolean;
}

/** The words of a text in which some are abbreviated: 'Gorzów Wlkp.', 'N. Sącz'. None where no word is. */
export function abbreviatedWords(text: string): readonly PlaceWord[] {
  const words = [...text.matchAll(/([\p{L}\p{N}]+)(\.?)/gu)].map(([, word = '', dot]): PlaceWord => {
    const letters = inPolishLetters(word);
    const isAbbreviated = dot === '.' || usualAbbreviations.has(letters);
    return { letters: isAbbreviated ? (contractions[letters] ?? letters) : letters, isAbbreviated };
  });
  const isMixed = words.some(({ isAbbreviated }) => isAbbreviated) && words.some(({ isAbbreviated }) => !isAbbreviated);
  return isMixed && words.length < 5 ? words : [];
}
