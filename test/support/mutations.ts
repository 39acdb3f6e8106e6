type Fields = Record<string, unknown>;

/** Values that a program or a person may put anywhere. */
const odd: readonly unknown[] = [
  ...[null, '', ' ', 'x', '0217', '9999', '2004-02-30', '2004', 'javascript:alert(1)', 'http://a.pl', 'klub', '50,1'],
  ...[0, -1, 1.5, 50.5, 17.5, 2004, 1e15, true, [], {}, { pl: '' }, { en: 'X' }, { pl: 1 }, ['a']],
];

/** The collections of a feed. */
export const collectionNames = [
  ...(['program', 'components', 'counties', 'networks', 'rollouts', 'projects', 'clubs', 'figures'] as const),
];

/**
 * One change somewhere in the collections: a value replaced, a field lost or added, a record twice or gone.
 * @param names which fields of the feed are changed
 */
export function mutateRecords(feed: Fields, next: () => number, names: readonly string[] = collectionNames): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  let at: unknown = feed;
  let key: string | number = pick(names);
  for (let depth = 0; depth < 6; depth++) {
    const inner: unknown = (at as Fields)[key];
    if (typeof inner !== 'object' || inner === null || (depth > 0 && next() < 0.25)) break;
    const keys: (string | number)[] = inner instanceof Array ? [...inner.keys()] : Object.keys(inner);
    if (!keys.length) break;
    at = inner;
    key = pick(keys);
  }
  const luck = next();
  if (at === feed) return;
  if (at instanceof Array && luck < 0.2) at.push(structuredClone(at[key as number]));
  else if (at instanceof Array && luck < 0.3) at.splice(key as number, 1);
  else if (luck < 0.4 && !(at instanceof Array)) Reflect.deleteProperty(at as Fields, key);
  else if (luck < 0.45 && !(at instanceof Array)) (at as Fields)[`${key}x`] = pick(odd);
  else (at as Fields)[key] = structuredClone(pick(odd));
}

/** What stands between the values of a file: where it is changed, it is JSON no more, or another one. */
const marks = [...'{}[]",:-.0 \\\n'].map((mark) => mark.charCodeAt(0));

/** One change somewhere in a file: bytes replaced, lost, doubled or moved, or all after them gone. */
export function mutateBytes(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = Math.floor(next() * bytes.length);
  const end = Math.min(bytes.length, at + 1 + Math.floor(next() * 40));
  const [before, inside, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  const luck = next();
  if (luck < 0.3) {
    const changed = bytes.slice();
    changed[at] = Math.floor(next() * 256);
    return changed;
  }
  if (luck < 0.55) {
    const changed = bytes.slice();
    changed[at] = marks[Math.floor(next() * marks.length)]!;
    return changed;
  }
  if (luck < 0.7) return Buffer.concat([before, after]);
  if (luck < 0.85) return Buffer.concat([before, inside, inside, after]);
  if (luck < 0.95) return Buffer.concat([before, after, inside]);
  return before;
}
