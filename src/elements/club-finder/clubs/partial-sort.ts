/** Puts one into a sorted list of at most `limit`, unless it comes after all of them. The rest is never sorted. */
export function insertSorted<One>(sorted: One[], one: One, limit: number, compare: (a: One, b: One) => number): void {
  let at = sorted.length;
  if (at >= limit && (!at || compare(one, sorted[at - 1]!) >= 0)) return;
  while (at > 0 && compare(one, sorted[at - 1]!) < 0) at--;
  sorted.splice(at, 0, one);
  if (sorted.length > limit) sorted.pop();
}

/** The first `limit` of all in an order. */
export function firstSorted<One>(
  all: readonly One[],
  limit: number,
  compare: (a: One, b: One) => number,
): readonly One[] {
  const sorted: One[] = [];
  for (const one of all) insertSorted(sorted, one, limit, compare);
  return sorted;
}
