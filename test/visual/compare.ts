import { fingerprintOf, rounded, type Picture, type Reference } from './picture.js';

/** Where a picture is not as its reference. */
export interface Difference {
  /** Pixels that are other ones. The reference's rare colours are rounded, so a few may be missing or too many. */
  readonly pixels: number;
  /** The box around them; undefined where the change is smaller than the rounding. */
  readonly box: { left: number; top: number; right: number; bottom: number } | undefined;
  /** The reference, pale, and in red what is not as it should be. */
  readonly picture: Picture;
}

/**
 * Undefined if each pixel is the same. Nothing is allowed to differ: the browser, the fonts and the way of drawing are
 * pinned, so a pixel that differs has been changed.
 */
export function compare(actual: Picture, reference: Reference): Difference | undefined {
  return fingerprintOf(actual) === reference.fingerprint ? undefined : differenceOf(rounded(actual), reference.picture);
}

function differenceOf(actual: Picture, reference: Picture): Difference {
  const width = Math.max(actual.width, reference.width);
  const height = Math.max(actual.height, reference.height);
  const pixels = Buffer.alloc(width * height * 4, 255);
  const box = { left: width, top: height, right: 0, bottom: 0 };
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const is = colourAt(actual, x, y);
      const was = colourAt(reference, x, y);
      if (is === was) {
        pixels.fill(pale(was!), at, at + 3);
        continue;
      }
      count++;
      pixels.set([214, 0, 28], at);
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return { pixels: count, box: count > 0 ? box : undefined, picture: { width, height, pixels } };
}

function colourAt({ width, height, pixels }: Picture, x: number, y: number): number | undefined {
  return x < width && y < height ? pixels.readUIntBE((y * width + x) * 4, 3) : undefined;
}

const pale = (colour: number) => 200 + Math.round((((colour >> 8) & 255) / 255) * 55);
