import type { About } from './read.js';

/** What tells which of two publications came first. */
export type PublicationOrder = Pick<About, 'sequence' | 'updated'>;

const day = 86_400_000;

/**
 * Whether one publication is older than another: its `sequence` is smaller, and it does not say that it came later. So a
 * number that was once too large by mistake holds nobody up; nor does a date that is still to come.
 */
export function isOlder(a: PublicationOrder, b: PublicationOrder): boolean {
  const published = Date.parse(b.updated);
  if (published > Date.now() + day) return false;
  return a.sequence < b.sequence && !(Date.parse(a.updated) > published);
}
