import { expect } from 'chai';
import { textOf } from '../../support/widget.js';
import {
  all,
  arrives,
  county,
  feedOf,
  make,
  many,
  narrow,
  one,
  rollout,
  settles,
  stage,
  theProgram,
  wide,
  words,
  type Shown,
} from './stage.js';

const views = { timeline: '.periods', map: '.map-view', table: '.table' } as const;
type View = keyof typeof views;

const long = (letter: string) => `powiat ${'Partnerstwonarzeczrozwojulokalnego'.repeat(4)}${letter}`.slice(-120);

describe('ppl-rollout-timeline: every view', () => {
  stage();

  for (const view of Object.keys(views) as View[]) {
    const show = async ({ attributes = {}, ...shown }: Shown = {}) => {
      const element = make({ ...shown, attributes: { view, ...attributes } });
      await arrives(element, views[view]);
      await settles(element);
      return element;
    };

    describe(view, () => {
      it('scrolls only downwards where it is narrow: 320 pixels, or 1280 at 400 %, and less', async function () {
        this.timeout(40_000);
        for (const width of ['15em', narrow, '35em', '50em', '68em', wide]) {
          const element = await show({ width, attributes: { county: '0217' } });
          expect(element.scrollWidth, width).to.be.at.most(element.clientWidth);
          const { right } = element.getBoundingClientRect();
          // A table has a box of its own to scroll in.
          for (const each of all(element, ':is(p, li, dt, dd, h3, h4, button, select, label):not(.table *)')) {
            if (each.offsetWidth > 1)
              expect(each.getBoundingClientRect().right, `${width} ${words(each)}`).to.be.at.most(right + 1);
          }
        }
      });

      for (const [how, hide] of [
        ['display: none', () => Object.assign(document.createElement('div'), { hidden: true })],
        ['a closed <details>', () => document.createElement('details')],
      ] as const) {
        it(`starts in ${how} and is right once it is shown`, async () => {
          const outer = hide();
          const element = make({ attributes: { view } });
          element.parentElement!.replaceWith(outer);
          const box = document.createElement('div');
          box.style.width = wide;
          box.lang = 'pl';
          box.append(element);
          outer.append(box);
          await arrives(element, views[view]);
          await settles(element);
          if (outer instanceof HTMLDetailsElement) outer.open = true;
          else outer.hidden = false;
          const seen = await show();
          expect(one(seen, views[view]).offsetHeight).to.be.above(100);
          for (const selector of ['.entry, .map-entry, tr', '.map-label', '.bar', '.dot']) {
            const places = [element, seen].map((each) => {
              const top = one(each, '.base').getBoundingClientRect();
              return all(each, selector).map((node) => {
                const { x, y, width, height } = node.getBoundingClientRect();
                return [x - top.x, y - top.y, width, height].map(Math.round);
              });
            });
            expect(places[0], selector).to.have.length(places[1]!.length);
            // Firefox rounds a place on the page by where the widget begins.
            const apart = places[0]!.filter((box, at) =>
              box.some((value, n) => Math.abs(value - places[1]![at]![n]!) > 1),
            );
            expect(apart, selector).to.deep.equal([]);
          }
        });
      }

      it('names of 120 letters, in the card of a county too, push nothing out', async () => {
        const feed = feedOf(
          [rollout('a', '0201', 2005, 2006), rollout('b', '1203', 2006, 2007, { unit: 'city', label: long('b') })],
          [
            { ...county('0201', long('a')), seat: long('s'), lat: 51, lon: 16 },
            { ...county('1203'), lat: 50, lon: 20 },
          ],
        );
        for (const width of ['15em', '50em', wide]) {
          const element = await show({ feed, width, attributes: { county: '0201' } });
          expect(words(one(element, '.county'))).to.contain(long('a'));
          expect(element.scrollWidth, width).to.be.at.most(element.clientWidth);
          const { right } = one(element, '.base').getBoundingClientRect();
          for (const each of all(element, '.county *, .entry:not(tr), .map-entry, .pick')) {
            expect(each.getBoundingClientRect().right, `${width} ${words(each)}`).to.be.at.most(right + 1);
          }
        }
      });

      it('names of 120 letters push nothing out where a county comes again either', async () => {
        const again = [2005, 2006, 2007, 2008].map((year) => rollout(`r${year}`, '0201', year));
        const element = await show({
          feed: feedOf(again, [{ ...county('0201', long('a')), lat: 51, lon: 16 }]),
          width: wide,
        });
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        // None runs into the next one.
        for (const entry of all(element, '.entry:not(tr)')) {
          expect(entry.scrollWidth, words(entry)).to.be.at.most(entry.clientWidth + 1);
        }
      });

      it('one entry only, from = to: no choice of a period, and no gap', async () => {
        const element = await show({ feed: feedOf([rollout('a', '0201', 2005)]) });
        expect(words(one(element, '.summary'))).to.equal('1 wdrożenie w 1 powiecie, 2005.');
        expect(all(element, '.entry, .map-entry')).to.have.length(1);
        expect(all(element, '#period, .when-to-show, .gap, .wave-gap')).to.deep.equal([]);
      });

      it('years from 1900 to 2100, with a gap of centuries', async () => {
        const element = await show({ feed: feedOf([rollout('a', '0201', 1900), rollout('b', '1203', 2100)]) });
        expect(all(element, '.entry, .map-entry')).to.have.length(2);
        if (view !== 'table') expect(textOf(element)).to.contain('1901–2099 brak odnotowanych wdrożeń');
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });

      it('a thousand in one period: its count, its first part, and the rest on request', async () => {
        const element = await show({ feed: many(1_000) });
        const entries = () => all(element, '.entry, .map-entry').length;
        expect(entries()).to.be.within(10, 100);
        expect(words(one(element, '.summary'))).to.match(/^1000 wdrożeń/);
        const more = one(element, '.more');
        expect(words(more)).to.equal('Pokaż wszystkie: 1000');
        more.click();
        while (entries() < 1_000) await new Promise(requestAnimationFrame);
      });

      it('has the marked county among the first of every long list', async () => {
        const codes = [...'x'.repeat(300)].map((_, n) =>
          `${1401 + 2 * (n % 5) + 200 * Math.floor((n % 50) / 5)}`.padStart(4, '0'),
        );
        const own = '3217';
        const counties = [...new Set([...codes, own])].map((code) => county(code));
        for (const periods of [1, 6, 40]) {
          const rollouts = [...codes, own, own].map((code, n) => rollout(`r${n}`, code, 1950 + (n % periods)));
          const element = await show({ feed: feedOf(rollouts, counties), attributes: { county: own } });
          const marked = all(element, '.entry.marked, .map-entry.marked');
          expect(new Set(marked.map(words)).size, `${periods}`).to.be.at.least(1);
          expect(marked.length, `${periods}`).to.equal(2);
          const more = all(element, '.more').at(-1)!;
          const list = more.closest('[data-period]') ?? element.shadowRoot!;
          const shown = list.querySelectorAll('.entry, .map-entry').length;
          more.click();
          await element.updateComplete;
          await element.updateComplete;
          expect(list.querySelectorAll('.entry, .map-entry').length).to.be.greaterThan(shown);
          element.remove();
        }
      });

      it('a period that a filter leaves empty is said to be so, and the filters go on', async () => {
        const element = await show({ attributes: { county: '0201' } });
        const select = one(element, '#voivodeship') as HTMLSelectElement;
        select.value = '02';
        select.dispatchEvent(new Event('change'));
        await element.updateComplete;
        // Nothing of 2000 is in this voivodeship: it can be chosen no more, or is said to have none.
        if (view === 'map') expect(all(element, '.wave-count').map(words)[0]).to.equal('0');
        else {
          const empty = [...(one(element, '#period') as HTMLSelectElement).options].filter((each) => each.disabled);
          expect(empty.map(words)).to.include('2000 (0)');
        }
      });

      it('codes that nobody knows, and entries outside of any range: what is right is shown', async () => {
        const element = await show({
          feed: feedOf(
            [
              rollout('a', '9901', 2005),
              rollout('b', '8888', 2005),
              rollout('c', '0201', 1066),
              rollout('d', '0201', 2006, 2005),
            ],
            [county('9901', 'powiat daleki'), { ...county('0201'), lat: 51, lon: 16 }],
          ),
        });
        expect(all(element, '.entry, .map-entry')).to.have.length(1);
        expect(textOf(element)).to.contain('powiat daleki').and.contain('99');
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });

      it('380 counties and 10,000 entries take less than 2,500 nodes', async function () {
        this.timeout(40_000);
        const counties = theProgram()['counties'] as readonly { teryt: string }[];
        const entries = [...'x'.repeat(10_000)].map((_, n) =>
          rollout(`r${n}`, counties[(n * 7) % counties.length]!.teryt, 2000 + (n % 26), 2001 + (n % 26)),
        );
        const element = await show({ feed: feedOf(entries, counties) });
        expect(all(element, '*').length).to.be.below(2_500);
      });
    });
  }
});
