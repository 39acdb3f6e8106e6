// Whether what is seen can be read, in browsers that no tool of today speaks to.
import { contrastRatio, relativeLuminance } from '../../src/design/luminance.js';

/** A text as it is seen. */
export interface Text {
  readonly words: string;
  readonly color: string;
  /** Undefined: the browser's canvas. */
  readonly ground: string | undefined;
}

/** Every text that is seen in the widgets, with its colour and its ground. Runs in the page. */
export function textsIn(wanted: readonly string[]): Text[] {
  const groundOf = (start: Element): string | undefined => {
    for (
      let at: Element | null = start;
      at;
      at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
    ) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return undefined;
  };
  const found: Text[] = [];
  for (const host of document.querySelectorAll(wanted.join())) {
    for (const element of host.shadowRoot!.querySelectorAll('*')) {
      const words = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent!.trim())
        .join(' ')
        .trim();
      const box = element.getBoundingClientRect();
      if (!words || box.width < 2 || box.height < 2 || element.closest('svg, option, .hidden, style')) continue;
      const { color, visibility } = getComputedStyle(element);
      if (visibility === 'visible')
        found.push({ words: `${host.localName}: ${words.slice(0, 40)}`, color, ground: groundOf(element) });
    }
  }
  return found;
}

/** The numbers of a computed colour, as a browser before 2024 gives them: red, green, blue. */
export const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number) as [number, number, number];

/**
 * The texts with less contrast than there has to be.
 * @param canvas the colour of the page where nothing is painted
 */
export function unreadable(texts: readonly Text[], canvas: string, least = 4.5): string[] {
  const luminance = (color: string) => relativeLuminance(...channels(color));
  return texts.flatMap(({ words, color, ground = canvas }) => {
    const ratio = contrastRatio(luminance(color), luminance(ground));
    return ratio < least ? [`${ratio.toFixed(2)} ${words}`] : [];
  });
}
