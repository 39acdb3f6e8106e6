/** How many records are turned into bytes at once: as one text a large collection fills the memory. */
const atOnce = 100;

/**
 * The bytes of many records between two texts, made of some at a time.
 * @param toText the text of some records
 */
export function inPieces<T>(
  before: string,
  records: Iterable<T>,
  toText: (some: readonly T[], isFirst: boolean) => string,
  after: string,
): Buffer {
  const pieces = [Buffer.from(before)];
  let some: T[] = [];
  const add = () => {
    if (some.length) pieces.push(Buffer.from(toText(some, pieces.length === 1)));
    some = [];
  };
  for (const record of records) {
    some.push(record);
    if (some.length === atOnce) add();
  }
  add();
  return Buffer.concat([...pieces, Buffer.from(after)]);
}

/** Some of the values of a list in JSON, with the comma before them. */
export const listed = (values: readonly unknown[], isFirst: boolean): string =>
  (isFirst ? '' : ',') + JSON.stringify(values).slice(1, -1);
