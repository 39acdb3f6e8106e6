import { spaced, type Piece } from './piece.js';

/** What a document shows, as pieces: of an element on a page its open shadow root. */
export function liveTree({ childNodes }: ParentNode): Piece[] {
  return [...childNodes].flatMap((node): Piece[] => {
    // By its type and not by its class: WordPress' editor looks into the window of a frame.
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ? [spaced(node.textContent)] : [];
    if (node.nodeType !== Node.ELEMENT_NODE || node.nodeName === 'STYLE') return [];
    const element = node as Element;
    const attributes = new Map([...element.attributes].map(({ name, value }) => [name, value]));
    return [{ name: element.localName, attributes, children: liveTree(element) }];
  });
}

/**
 * What an element on a page shows by now: its content, that there is none, or why. Undefined while it loads, or still waits for
 * something of it that it has asked for.
 */
export function shownState(element: Element): 'ready' | 'empty' | 'error' | undefined {
  if ('isWaiting' in element && element.isWaiting) return undefined;
  return (['ready', 'empty', 'error'] as const).find((state) => element.matches(`:state(${state})`));
}
