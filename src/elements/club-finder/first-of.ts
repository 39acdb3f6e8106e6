/** Puts one into a list of the first `most`, unless it comes after all of them. The rest is never sorted. */
export function keep<One>(first: One[], one: One, most: number, compare: (a: One, b: One) => number): void {
  let at = first.length;
  if (at >= most && (!at || compare(one, first[at - 1]!) >= 0)) return;
  while (at > 0 && compare(one, first[at - 1]!) < 0) at--;
  first.splice(at, 0, one);
  if (first.length > most) first.pop();
}

/** The first `most` of all in an order. */
export function firstOf<One>(all: readonly One[], most: number, compare: (a: One, b: One) => number): readonly One[] {
  const first: One[] = [];
  for (const one of all) keep(first, one, most, compare);
  return first;
}
