import { expect } from 'chai';
import '../../../src/elements/key-figures/define.js';
import type { PplKeyFigures } from '../../../src/elements/key-figures/key-figures.js';
import type { PplErrorEvent } from '../../../src/feed/events.js';
import { accessFaults } from '../../support/axe.js';
import { makeFeed } from '../../support/feed.js';
import { shows, textOf } from '../../support/widget.js';
import { unbound } from '../../support/unbound.js';

const source = { pl: 'Opis programu', en: 'Programme description' };
const clubs = { id: 'clubs', value: 56, label: { pl: 'Kluby', en: 'Clubs' }, asOf: '2004-08', source };
const projects = { id: 'projects', value: 300, qualifier: 'about', label: 'Projekty', asOf: '2010', source };
const share = { id: 'share', value: 70, unit: '%', label: 'Udział firm', asOf: '2004', source, note: 'To plan.' };
const money = { id: 'money', value: 12345678.5, qualifier: 'over', unit: 'zł', label: 'Wydatki', asOf: '2004-08-31' };

interface Fields {
  figures?: readonly object[];
  attributes?: Readonly<Record<string, string>>;
  width?: string;
}

async function show({ figures = [clubs, projects, share], attributes = {}, width = '60em' }: Fields = {}) {
  const box = document.createElement('div');
  box.style.width = width;
  const element = document.createElement('ppl-key-figures');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = makeFeed({ figures });
  box.append(element);
  document.body.append(box);
  await shows(element, figures.length && attributes['figures'] !== 'nothing' ? 'ready' : 'empty');
  return element;
}

