import { mapSize, type Point } from './project.js';

/** On which side of its mark a name stands. */
export type Side = 'right' | 'left' | 'above' | 'below';

export interface Label<Mark> {
  readonly mark: Mark;
  readonly side: Side;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/*
 * Sizes in units of the map, as names and marks are on the smallest map that shows names: 34.5em wide, names of 0.8125em. On a
 * larger one there is more room. Nothing is measured: a letter is taken for as wide as it is in a wide typeface.
 */
const smallest = { mapWidth: 34.5, letter: 14.5, line: 27, mark: 14 };

/** Where the middle of a name is from its mark. */
const sides: Readonly<Record<Side, (width: number, line: number, mark: number) => readonly [x: number, y: number]>> = {
  right: (width, _line, mark) => [mark + width / 2, 0],
  left: (width, _line, mark) => [-mark - width / 2, 0],
  above: (_width, line, mark) => [0, -mark - line / 2],
  below: (_width, line, mark) => [0, mark + line / 2],
};

/** How large a letter, a line and a mark are, in units of the map: on a small map larger. */
function sizesOn(mapWidth: number): readonly [letter: number, line: number, mark: number] {
  const times = smallest.mapWidth / mapWidth;
  return [smallest.letter * times, smallest.line * times, smallest.mark * times];
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxAt = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** The side towards the middle of the map: there is most room, however narrow the map is. */
export const inward = ({ x }: Point): Side => (x > mapSize.width / 2 ? 'left' : 'right');

/**
 * Finds a place for names: right of the mark, left, above or below, wherever it touches no other mark, no name placed before and
 * not the edge. A name that fits nowhere is dropped, for the list beside the map has them all.
 * @param wanted those that matter most first; one with a side of its own stands there, come what may
 * @param others further marks that must not be covered
 * @param mapWidth how wide the map is at least, in em
 */
export function placeLabels<
  Mark extends { readonly at: Point; readonly name: string; readonly side?: Side | undefined },
>(
  wanted: readonly Mark[],
  others: readonly { readonly at: Point }[] = [],
  mapWidth = smallest.mapWidth,
): Label<Mark>[] {
  const [letter, line, mark] = sizesOn(mapWidth);
  const taken = new Map(
    [...wanted, ...others].map((one) => [one, boxAt(one.at.x, one.at.y, 2 * mark - 4, 2 * mark - 4)]),
  );
  const names: Box[] = [];
  return wanted.flatMap((one) => {
    const width = one.name.length * letter;
    const marks = [...taken].flatMap(([other, box]) => (other === one ? [] : box));
    for (const side of one.side ? [one.side] : (Object.keys(sides) as Side[])) {
      const [x, y] = sides[side](width, line, mark);
      const box = boxAt(one.at.x + x, one.at.y + y, width, line);
      const isOn = box.left >= 0 && box.right <= mapSize.width && box.top >= 0 && box.bottom <= mapSize.height;
      const isFree = isOn && ![...marks, ...names].some((other) => touch(box, other));
      if (!isFree && !one.side) continue;
      names.push(box);
      return { mark: one, side };
    }
    return [];
  });
}
