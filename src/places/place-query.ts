import { inPolishLetters } from '../text/ukrainian.js';

/** Words that say what is named, and are no part of a name. */
export const placeUnits: ReadonlyMap<string, 'place' | 'county' | 'voivodeship'> = new Map([
  ...list(
    'place',
    'miejscowosc miejscowosci gmina gminy gminie gm miasto miasta miescie m stoleczne st wies wsi ' +
      'city town village misto mista misti selo',
  ),
  ...list('county', 'powiat powiatu powiecie powiatem pow county powit powitu powiti'),
  ...list(
    'voivodeship',
    'wojewodztwo wojewodztwa wojewodztwie woj voivodeship province wojewodstwo wojewodstwa wojewodstwi',
  ),
]);
export const prepositions: ReadonlySet<string> = new Set(
  (
    'w we z ze do od na pod za kolo obok przy k niedaleko blisko okolice okolicach okolicy ' +
    'in near from at the of u iz bilja pid'
  ).split(' '),
);

function list<Kind extends string>(kind: Kind, words: string): (readonly [string, Kind])[] {
  return words.split(' ').map((word) => [word, kind]);
}

/** A text as it is searched. */
export interface PlaceQuery {
  /** All of it, folded, in Polish letters. */
  readonly whole: string;
  /** Without the words around the name; the last word always stays. */
  readonly words: readonly string[];
  /** What the words around it say that it is: 'powiat', 'woj.', 'gmina'. */
  readonly unit?: 'place' | 'county' | 'voivodeship' | undefined;
  /** 'w', 'do', 'koło': what follows is inflected. */
  readonly isInSentence: boolean;
}

/** Parts what somebody typed into the name and the words around it. */
export function parseQuery(text: string): PlaceQuery {
  const whole = inPolishLetters(text);
  let words = whole ? whole.split(' ') : [];
  let unit: PlaceQuery['unit'];
  let isInSentence = false;
  while (words.length > 1) {
    const [first = ''] = words;
    if (!placeUnits.has(first) && !prepositions.has(first)) break;
    isInSentence ||= prepositions.has(first);
    unit ??= placeUnits.get(first);
    words = words.slice(1);
  }
  const last = words[words.length - 1] ?? '';
  if (words.length > 1 && placeUnits.has(last)) {
    unit ??= placeUnits.get(last);
    words = words.slice(0, -1);
  }
  return { whole, words, unit, isInSentence };
}

const polish: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
};

/** The same as `inPolishLetters`, and twice as quick where a name has no other than Polish letters: thousands are folded at once. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (/[^ -~ąćęłńóśźż„”–]/.test(lower)) return inPolishLetters(name);
  return lower
    .replace(/[ąćęłńóśźż]/g, (letter) => polish[letter]!)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** A name as it is searched: 'powiat oświęcimski' and 'miasto stołeczne Warszawa' without their first words. */
export function keyOf(name: string): string {
  return foldName(name).replace(/^(?:(?:powiat|miasto|m|stoleczne|st|wojewodztwo) )+/, '');
}
