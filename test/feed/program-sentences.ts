import { createHash } from 'node:crypto';
import { pl, texts, type ProgramFeed } from './program-shape.js';
import { sentences } from './program-sentence-map.js';

/** What the feed makes of one sentence of the text. */
export type Mapped = {
  /** How the sentence begins, far enough to tell it from the others. */
  readonly opening: string;
  /** The start of its SHA-256: a sentence that has changed must be read again by somebody. */
  readonly sum: string;
} & (
  | {
      /** The records or fields that carry it: `networks.kluby-pomocy.note`, by id or key, or a number in a list. */
      readonly at: readonly string[];
      /** What their Polish must say for it. */
      readonly says: readonly RegExp[];
    }
  /** Why no record carries it. */
  | { readonly why: string }
);

// 'm.in.', 'pn.', 'proc.', 'tzw.', 'ds.' and 'ok.' end no sentence; after 'Inc.' and 'Sp. z o.o.' a small letter follows.
const endOfSentence = /(?<!\b(?:m\.in|pn|proc|tzw|ds|ok)\.)(?<=[.!?])\s+(?=[\p{Lu}\d])/u;

/** The sentences, headings and items of the text, in their order. */
export const sentencesOf = (source: string): string[] =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => (/^\d+\. /.test(line) ? [line] : line.split(endOfSentence)));

export const sumOf = (sentence: string): string => createHash('sha256').update(sentence).digest('hex').slice(0, 8);

/** What stands at 'networks.kluby-pomocy.note': a key of an object, an id in a list, or a place in it. */
function valueAt(feed: ProgramFeed, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) {
      return (
        (value as { id?: string; audience?: string }[]).find((item) => item.id === key || item.audience === key) ??
        value[Number(key)]
      );
    }
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, feed);
}

const saidAt = (value: unknown): string =>
  typeof value === 'object' && value !== null ? texts(value).join(' ') : pl(value as string);

/**
 * Each sentence of the text beside what carries it in the feed, both ways: no sentence without a record or a reason, and
 * no record named here that does not say what the sentence says.
 */
export function driftOfSentences(source: string, feed: ProgramFeed): string[] {
  const left = [...sentences];
  const faults = sentencesOf(source).flatMap((sentence) => {
    const index = left.findIndex(({ opening }) => sentence.startsWith(opening));
    const [mapped] = index < 0 ? [] : left.splice(index, 1);
    if (!mapped) return [`Nobody has said which record carries '${sentence}'.`];
    if (mapped.sum !== sumOf(sentence)) return [`'${sentence}' has changed: read it again (sum ${sumOf(sentence)}).`];
    if ('why' in mapped) return [];
    const found = mapped.at.map((path) => ({ path, value: valueAt(feed, path) }));
    const said = found.map(({ value }) => saidAt(value)).join(' ');
    return [
      ...found.filter(({ value }) => value === undefined).map(({ path }) => `'${sentence}' points to no ${path}.`),
      ...mapped.says
        .filter((words) => !words.test(said))
        .map((words) => `${mapped.at.join(', ')} does not say ${String(words)} for '${sentence}'.`),
    ];
  });
  return [...faults, ...left.map(({ opening }) => `The text has no longer '${opening}'.`)];
}
