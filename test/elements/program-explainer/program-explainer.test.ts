import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { PplProgramExplainer } from '../../../src/elements/program-explainer/program-explainer.js';
import type { PplSelectEvent } from '../../../src/elements/events.js';
import type { PplErrorEvent } from '../../../src/feed/events.js';
import { accessFaults } from '../../support/axe.js';
import { makeFeed } from '../../support/feed.js';
import { shows, textOf } from '../../support/widget.js';
import { emulateMedia, itWithMedia } from '../../support/media.js';
import {
  all,
  everything,
  headings,
  history,
  narrow,
  openItems,
  program,
  renewal,
  response,
  seen,
  settled,
  show,
  start,
  tab,
  tabs,
  three,
  wide,
  words,
} from './stage.js';

describe('ppl-program-explainer', () => {
  let selected: PplSelectEvent['detail'][] = [];
  let errors: PplErrorEvent['detail'][] = [];
  const onSelect = ({ detail }: PplSelectEvent) => selected.push(detail);
  const onError = ({ detail }: PplErrorEvent) => errors.push(detail);

  beforeEach(() => {
    selected = [];
    errors = [];
    document.body.addEventListener('ppl-select', onSelect);
    document.body.addEventListener('ppl-error', onError);
  });

  afterEach(async () => {
    document.body.removeEventListener('ppl-select', onSelect);
    document.body.removeEventListener('ppl-error', onError);
    document.body.innerHTML = '';
    await emulateMedia({ media: 'screen' });
  });

  describe('what it tells', () => {
    it('is the programme, then each component under its heading, then the history', async () => {
      const element = await show({ feed: { ...three, program: { ...program, history } }, width: narrow });
      expect(headings(element)).to.deep.equal([
        'h3 Jak działa program',
        'h4 Ożywienie',
        'h5 Zasoby',
        'h5 Korzyści',
        'h6 Dla społeczności',
        'h6 Dla firm',
        'h6 Dla samorządu',
        'h4 Reagowanie',
        'h4 Start',
        'h5 Korzyści',
        'h6 Dla firm',
        'h4 Historia programu',
        'h5 Powstaje centrum',
        'h5 Poprzedni program',
        'h5 Reforma',
        'h5 Kiedyś',
      ]);
      expect(textOf(element)).to.contain('Program Próbny Razem w powiecie.');
    });

    it('has its headings at the level that the page asks for', async () => {
      const element = await show({ attributes: { 'heading-level': '2' }, feed: { components: [renewal] } });
      expect(headings(element).slice(0, 3)).to.deep.equal(['h2 Jak działa program', 'h3 Ożywienie', 'h4 Zasoby']);
    });

    it('numbers the steps for the eye, and lets the list count them for the ear', async () => {
      const element = await show();
      const list = all(element, '.steps')[0]!;
      expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ol', 'list']);
      expect([...list.children].map(words)).to.deep.equal(['1 Zasoby To, co jest.', '2 Pomysły']);
      expect(all(element, '.step-number').every((number) => number.ariaHidden === 'true')).to.equal(true);
    });

    it('shows what a component draws on as points under their own heading, without numbers', async () => {
      const points = {
        title: 'Z czego korzystają',
        items: [{ title: 'Zasoby', text: 'To, co jest.' }, { title: 'Atuty' }],
      };
      const element = await show({ feed: { components: [{ ...response, points }] } });
      expect(headings(element)).to.deep.equal(['h3 Jak działa program', 'h4 Reagowanie', 'h5 Z czego korzystają']);
      expect(all(element, 'ol')).to.have.length(0);
      expect(all(element, '.points li').map(words)).to.deep.equal(['Zasoby To, co jest.', 'Atuty']);
    });

    it('dates the history, each entry in one text that can be read out', async () => {
      const element = await show({ feed: { ...three, program: { ...program, history } } });
      expect(all(element, '.when').map(words)).to.deep.equal([
        'maj 2004',
        'od 1 czerwca 2002 do 30 września 2004',
        'od 2003 do 2006',
        '',
      ]);
      expect(all(element, '.when > *')).to.deep.equal([]);
    });

    it('has no empty headings and lists for what the feed does not have', async () => {
      const element = await show({ feed: { components: [response] } });
      expect(headings(element)).to.deep.equal(['h3 Jak działa program', 'h4 Reagowanie']);
      expect(all(element, 'ul, ol')).to.have.length(0);
      const empty = { ...response, benefits: [{ audience: 'business', items: [] }] };
      expect(headings(await show({ feed: { components: [empty] } }))).to.have.length(2);
    });

    it('says what is empty when the feed has no components', async () => {
      const element = await show({ feed: { components: [], program } });
      while (!textOf(element).includes('Brak opisu')) await settled(element);
      expect(textOf(element)).to.contain('Program Próbny');
    });

    it('shows the good components of a feed with bad ones, and texts as typed', async () => {
      const components = [{ ...response, name: 7 }, { ...renewal, name: '<b>Ożywienie</b>' }, 'x', null];
      const element = await show({ feed: { components, program: { summary: 'bez nazwy' } }, width: narrow });
      expect(headings(element)[1]).to.equal('h4 <b>Ożywienie</b>');
      expect(all(element, 'b')).to.have.length(0);
    });

    it('speaks another language, and marks what the feed has in Polish only', async () => {
      const element = await show({ attributes: { lang: 'en' } });
      expect(
        all(element, 'h4').map((one) => [words(one), one.querySelector('[lang]')?.getAttribute('lang')]),
      ).to.deep.equal([
        ['Renewal', undefined],
        ['Reagowanie', 'pl'],
        ['Start', 'pl'],
      ]);
    });
  });

  describe('the attribute component', () => {
    it('shows that one alone, with its number in the feed', async () => {
      const element = await show({ attributes: { component: 'start' }, feed: { ...three, program } });
      expect(all(element, 'h4').map(words)).to.deep.equal(['Start']);
      expect(all(element, '.component-mark').map(words)).to.deep.equal(['3']);
      expect(textOf(element)).not.to.contain('Program Próbny');
    });

    it('with an unknown id shows all, and tells the page which there are', async () => {
      const element = await show({ attributes: { component: 'Start' } });
      expect(all(element, 'h4')).to.have.length(3);
      expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-id']);
      expect(errors[0]?.message).to.contain('"Start"').and.to.contain('renewal, response, start');
    });

    it('is followed when it changes, with the same result as when it was there before', async () => {
      const element = await show();
      element.component = 'renewal';
      await settled(element);
      const before = await show({ attributes: { component: 'renewal' } });
      expect(textOf(element)).to.equal(textOf(before));
      expect(tabs(element)).to.have.length(3);
    });
  });

  describe('the attribute audience', () => {
    it('shows that one without a choice', async () => {
      const element = await show({ attributes: { audience: 'government' } });
      expect(openItems(element)).to.deep.equal(['Zaufanie', 'Projekty', 'Kontakt']);
      expect(tabs(element)).to.have.length(0);
      expect(all(element, '[role=tabpanel], [hidden]')).to.have.length(0);
    });

    it('that does not exist counts as not set, and the page is told', async () => {
      const element = await show({ attributes: { audience: 'firmy' } });
      expect(tabs(element)).to.have.length(3);
      expect(errors.map(({ code }) => code)).to.deep.equal(['invalid-attribute']);
      expect(errors[0]?.message).to.contain('community, business, government');
    });
  });

  describe('benefits where there is room', () => {
    it('are tabs for two or three audiences, and a plain list for one', async () => {
      const element = await show();
      expect(tabs(element).map(words)).to.deep.equal(['Dla społeczności 2', 'Dla firm 1', 'Dla samorządu 3']);
      expect(openItems(element)).to.deep.equal(['Praca', 'Liderzy', 'Kursy']);
    });

    it('[4.1.2] tie each tab to its panel, of which only the one that is shown is one to the ear', async () => {
      const element = await show({ attributes: { component: 'renewal' } });
      expect(all(element, '[role=tablist]')[0]!.getAttribute('aria-labelledby')).to.equal('benefits-1');
      for (const one of tabs(element)) {
        const panel = element.shadowRoot!.getElementById(one.getAttribute('aria-controls')!)!;
        one.click();
        await element.updateComplete;
        expect([panel.role, panel.getAttribute('aria-label')]).to.deep.equal([
          'tabpanel',
          words(one).replace(/ \d+$/, ''),
        ]);
        // There is nothing to press in it: it is a stop itself.
        expect(panel.tabIndex).to.equal(0);
        expect(all(element, '[role=tabpanel]').map(({ id }) => id)).to.deep.equal([panel.id]);
      }
    });

    it('are chosen by a click, which the page hears of once', async () => {
      const element = await show();
      tab(element, 'Dla firm').click();
      tab(element, 'Dla firm').click();
      await element.updateComplete;
      expect(openItems(element)).to.deep.equal(['Promocja', 'Kursy']);
      expect(tab(element, 'Dla firm').ariaSelected).to.equal('true');
      expect(selected).to.deep.equal([{ type: 'audience', id: 'business' }]);
    });

    it('are one tab stop, walked by arrows, Home and End', async () => {
      const element = await show({ attributes: { component: 'renewal' } });
      const next = document.createElement('button');
      document.body.append(next);
      const after: string[] = [];
      for (const key of ['Tab', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home', 'End', 'ArrowRight']) {
        await sendKeys({ press: key });
        await element.updateComplete;
        const at = element.shadowRoot!.activeElement!;
        expect([at.ariaSelected, (at as HTMLElement).tabIndex]).to.deep.equal(['true', 0]);
        after.push(`${key}: ${openItems(element)[0]}`);
      }
      expect(after).to.deep.equal([
        'Tab: Praca',
        'ArrowRight: Promocja',
        'ArrowLeft: Praca',
        'ArrowLeft: Zaufanie',
        'Home: Praca',
        'End: Zaufanie',
        'ArrowRight: Praca',
      ]);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement?.id).to.equal('panel-1-community');
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement?.localName).to.equal('summary');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(next);
    });

    it('leave keys with a modifier, and others, to the browser', async () => {
      const element = await show();
      const one = tab(element, 'Dla społeczności');
      one.focus();
      for (const init of [{ key: 'ArrowLeft', altKey: true }, { key: 'ArrowDown' }, { key: 'a' }]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        one.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
      }
      expect(selected).to.deep.equal([]);
    });

    it('are open to the browser’s own search, which selects the tab and is no choice of the reader', async function () {
      if (!('onbeforematch' in document.body)) this.skip();
      const element = await show();
      const panel = all(element, '.panel').find((one) => words(one).includes('Zaufanie'))!;
      expect(panel.getAttribute('hidden')).to.equal('until-found');
      panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      panel.removeAttribute('hidden');
      await element.updateComplete;
      expect(tab(element, 'Dla samorządu').ariaSelected).to.equal('true');
      expect(openItems(element)).to.deep.equal(['Zaufanie', 'Projekty', 'Kontakt', 'Kursy']);
      expect(selected).to.deep.equal([]);
      tab(element, 'Dla społeczności').click();
      await element.updateComplete;
      expect(seen(panel)).to.equal(false);
    });

    it('belong to one instance: another on the page keeps its own choice', async () => {
      const [one, other] = [await show(), await show()];
      tab(one, 'Dla firm').click();
      await settled(other);
      expect(openItems(one)).to.deep.equal(['Promocja', 'Kursy']);
      expect(openItems(other)).to.deep.equal(['Praca', 'Liderzy', 'Kursy']);
    });

    it('keep the choice when the language changes, and fall back to the first when it is gone', async () => {
      const element = await show();
      tab(element, 'Dla samorządu').click();
      element.lang = 'uk';
      while (!all(element, 'h4')[1]?.querySelector('[lang=pl]')) await settled(element);
      expect(openItems(element)[0]).to.equal('Zaufanie');
      element.data = makeFeed({ components: [{ ...renewal, benefits: renewal.benefits.slice(0, 2) }] });
      while (openItems(element)[0] !== 'Praca') await settled(element);
      expect(tabs(element)).to.have.length(2);
    });
  });

  describe('where there is room for all beside each other', () => {
    const tops = (nodes: readonly HTMLElement[]) => new Set(nodes.map((one) => one.getBoundingClientRect().top));

    it('benefits can be compared: all of them are open, each audience under its heading', async () => {
      const element = await show({ width: '80em' });
      expect(openItems(element)).to.deep.equal([...everything, 'Kursy']);
      expect([tabs(element), all(element, '[role=tabpanel], [hidden]')]).to.deep.equal([[], []]);
      const audiences = all(element, '.audience').slice(0, 3);
      expect(audiences.every(seen)).to.equal(true);
      expect(tops(audiences).size).to.equal(1);
    });

    it('components with nothing but a text share a row, in the order of the feed', async () => {
      const second = { ...response, id: 'second', name: 'Drugi' };
      const element = await show({ width: '80em', feed: { components: [renewal, response, second, start] } });
      const [, two, three, four] = all(element, '.component-name');
      expect(tops([two!, three!]).size).to.equal(1);
      expect(three!.getBoundingClientRect().left).to.be.above(two!.getBoundingClientRect().right);
      expect(four!.getBoundingClientRect().top).to.be.above(three!.getBoundingClientRect().bottom);
    });

    it('one alone takes all the room', async () => {
      const element = await show({ width: '80em', attributes: { component: 'response' } });
      const [component] = all(element, '.component');
      expect(component!.offsetWidth).to.equal(element.offsetWidth);
    });
  });

  describe('benefits in sequence, all open', () => {
    const expectOpen = (element: PplProgramExplainer) => {
      expect(openItems(element)).to.deep.equal([...everything, 'Kursy']);
      expect(tabs(element)).to.have.length(0);
      expect(all(element, '.audience').filter(seen)).to.have.length(4);
    };

    it('where there is little room, without roles of tabs that are not there', async () => {
      const element = await show({ width: narrow });
      expectOpen(element);
      expect(all(element, '[role=tabpanel]')).to.have.length(0);
    });

    it('when the room becomes little, and tabs again when it comes back', async () => {
      const element = await show();
      const box = element.parentElement!;
      box.style.width = narrow;
      await settled(element);
      expectOpen(element);
      expect(all(element, '[role=tabpanel], [hidden]')).to.have.length(0);
      box.style.width = wide;
      await settled(element);
      expect(openItems(element)).to.deep.equal(['Praca', 'Liderzy', 'Kursy']);
    });

    itWithMedia('on paper, whatever tab was chosen', async () => {
      const element = await show();
      tab(element, 'Dla firm').click();
      await element.updateComplete;
      // A browser that prints lays out anew and runs no script: the style sheet must do it alone.
      element.requestUpdate = () => undefined;
      await emulateMedia({ media: 'print' });
      expectOpen(element);
    });

    it('when it starts out of sight, and tabs once it is seen', async () => {
      const box = document.createElement('div');
      box.style.display = 'none';
      const element = document.createElement('ppl-program-explainer');
      element.data = makeFeed(three);
      box.append(element);
      document.body.append(box);
      await shows(element, 'ready');
      expect(all(element, '[role=tabpanel], [hidden]')).to.have.length(0);
      box.style.display = 'block';
      box.style.width = wide;
      await settled(element);
      expect(all(element, '[role=tabpanel]')).to.have.length(1);
    });
  });

  it('stops watching when it leaves the page, and works when it comes back', async () => {
    const element = await show();
    const box = element.parentElement!;
    element.remove();
    await settled(element);
    box.style.width = narrow;
    box.append(element);
    await settled(element);
    expect(openItems(element)).to.deep.equal([...everything, 'Kursy']);
  });

  for (const width of ['240px', '320px', '45em', '80em']) {
    it(`fits ${width} with long words and many entries`, async () => {
      const name = 'Współodpowiedzialność '.repeat(6).trim();
      const items = Array.from({ length: 11 }, (_, n) => `Przeciwdziałanie wykluczeniu ${n} ${name}`);
      const steps = Array.from({ length: 7 }, () => ({ title: name, text: name }));
      const benefits = renewal.benefits.map((one) => ({ ...one, items }));
      const element = await show({
        feed: { components: [{ ...renewal, name, steps, benefits }], program: { name, summary: name, history } },
        width,
      });
      const base = element.shadowRoot!.querySelector('.base')!;
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
    });

    it(`passes axe at ${width}`, async () => {
      const element = await show({ feed: { ...three, program: { ...program, history } }, width });
      expect(await accessFaults(element)).to.deep.equal([]);
    });
  }
});
