import { fold } from './fold.js';

/** Edits between two short texts: insert, leave out, replace, swap two neighbours (optimal string alignment). */
function edits(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let before: number[] = [];
  let last = [0, ...b].map((_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      current.push(cost);
    }
    before = last;
    last = current;
  }
  return last[b.length]!;
}

/**
 * The candidate that was probably meant, as the candidate spells it: 'voivodship' → 'voivodeship'. Case and diacritics do not count,
 * then one edit in three letters and two in all are allowed. Of equally near ones the first. Undefined when none is near.
 */
export function nearestName(given: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(given);
  // No name is this long; the limit keeps pasted text cheap.
  if (!wanted || wanted.length > 64) return undefined;
  let limit = Math.min(2, Math.floor(wanted.length / 3)) + 1;
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const known = fold(candidate);
    if (Math.abs(known.length - wanted.length) >= limit) continue;
    const distance = edits(wanted, known);
    if (distance < limit) [limit, nearest] = [distance, candidate];
  }
  return nearest;
}
