import { aTimeout, fixture, html, nextFrame, waitUntil } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { autoload as start, type LoadElement } from '../../src/embed/autoload.js';

let count = 0;

/** A name that no other test has used, for a definition can't be taken back. */
const newName = () => `test-${String(++count)}`;

class FakeWidget extends HTMLElement {
  static observedAttributes = ['feed', 'near', 'heading-level', 'hidden'];
}

/** An element's code on a server that can be slow, and fail so many times. */
function fakeModule(name: string, { failures = 0, wait = 0 } = {}) {
  const asked: string[] = [];
  const load = async (again: string) => {
    asked.push(again);
    await aTimeout(wait);
    if (asked.length <= failures) throw new TypeError('Failed to fetch dynamically imported module');
    if (!customElements.get(`ppl-${name}`)) customElements.define(`ppl-${name}`, class extends FakeWidget {});
  };
  return { asked, load };
}

function page(markup: string): Promise<HTMLElement> {
  const host = document.createElement('div');
  host.setHTMLUnsafe(markup);
  return fixture(html`${host}`);
}

const defined = (name: string) => waitUntil(() => customElements.get(`ppl-${name}`), `<ppl-${name}> is defined`);

const observers: MutationObserver[] = [];
const autoload = (elements: ReadonlyMap<string, LoadElement>) =>
  observers.push(start(elements, () => import('../../src/embed/boxes.js')));

