import { contrastRatio, relativeLuminance } from '../../src/design/luminance.js';

/** An opaque colour, as the browser paints it. */
export type Rgb = readonly [number, number, number];

const atOnce = 1024;
const canvas = new OffscreenCanvas(atOnce, 1);
const paint = canvas.getContext('2d', { willReadFrequently: true })!;
const painted = new Map<string, readonly [number, number, number, number]>();

/** Looks up many colours at once: reading one back costs as much as reading a thousand. */
export function look(colors: Iterable<string>): void {
  const unknown = [...new Set(colors)].filter((color) => !painted.has(color));
  for (let from = 0; from < unknown.length; from += atOnce) {
    const some = unknown.slice(from, from + atOnce);
    paint.clearRect(0, 0, atOnce, 1);
    some.forEach((color, at) => {
      // What is no colour would be painted as the one before it.
      if (!CSS.supports('color', color)) throw new Error(`no colour: "${color}"`);
      paint.fillStyle = color;
      paint.fillRect(at, 0, 1, 1);
    });
    const { data } = paint.getImageData(0, 0, some.length, 1);
    some.forEach((color, at) => {
      const [r = 0, g = 0, b = 0, a = 0] = data.subarray(at * 4);
      painted.set(color, [r, g, b, a]);
    });
  }
}

/** A computed colour as red, green, blue and alpha, 0 to 255, whatever its colour space: painted and read back. */
export function rgba(color: string): readonly [number, number, number, number] {
  if (!painted.has(color)) look([color]);
  return painted.get(color)!;
}

/** The contrast ratio of WCAG 2, 1 to 21. */
export const ratio = (a: Rgb, b: Rgb): number => contrastRatio(relativeLuminance(...a), relativeLuminance(...b));

/** The element that paints the ground behind another: the nearest with an opaque background; undefined for the canvas. */
export function groundOf(element: Element): Element | undefined {
  let at: Element | null = element;
  while (at) {
    const [, , , alpha] = rgba(getComputedStyle(at).backgroundColor);
    if (alpha === 255) return at;
    if (alpha > 0) throw new Error(`a see-through ground: ${getComputedStyle(at).backgroundColor}`);
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return undefined;
}

/** A computed colour without its alpha. */
export const rgb = (color: string): Rgb => {
  const [r, g, b] = rgba(color);
  return [r, g, b];
};

/** A seeded generator of numbers from 0 to 1. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
