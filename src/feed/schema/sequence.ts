import { custom } from './kinds.js';

/** Beyond it something went wrong, and every later publication would count as an older one. */
export const highestSequence = 1e9;

/** The number of a publication: whole, and each greater than the one before. A reader does with any number; a publisher must not. */
export const sequence = custom<number>(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= highestSequence,
  'range',
);
