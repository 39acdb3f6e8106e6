import type { LoadedFeed } from './read.js';

/**
 * Whether one publication is older than another: its `sequence` is smaller, and it does not say that it came later. So a
 * number that was once too large by mistake holds nobody up.
 */
export const isOlder = ({ about: a }: LoadedFeed, { about: b }: LoadedFeed): boolean =>
  a.sequence < b.sequence && !(Date.parse(a.updated) > Date.parse(b.updated));
