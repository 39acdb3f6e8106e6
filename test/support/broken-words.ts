/** Letters and digits in a row, with what holds them together; after a hyphen, a dash or a slash a line may end. */
const word = /[\p{L}\p{M}\p{N}.,’']+/gu;

/** The words of an element's shadow tree that are seen in pieces: begun on one line and ended on another. */
export function brokenWords(element: Element): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const parent = text.parentElement!;
    if (!parent.checkVisibility() || parent.closest('.hidden, option')) continue;
    for (const { 0: letters, index } of text.data.matchAll(word)) {
      range.setStart(text, index);
      range.setEnd(text, index + letters.length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const isUpright = getComputedStyle(parent).writingMode === 'horizontal-tb';
      const lines = new Set(rects.map(({ top, left }) => Math.round(isUpright ? top : left)));
      // What is cut down to a pixel is heard, not seen.
      if (lines.size > 1 && parent.getBoundingClientRect().width > 2)
        found.push(`${letters} (${parent.className || parent.localName})`);
    }
  }
  return found;
}
