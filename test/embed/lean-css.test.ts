import { expect } from 'chai';
import * as lit from '@lit/reactive-element/css-tag.js';
import * as lean from '../../src/embed/lean-css.js';

/** A paragraph in a shadow root of its own. */
function paragraphIn(adopt: (root: ShadowRoot) => void): HTMLElement {
  const host = document.createElement('div');
  const paragraph = document.createElement('p');
  const root = host.attachShadow({ mode: 'open' });
  root.append(paragraph);
  document.body.append(host);
  adopt(root);
  return paragraph;
}

describe('the bundle’s own css', () => {
  afterEach(() => document.body.replaceChildren());

  it('styles as lit’s does, escapes included', () => {
    const ours = lean.css`p { color: rgb(1 2 3); } p::before { content: '\\201e'; }`;
    const theirs = lit.css`p { color: rgb(1 2 3); } p::before { content: '\\201e'; }`;
    const look = (paragraph: HTMLElement) =>
      [getComputedStyle(paragraph).color, getComputedStyle(paragraph, '::before').content].join();
    const one = paragraphIn((root) => lean.adoptStyles(root, [lean.getCompatibleStyle(ours)]));
    const other = paragraphIn((root) => lit.adoptStyles(root, [lit.getCompatibleStyle(theirs)]));
    expect(look(one)).to.equal('rgb(1, 2, 3),"„"');
    expect(look(other)).to.equal(look(one));
  });

  it('gives all instances one sheet', () => {
    const sheet = lean.css`p { color: red; }`;
    for (const paragraph of ['one', 'two'].map(() => paragraphIn((root) => lean.adoptStyles(root, [sheet])))) {
      const { adoptedStyleSheets } = paragraph.getRootNode() as ShadowRoot;
      expect(adoptedStyleSheets.length).to.equal(1);
      expect(adoptedStyleSheets[0] === sheet).to.equal(true);
    }
  });

  it('has every name that lit passes on', () => {
    expect(Object.keys(lit).filter((name) => !(name in lean))).to.deep.equal([]);
  });
});