const all = (element: PplKeyFigures, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const words = (element: Element) =>
  unbound(element.textContent)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
const labels = (element: PplKeyFigures) => all(element, 'dt').map(words);
const values = (element: PplKeyFigures) => all(element, '.value').map(words);

describe('ppl-key-figures', () => {
  afterEach(() => {
    document.body.innerHTML = '';
    document.documentElement.removeAttribute('lang');
  });

  it('reads label, number, what has to be known with it, and the date, in this order', async () => {
    const element = await show({ figures: [share] });
    expect(textOf(element)).to.match(/Program w liczbach Udział firm 70% To plan\. Stan na: 2004 /);
    expect(all(element, 'dl > div > *').map((node) => node.localName)).to.deep.equal(['dt', 'dd', 'dd', 'dd']);
  });

  it('draws a share as a bar of its length beside the number, for the eye alone, and nothing else', async () => {
    const element = await show();
    const bars = [...element.shadowRoot!.querySelectorAll('progress')];
    expect(bars.map(({ position, ariaHidden }) => [position, ariaHidden])).to.deep.equal([[0.7, 'true']]);
    expect(bars[0]!.closest('.figure')?.textContent).to.contain('70%');
  });

  it('says how exact a number is, and parts it neither from its unit nor within', async () => {
    expect(values(await show({ figures: [projects, share, money] }))).to.deep.equal([
      'ok. 300',
      '70%',
      'ponad 12\u00a0345\u00a0678,5\u00a0zł',
    ]);
  });

  it('says the date of each in one text, for each element in it would be read out apart', async () => {
    const dates = all(
      await show({ figures: [clubs, money].map((figure) => ({ ...figure, source: undefined })) }),
      '.as-of',
    );
    expect(dates.map(words)).to.deep.equal(['Stan na: sierpień 2004', 'Stan na: 31 sierpnia 2004']);
    expect(dates.flatMap((date) => [...date.children].map(({ localName }) => localName))).to.deep.equal(['svg', 'svg']);
  });

  describe('its source', () => {
    const told = (element: PplKeyFigures) => textOf(element).split('Opis programu').length - 1;

    it('is said once where all figures share it', async () => {
      expect(told(await show())).to.equal(1);
    });

    it('is said with each figure where one has another or none', async () => {
      expect(told(await show({ figures: [clubs, projects, { ...share, source: 'Raport' }] }))).to.equal(2);
      expect(told(await show({ figures: [clubs, projects, money] }))).to.equal(2);
    });

    it('is not said where there is none', async () => {
      expect(textOf(await show({ figures: [money] }))).not.to.contain('Skąd');
    });
  });

  describe('the attribute figures', () => {
    it('chooses and orders', async () => {
      expect(labels(await show({ attributes: { figures: ' share\n clubs ' } }))).to.deep.equal([
        'Udział firm',
        'Kluby',
      ]);
    });

    it('shows an id that stands twice once', async () => {
      expect(labels(await show({ attributes: { figures: 'clubs share clubs' } }))).to.have.length(2);
    });

    it('shows all when it is empty', async () => {
      expect(labels(await show({ attributes: { figures: '  ' } }))).to.have.length(3);
    });

    it('leaves an unknown id out and tells the page once', async () => {
      const told: PplErrorEvent[] = [];
      const listen = (event: PplErrorEvent) => told.push(event);
      document.body.addEventListener('ppl-error', listen);
      const element = await show({ attributes: { figures: 'clubs klubs' } });
      element.heading = 'Inaczej';
      await element.updateComplete;
      document.body.removeEventListener('ppl-error', listen);
      expect(labels(element)).to.deep.equal(['Kluby']);
      expect(told.map(({ detail }) => detail.code)).to.deep.equal(['unknown-id']);
      expect(told[0]?.detail.message).to.contain('klubs').and.to.contain('clubs, projects, share');
    });

    it('is followed when it changes', async () => {
      const element = await show({ attributes: { figures: 'clubs' } });
      element.figures = 'share';
      await element.updateComplete;
      expect(labels(element)).to.deep.equal(['Udział firm']);
    });

    it('says that there is nothing to show when no id is known, and keeps the fallback', async () => {
      const element = await show({ attributes: { figures: 'nothing' } });
      await expectText(element, 'Brak liczb do pokazania');
      element.innerHTML = '<p>56 klubów</p>';
      while (!element.shadowRoot!.querySelector('slot')?.assignedNodes().length) await element.updateComplete;
      await element.updateComplete;
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  });

  async function expectText(element: PplKeyFigures, text: string) {
    while (!textOf(element).includes(text)) await new Promise(requestAnimationFrame);
  }

  it('says so when the feed has no figures', async () => {
    await expectText(await show({ figures: [] }), 'Brak liczb do pokazania');
  });

  it('shows the good figures of a feed with bad ones', async () => {
    const figures = [{ ...clubs, value: '56' }, projects, { ...share, asOf: '2004-13' }, { id: 'x' }];
    expect(labels(await show({ figures }))).to.deep.equal(['Projekty']);
  });

  it('shows markup in texts as typed', async () => {
    const element = await show({ figures: [{ ...clubs, label: '<b>Kluby</b> & co', note: '<img src=x>' }] });
    expect(textOf(element)).to.contain('<b>Kluby</b> & co').and.to.contain('<img src=x>');
    expect(all(element, 'b, img')).to.have.length(0);
  });

  it('speaks the language of the page, and marks texts in another', async () => {
    const element = await show({ figures: [clubs, share], attributes: { lang: 'en' } });
    expect(labels(element)).to.deep.equal(['Clubs', 'Udział firm']);
    expect(all(element, 'dt span').map((span) => span.lang)).to.deep.equal(['pl']);
    element.lang = 'pl';
    while (labels(element)[0] !== 'Kluby') await new Promise(requestAnimationFrame);
    expect(values(element)).to.deep.equal(['56', '70%']);
  });

  describe('at any width', () => {
    const long = { ...money, label: 'Najdłuższa'.repeat(4) + ' nazwa wskaźnika, jaką ktoś mógłby wpisać'.repeat(3) };
    const many = Array.from({ length: 17 }, (_, n) => ({ ...clubs, id: `f${n}` }));

    for (const width of ['240px', '320px', '30em', '45em', '80em']) {
      it(`fits ${width}, from one figure to seventeen`, async () => {
        for (const figures of [[long], [clubs, long], many.slice(0, 5), many.slice(0, 6), [...many, long]]) {
          const element = await show({ figures, width });
          const base = element.shadowRoot!.querySelector<HTMLElement>('.base')!;
          const edge = base.getBoundingClientRect().right;
          const outside = all(element, 'dt, dd, .number').filter(
            (node) => node.getBoundingClientRect().right > edge + 1,
          );
          expect(outside.map(words)).to.deep.equal([]);
          expect(base.scrollWidth).to.be.at.most(base.clientWidth);
        }
      });
    }

    it('leaves no hole, however many there are', async () => {
      for (const width of ['40em', '60em', '75em']) {
        for (let count = 1; count <= 6; count++) {
          const element = await show({ figures: many.slice(0, count), width });
          const dl = element.shadowRoot!.querySelector('dl')!.getBoundingClientRect();
          const boxes = all(element, '.figure').map((figure) => figure.getBoundingClientRect());
          // One that begins a line is flush with the list, and so is the one before it, that ends a line.
          boxes.forEach((box, at) => {
            const begins = box.left < (boxes[at - 1]?.left ?? Infinity);
            if (begins) expect(box.left, `${count} at ${width}`).to.be.closeTo(dl.left, 1);
            if (begins && at) expect(boxes[at - 1]!.right, `${count} at ${width}`).to.be.closeTo(dl.right, 1);
          });
          expect(boxes.at(-1)!.right, `${count} at ${width}`).to.be.closeTo(dl.right, 1);
        }
      }
    });
  });

  it('keeps what belongs to a figure together, beside one with a long note', async () => {
    const note = 'Długa uwaga o tym, skąd jest ta liczba. '.repeat(12);
    const others = Array.from({ length: 7 }, (_, n) => ({ ...clubs, id: `f${n}` }));
    const figures = [...others.slice(0, 4), { ...clubs, id: 'noted', note }, ...others.slice(4)];
    const element = await show({ figures, width: '75em' });
    const gaps = all(element, '.figure').map((figure) => {
      const [label, date] = ['.label', '.as-of'].map((one) => figure.querySelector(one)!.getBoundingClientRect());
      return figure.querySelector('.note') ? 0 : date!.top - label!.bottom;
    });
    expect(Math.max(...gaps)).to.be.below(16);
  });

  it('passes axe, with few figures and with many', async () => {
    const many = Array.from({ length: 8 }, (_, n) => ({ ...share, id: `f${n}` }));
    expect(await accessFaults(await show())).to.deep.equal([]);
    expect(await accessFaults(await show({ figures: many, width: '20em' }))).to.deep.equal([]);
  });
});
