import { safeUrl } from '../../feed/safe-url.js';
import { compact } from './markup.js';
import type { Piece } from './piece.js';

const controls = new Set(['button', 'input', 'select', 'textarea']);

/*
 * Until the element has content of its own, what it says meanwhile (that it is loading, that it failed) is held back, and
 * so are the children. A page's colour scheme decides between light and dark, as nothing can look at what lies behind.
 */
const waiting =
  // A browser may paint while it still reads: rows that stand already would move when the rest of a table comes.
  '.prerendered:not(:has(>.whole)){visibility:hidden}' +
  '.base:has(+.prerendered>*),slot:has(~.prerendered>*){display:none}.prerendered>.base:not(.own){color-scheme:inherit}' +
  // The code for other pages is written by the script, and the ways through a widget are found by it.
  '@media (scripting:none){.foot details,.contents{display:none}}' +
  // The explainer's tabs, which hold back all but the first of their panels, come with the script alone.
  '@media (scripting:enabled){@container ppl (min-width:40em) and (max-width:65.99em){.prerendered .tabs~.panel~.panel{display:none}}}';

/**
 * What an element looks like, as a declarative shadow root: shown by the parser, without a script. The element takes its
 * place once it has content (see `PplElement.render`), and as both are made by the same templates nothing moves.
 * Controls wait for the script.
 * @param styles the element's style sheets
 * @param theme the element's attribute
 */
export function shadowRoot(tree: readonly Piece[], styles: readonly string[], theme = 'auto', url: string): string {
  const css = [...styles, waiting].join('').replace(/\s+/g, ' ');
  const surface = { dark: ' dark own', light: ' light own', contrast: ' light own contrast' }[theme] ?? '';
  const pieces = tree.filter((piece) => typeof piece !== 'string').map((piece) => ready(piece, url));
  const html = compact(pieces).replace('class="base light"', `class="base${surface}"`);
  return `<template shadowrootmode="open"><div class="prerendered"><style>${css}</style>${html}<i class="whole"></i></div></template>\n`;
}

function ready(piece: Piece, url: string): Piece {
  if (typeof piece === 'string') return piece;
  const { name, children } = piece;
  const attributes = new Map(piece.attributes);
  if (controls.has(name)) attributes.set('disabled', '');
  for (const [key, base] of [
    ['href', undefined],
    ['src', url],
  ] as const) {
    const value = attributes.get(key);
    const safe = value === undefined ? value : safeUrl(value, base);
    if (safe === undefined) attributes.delete(key);
    else attributes.set(key, safe);
  }
  return { name, attributes, children: children.map((child) => ready(child, url)) };
}
