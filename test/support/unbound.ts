/**
 * A text as a person reads it: the no-break spaces after one-letter words are spaces. Those in numbers and before units stay,
 * so that a test can ask for them.
 */
export const unbound = (text: string): string =>
  text.replace(/(^|[\s([„])([aiouwz]\u00a0)+/giu, (bound) => bound.replaceAll('\u00a0', ' '));
