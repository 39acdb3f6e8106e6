import { fold } from '../../text/fold.js';

/** What offices write where there is nothing to write. */
const nothing = new Set(
  [
    'x',
    'nd',
    'n d',
    'bd',
    'b d',
    'brak',
    'brak danych',
    'nie dotyczy',
    'null',
    'none',
    'n a',
    '999',
    'немає',
    'немає даних',
  ].map(fold),
);
const dashes = /^[\s\-–—.…*]*$/;

const unseen = /[\u200b-\u200f\u00ad\u2060\ufeff\u202a-\u202e]/g;

/** A cell's text in one form, and what nobody sees of it. */
export interface Clean {
  readonly text: string;
  /** Characters of no width were taken out. */
  readonly hadUnseen: boolean;
  /** Letters stood as a letter and a mark of its own (ó as o and ´), and were put together. */
  readonly wasDecomposed: boolean;
}

/**
 * Composed letters, plain spaces, one at a time, no characters of no width; lines stay. A cell that says there is nothing
 * (`-`, `brak`, `n/d`, `-999`) is ''.
 * @param alsoNothing further words for that, folded
 */
export function clean(cell: string, alsoNothing?: ReadonlySet<string>): Clean {
  const isNothing = (text: string) => saysNothing(text) || (alsoNothing?.size ? alsoNothing.has(fold(text)) : false);
  if (/^[\x21-\x7e]*$/.test(cell)) return { text: isNothing(cell) ? '' : cell, hadUnseen: false, wasDecomposed: false };
  const composed = cell.normalize('NFC');
  const visible = composed.replace(unseen, '');
  const text = visible
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
  return { text: isNothing(text) ? '' : text, hadUnseen: visible !== composed, wasDecomposed: composed !== cell };
}

/** By their first letters, since folding every cell takes long, and with no more around them than `n/d` and `(brak)` have. */
const mayBeNothing = /^[\s./()-]*[xnbн9][\p{L}\p{N}\s./()-]*$/iu;

const saysNothing = (text: string): boolean =>
  text.length < 16 && (dashes.test(text) || (mayBeNothing.test(text) && nothing.has(fold(text)) && !/^\d/.test(text)));

/** An error that a formula ended in, in the words of any program: `#DIV/0!`, `#DZIEL/0!`, `Err:502`. */
export const isFormulaError = (text: string): boolean => /^(#[A-ZĄĆĘŁŃÓŚŹŻ/0-9]+[!?]?|(Err|Błąd):\d+)$/.test(text);

/** UTF-8 that was read as another encoding: ł as `Ĺ‚` or `Å‚`, ó as `Ăł` or `Ã³`. */
const garbled = /[ÅÄÃĹĂ][\u0080-\u00bf‚„…†‡‰Š‹ŚŤŽŹ‘’“”•–—™š›śťžźˇ˘ŁĄŞŻ˛łąşĽ˝ľżńýş]|\ufffd/;

/** The byte that each letter of an old encoding stands for. */
const bytesOf = (encoding: string) =>
  new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]));
const wrongReadings = ['windows-1250', 'windows-1252'].map(bytesOf);
const strict = new TextDecoder('utf-8', { fatal: true });

/** A text whose letters are garbled, with what it was before where that can be told. */
export function garbledText(text: string): { readonly repaired?: string } | undefined {
  if (!garbled.test(text)) return undefined;
  for (const reading of wrongReadings) {
    const bytes = [...text].map((letter) => reading.get(letter));
    if (bytes.includes(undefined)) continue;
    try {
      return { repaired: strict.decode(Uint8Array.from(bytes as number[])) };
    } catch {
      // It was garbled in another way.
    }
  }
  return {};
}
