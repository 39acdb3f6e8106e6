import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { accessFaults } from '../../support/axe.js';
import { shows, textOf } from '../../support/widget.js';
import {
  all,
  arrives,
  button,
  county,
  feedOf,
  make,
  many,
  one,
  reports,
  rollout,
  show,
  stage,
  timelineFacts,
  wide,
  seen,
  words,
  type Attributes,
} from './stage.js';

describe('ppl-rollout-timeline: bad data', () => {
  stage();

  describe('what the page got wrong', () => {
    const wrong: readonly [Attributes, string][] = [
      [{ county: 'Atlantyda' }, 'unknown-place'],
      [{ voivodeship: 'krakowskie' }, 'unknown-place'],
      [{ from: 'kiedyś' }, 'invalid-attribute'],
      [{ from: '2004-13' }, 'invalid-attribute'],
      [{ to: '20100' }, 'invalid-attribute'],
      [{ from: '2009', to: '2003' }, 'invalid-attribute'],
      [{ view: 'nonsense' }, 'invalid-attribute'],
    ];
    for (const [attributes, code] of wrong) {
      it(`is reported once and hides nothing: ${JSON.stringify(attributes)}`, async () => {
        expect(await reports(attributes)).to.deep.equal([code]);
        expect(timelineFacts(document.querySelector('ppl-rollout-timeline')!)).to.have.length(54);
      });
    }

    it('is nothing where an attribute is empty', async () => {
      expect(await reports({ from: '', to: ' ', voivodeship: '', county: '' })).to.deep.equal([]);
    });
  });

  describe('ugly data', () => {
    it('none: says what is empty', async () => {
      const element = make({ feed: feedOf([]) });
      await shows(element, 'empty');
      while (!textOf(element).includes('Brak')) await new Promise(requestAnimationFrame);
      expect(all(element, '.views')).to.have.length(0);
    });

    it('none in the frame: says what was asked for, and what is known of the county', async () => {
      const element = make({ attributes: { voivodeship: 'lubelskie', from: '2003', county: '0217' } });
      await shows(element, 'empty');
      await arrives(element, '.county');
      expect(textOf(element)).to.contain(
        'Brak odnotowanych wdrożeń: województwo lubelskie, 2003–… Wyróżniony powiat: powiat strzeliński',
      );
    });

    it('one entry only, without a largest period', async () => {
      const element = await show({
        feed: feedOf([rollout('a', '0201', 2005)]),
        attributes: { from: '2005', to: '2005' },
      });
      expect(words(one(element, '.summary'))).to.equal('1 wdrożenie w 1 powiecie, 2005.');
    });

    it('centuries apart, in a matrix that keeps its width', async () => {
      const element = await show({ feed: feedOf([rollout('a', '0201', 1900), rollout('b', '1203', 2100)]) });
      expect(seen(one(element, '.gap'))).to.equal('1901–2099 brak odnotowanych wdrożeń');
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

    it('wrong records are left out, the others are shown', async () => {
      const element = await show({
        feed: feedOf([
          rollout('a', '0201', 2005),
          rollout('b', '9999', 2005),
          rollout('c', '0201', 1066),
          rollout('d', '0201', 2006, 2005),
          { id: 'e' },
          null,
        ]),
      });
      expect(timelineFacts(element)).to.deep.equal(['dolnośląskie: powiat p0201, 2005']);
    });

    it('unknown voivodeship, long names, markup: shown as typed, and nothing is pushed out', async () => {
      const long = 'Partnerstwonarzeczrozwojulokalnegoizatrudnienia'.repeat(3).slice(0, 120);
      const feed = feedOf(
        [
          rollout('a', '9901', 2005, 2006, { label: `<img src=x onerror="alert(1)"> ${long}`, note: `<b>${long}</b>` }),
          rollout('b', '0201', 2006, 2007, { unit: 'city' }),
          rollout('c', '0201', 2006, 2007, { unit: 'municipality', stage: 4 }),
        ],
        [county('9901', long), county('0201')],
      );
      for (const width of ['15em', wide]) {
        const element = await show({ feed, width });
        expect(all(element, 'img, .notes b')).to.have.length(0);
        expect(textOf(element)).to.contain('<img src=x onerror="alert(1)">').and.contain('powiat p0201 miasto');
        expect(textOf(element)).to.contain('powiat p0201 gmina, etap\u00a04');
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });

    it('a stage is said once, be it in the label or not', async () => {
      const element = await show({
        feed: feedOf([
          rollout('a', '0201', 2005, 2005, { stage: 2, label: 'II etap' }),
          rollout('b', '0201', 2006, 2006, { stage: 2, label: 'Młodzi' }),
          rollout('c', '0201', 2007, 2007, { stage: 7 }),
          rollout('d', '0201', 2008, 2008, { stage: 3, label: 'Młodzi, etap III' }),
        ]),
      });
      expect(all(element, '.details').map((each) => words(each).split(', wcz')[0])).to.deep.equal([
        'etap\u00a02',
        'Młodzi, etap\u00a02, drugi raz',
        'etap\u00a07, trzeci raz',
        'Młodzi, etap III, udział nr 4',
      ]);
    });

    it('a long period shows its first part, and all of it on request, with focus on the first new entry', async () => {
      const element = await show({ feed: many(120) });
      expect(all(element, '.entry')).to.have.length(50);
      expect(words(one(element, '.count'))).to.equal('120 wdrożeń');
      button(element, 'Pokaż wszystkie: 120').focus();
      await sendKeys({ press: 'Enter' });
      while (!element.shadowRoot!.activeElement?.matches('.entry')) await new Promise(requestAnimationFrame);
      expect(all(element, '.entry')).to.have.length(120);
      expect(all(element, '.entry').indexOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal(50);
      expect(button(element, 'Pokaż wszystkie: 120')).to.equal(undefined);
    });

    it('a list that is too long to be a picture: a table of how many there are where and when, and all of a period on request', async () => {
      const far = rollout('far', '0201', 2000);
      const counties = [county('0201'), ...[...'x'.repeat(50)].map((_, n) => county(`${1000 + n}`))];
      const near = [...'x'.repeat(1_040)].map((_, n) => rollout(`r${n}`, `${1000 + (n % 50)}`, 2000 + (n % 26)));
      const element = await show({ feed: feedOf([far, ...near], counties) });
      expect(all(element, '.entry')).to.have.length(0);
      const table = one(element, '.counts table');
      expect(words(table.querySelector('caption'))).to.equal('Ile wdrożeń było w województwach i okresach');
      const columns = [...table.querySelectorAll('thead th')];
      expect(columns.map(words).slice(0, 3)).to.deep.equal(['Województwo', '2000', '2001']);
      expect(words(columns.at(-1))).to.equal('razem');
      expect(columns.every((each) => each.getAttribute('scope') === 'col')).to.equal(true);
      const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));
      expect(rows.map((row) => [...row.slice(0, 3), row.at(-1)])).to.deep.equal([
        ['łódzkie', '40', '40', '1040'],
        ['dolnośląskie', '1', '0', '1'],
        ['razem', '41', '40', '1041'],
      ]);
      expect(table.querySelectorAll('th[scope="row"]')).to.have.length(3);
      expect(await accessFaults(element)).to.deep.equal([]);
      button(element, 'Pokaż wszystkie: 41').focus();
      await sendKeys({ press: 'Enter' });
      while (!element.shadowRoot!.activeElement?.matches('.entry')) await new Promise(requestAnimationFrame);
      expect(all(element, '.entry')).to.have.length(41);
      expect(words(element.shadowRoot!.activeElement)).to.equal('powiat p1000');
      expect(textOf(element).match(/Pokaż wszystkie/g)).to.have.length(25);
    });

    it('a long table likewise', async () => {
      const element = await show({ feed: many(130, 2), attributes: { view: 'table' } });
      expect(all(element, 'tbody tr')).to.have.length(100);
      button(element, 'Pokaż wszystkie: 130').click();
      while (!element.shadowRoot!.activeElement?.matches('tr')) await new Promise(requestAnimationFrame);
      expect(all(element, 'tbody tr').indexOf(element.shadowRoot!.activeElement)).to.equal(100);
    });

    for (const periods of [1, 7, 60]) {
      for (const view of ['timeline', 'table']) {
        it(`ten thousand entries in ${periods} periods stay under 2,500 elements: ${view}`, async () => {
          const element = await show({ feed: many(10_000, periods), attributes: { view } });
          expect(all(element, '*').length).to.be.below(2500);
        });
      }
    }

    it('paper gets all', async () => {
      const element = await show({ feed: many(120) });
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(all(element, '.entry')).to.have.length(120);
      dispatchEvent(new Event('afterprint'));
    });
  });
});
