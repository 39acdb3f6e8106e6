import { expect } from 'chai';
import '../../src/elements/key-figures/define.js';
import { luminanceOf, surfaceAt } from '../../src/controllers/surface.js';
import { makeFeed } from '../support/feed.js';
import { emulateMedia, itWithMedia } from '../support/media.js';

const feed = makeFeed({ figures: [{ id: 'a', value: 1, label: 'A', asOf: '2004' }] });

describe('the surface of an element', () => {
  afterEach(async () => {
    document.body.innerHTML = '';
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  });

  for (const [ground, surface] of [
    ['background: #fff', 'light'],
    ['background: #f4f4ee', 'light'],
    ['background: #111', 'dark'],
    ['background: oklch(0.98 0.01 90)', 'light'],
    ['background: oklch(0.2 0.02 240)', 'dark'],
    ['background: lab(98 0 0)', 'light own'],
    ['background: #0b5673', 'light own'],
    ['background: #ffd400', 'light own'],
    ['background: #ccc', 'light own'],
    ['background: rgb(255 255 255 / 50%)', 'light own'],
    ['background: linear-gradient(#fff, #000)', 'light own'],
    ['background: #111 url(data:,)', 'light own'],
    ['background: color(display-p3 1 1 1)', 'light own'],
  ] as const) {
    it(`is ${surface} on ${ground}`, () => {
      document.body.innerHTML = `<div style="${ground}"><p style="background: transparent"><i></i></p></div>`;
      expect(surfaceAt(document.querySelector('i')!)).to.equal(surface);
    });
  }

  itWithMedia('is the canvas where nothing is painted', async () => {
    document.body.innerHTML = '<i></i>';
    const at = () => surfaceAt(document.querySelector('i')!);
    expect(at()).to.equal('light');
    document.documentElement.style.colorScheme = 'dark';
    expect(at()).to.equal('dark');
    document.documentElement.style.colorScheme = 'light dark';
    expect(at()).to.equal('light');
    await emulateMedia({ colorScheme: 'dark' });
    expect(at()).to.equal('dark');
    document.documentElement.style.colorScheme = 'normal';
    expect(at()).to.equal('light');
    document.head.insertAdjacentHTML('beforeend', '<meta name="color-scheme" content="light dark">');
    expect(at()).to.equal('dark');
    document.head.querySelector('meta[name="color-scheme"]')!.remove();
  });

  it('is found through a slot and a shadow root', () => {
    document.body.innerHTML = '<div></div>';
    const outer = document.querySelector('div')!;
    outer.attachShadow({ mode: 'open' }).innerHTML = '<section style="background: #111"><slot></slot></section>';
    outer.innerHTML = '<i></i>';
    expect(surfaceAt(outer.firstElementChild!)).to.equal('dark');
  });

  it('says nothing of a colour that it cannot read', () => {
    expect(luminanceOf('')).to.deep.equal([]);
    expect(luminanceOf('color(display-p3 1 0 0)')).to.deep.equal([]);
  });

  const look = async (theme: string) => {
    const element = document.createElement('ppl-key-figures');
    element.setAttribute('theme', theme);
    element.data = feed;
    document.body.append(element);
    await element.updateComplete;
    const base = element.shadowRoot!.querySelector('.base')!;
    return { element, style: getComputedStyle(base), base };
  };

  it('decides the colours of theme="auto", which follow when the page turns dark', async () => {
    const { element, style } = await look('auto');
    const before = style.color;
    expect(style.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    document.body.style.background = '#111';
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(style.color).not.to.equal(before);
    expect(style.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('that carries no theme is covered by a ground of our own', async () => {
    document.body.style.background = '#0b5673';
    const { style } = await look('auto');
    expect(style.backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(style.paddingLeft).not.to.equal('0px');
  });

  it('does not matter where the page has set a theme', async () => {
    document.body.style.background = '#111';
    const { base } = await look('light');
    expect(base.className).to.equal('base light own');
  });

  it('stands under a reader’s wish for contrast, unless the page has set a theme', async () => {
    const { base } = await look('contrast');
    expect(base.className).to.equal('base light own contrast');
  });
});