describe('autoload', () => {
  let warnings: string[];
  const warn = console.warn;

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    for (const observer of observers.splice(0)) observer.disconnect();
  });

  it('loads what is on the page, and nothing else', async () => {
    const [here, absent] = [newName(), newName()];
    const [first, second] = [fakeModule(here), fakeModule(absent)];
    await page(`<ppl-${here}></ppl-${here}><ppl-${here}></ppl-${here}>`);
    autoload(
      new Map([
        [here, first.load],
        [absent, second.load],
      ]),
    );
    await defined(here);
    expect(first.asked).to.deep.equal(['']);
    expect(second.asked).to.be.empty;
  });

  it('loads what is added later, also deep inside what is added', async () => {
    const name = newName();
    const { load, asked } = fakeModule(name);
    autoload(new Map([[name, load]]));
    await nextFrame();
    expect(asked).to.be.empty;
    await page(`<section><p><ppl-${name}></ppl-${name}></p></section>`);
    await defined(name);
    expect(asked).to.have.length(1);
  });

  it('leaves a tag alone that the page has defined', async () => {
    const name = newName();
    const { load, asked } = fakeModule(name);
    customElements.define(`ppl-${name}`, class extends HTMLElement {});
    const host = await page(`<ppl-${name}>fallback</ppl-${name}><div data-ppl="${name}">fallback</div>`);
    const before = host.innerHTML;
    autoload(new Map([[name, load]]));
    await nextFrame();
    expect(asked).to.be.empty;
    expect(host.innerHTML).to.equal(before);
    expect(warnings).to.be.empty;
  });

  describe('<div data-ppl>', () => {
    it('gets the element, with its data as attributes and its children as fallback', async () => {
      const name = newName();
      const host = await page(
        `<div id="a" class="b" lang="en" data-ppl="${name}" data-near="Łódź" data-heading-level="4"><p>Call <b>us</b></p></div>`,
      );
      const box = host.firstElementChild!;
      const paragraph = box.firstElementChild!;
      autoload(new Map([[name, fakeModule(name).load]]));
      await waitUntil(() => box.querySelector(`ppl-${name}`));
      const element = box.firstElementChild!;
      expect(box.children).to.have.length(1);
      expect(box.id).to.equal('a');
      expect(element.localName).to.equal(`ppl-${name}`);
      expect(element.getAttributeNames().sort()).to.deep.equal(['heading-level', 'near']);
      expect(element.getAttribute('near')).to.equal('Łódź');
      expect(element.firstElementChild).to.equal(paragraph);
    });

    it('passes names it does not know on, for debug, but none by which markup could act', async () => {
      const name = newName();
      const host = await page(
        `<div data-ppl="PPL-${name} " data-nera="a" data-lang="uk" data-onclick="boom()" data-style="color:red"
          data-id="x" data-slot="x" data-hidden=""></div>`,
      );
      autoload(new Map([[name, fakeModule(name).load]]));
      await waitUntil(() => host.querySelector(`ppl-${name}`));
      // `hidden` is known to the fake element and passes for that.
      const names = host.querySelector(`ppl-${name}`)!.getAttributeNames().sort();
      expect(names).to.deep.equal(['hidden', 'lang', 'nera']);
    });

    it('stays as it is until the code has come', async () => {
      const name = newName();
      const host = await page(`<div data-ppl="${name}">fallback</div>`);
      const before = host.innerHTML;
      autoload(new Map([[name, fakeModule(name, { wait: 50 }).load]]));
      await nextFrame();
      expect(host.innerHTML).to.equal(before);
      await waitUntil(() => host.querySelector(`ppl-${name}`));
      expect(host.textContent).to.equal('fallback');
    });

    it('is made once, however many loaders there are and in whatever order they come', async () => {
      const name = newName();
      const { load } = fakeModule(name, { wait: 10 });
      autoload(new Map([[name, load]]));
      const host = await page(`<div data-ppl="${name}">one</div>`);
      autoload(new Map([[name, load]]));
      await waitUntil(() => host.querySelector(`ppl-${name}`));
      autoload(new Map([[name, load]]));
      host.append(host.firstElementChild!.cloneNode(true));
      await nextFrame();
      expect(host.querySelectorAll(`ppl-${name}`)).to.have.length(2);
      expect(host.textContent).to.equal('oneone');
    });

    it('is not touched where somebody is editing', async () => {
      const name = newName();
      const host = await page(
        `<div contenteditable><div data-ppl="${name}">fallback</div></div><ppl-${name}></ppl-${name}>`,
      );
      autoload(new Map([[name, fakeModule(name).load]]));
      await defined(name);
      await nextFrame();
      expect(host.querySelector(`[data-ppl] *`)).to.equal(null);
    });

    it('of an unknown name is ignored with one warning', async () => {
      const wrong = `${newName()}-constructor`;
      autoload(new Map());
      const host = await page(`<div data-ppl="${wrong}">a</div><div data-ppl="${wrong}">b</div>`);
      await nextFrame();
      expect(host.textContent).to.equal('ab');
      expect(warnings).to.deep.equal([`ppl-widgets: there is no widget "${wrong}"`]);
    });
  });

  describe('when the code cannot be had', () => {
    it('warns once, keeps the fallback and asks again for the next tag, at another address', async () => {
      const name = newName();
      const { load, asked } = fakeModule(name, { failures: 2 });
      const host = await page(`<ppl-${name}>fallback</ppl-${name}>`);
      autoload(new Map([[name, load]]));
      await waitUntil(() => warnings.length > 0);
      expect(host.textContent).to.equal('fallback');
      host.append(document.createElement(`ppl-${name}`));
      await waitUntil(() => asked.length === 2);
      await aTimeout(2);
      host.append(document.createElement(`ppl-${name}`));
      await defined(name);
      expect(asked[0]).to.equal('');
      expect(asked[1]).to.match(/^\?\d+$/);
      expect(asked[2])
        .to.match(/^\?\d+$/)
        .and.not.equal(asked[1]);
      expect(warnings.filter((message) => message.includes(name))).to.have.length(1);
    });

    it('gives up after five times, until the network is back', async () => {
      const name = newName();
      const { load, asked } = fakeModule(name, { failures: 5 });
      const host = await page('');
      autoload(new Map([[name, load]]));
      for (let i = 0; i < 8; i++) {
        host.append(document.createElement(`ppl-${name}`));
        await aTimeout(1);
        await nextFrame();
      }
      expect(asked).to.have.length(5);
      dispatchEvent(new Event('online'));
      await defined(name);
      expect(asked).to.have.length(6);
    });
  });
});
