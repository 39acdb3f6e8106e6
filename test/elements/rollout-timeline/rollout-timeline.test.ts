import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { accessFaults } from '../../support/axe.js';
import { emulateMedia, itWithMedia } from '../../support/media.js';
import { textOf } from '../../support/widget.js';
import {
  all,
  arrives,
  button,
  make,
  many,
  narrow,
  seen,
  one,
  reports,
  show,
  stage,
  tableFacts,
  timelineFacts,
  wide,
  words,
  type Attributes,
} from './stage.js';

describe('ppl-rollout-timeline', () => {
  stage();

  describe('timeline', () => {
    it('says the finding first, in one sentence', async () => {
      const element = await show();
      expect(words(one(element, '.heading'))).to.equal('Gdzie i kiedy działał program');
      expect(words(one(element, '.summary'))).to.equal(
        '54 wdrożenia w 46 powiatach i miastach, 2000–2010; najwięcej, 16, w okresie 2003/2004.',
      );
    });

    it('lists seven periods with their counts, and says where nothing is recorded', async () => {
      const element = await show();
      expect(all(element, '.periods > li').map((item) => seen(item.querySelector('.axis')!))).to.deep.equal([
        '2000 3 wdrożenia',
        '2001–2002 brak odnotowanych wdrożeń',
        '2003/2004 16 wdrożeń',
        '2004/2005 10 wdrożeń',
        '2005/2006 3 wdrożenia',
        '2006/2007 9 wdrożeń',
        '2007/2008 brak odnotowanych wdrożeń',
        '2008/2009 6 wdrożeń',
        '2009/2010 7 wdrożeń',
      ]);
      // A dash between two years is passed over by a voice.
      expect(words(one(element, '.gap b .hidden'))).to.equal('od 2001 do 2002');
      expect(one(element, '.gap b [aria-hidden]').textContent).to.equal('2001–2002');
      expect(timelineFacts(element)).to.have.length(54);
      expect(all(element, 'h4')).to.have.length(7);
      // What is read of a heading is one text, in one piece.
      const read = (heading: Element) => heading.querySelectorAll(':scope > :not([aria-hidden=true])');
      expect(all(element, 'h4').map((heading) => [...read(heading)].map(words))[1]).to.deep.equal([
        '2003/2004, 16 wdrożeń',
      ]);
      expect(one(element, 'h3').className).to.equal('heading');
    });

    it('tells what the source says of an entry', async () => {
      const element = await show();
      const entries = all(element, '.entry').map(words);
      expect(entries).to.include(
        'powiat ząbkowicki, uwaga 4 trzeci raz, wcześniej 2003/2004, 2004/2005'.replace(
          '4',
          noteOf(element, 'Ząbkowice Śląskie'),
        ),
      );
      expect(entries).to.include('powiat warszawski zachodni etap\u00a02, drugi raz, wcześniej 2008/2009');
      expect(entries).to.include(
        'powiat strzeliński Strzelińskie Młodzieżowe Partnerstwo Lokalne, drugi raz, wcześniej 2008/2009',
      );
      expect(entries.filter((text) => text.startsWith('powiat zgorzelecki'))).to.have.length(2);
      expect(entries.find((text) => text.startsWith('miasto Radomsko'))).to.match(/powiat radomszczański$/);
      expect(entries.find((text) => text.includes('gmina Siedlce'))).to.match(/uwaga \d+$/);
    });

    it('gives each note once, under the list', async () => {
      const element = await show();
      const notes = all(element, '.notes li').map(words);
      expect(new Set(notes).size).to.equal(notes.length);
      const numbers = all(element, '.ref').map((ref) => Number(words(ref).replace(/\D/g, '')));
      expect(new Set(numbers).size).to.equal(notes.length);
      expect(Math.max(...numbers)).to.equal(notes.length);
      // In the order in which they are read.
      const first = numbers.filter((number, at) => numbers.indexOf(number) === at);
      expect(first).to.deep.equal([...first].sort((a, b) => a - b));
    });

    it('takes no tab stop for what does nothing', async () => {
      const element = await show();
      const stops = all(element, '[tabindex="0"], a, button, input, select, summary').filter((each) =>
        each.checkVisibility(),
      );
      expect(stops.map((stop) => stop.id || words(stop))).to.deep.equal([
        'find',
        'voivodeship',
        'period',
        'Oś czasu',
        'Mapa',
        'Tabela',
        'Pobierz lub zacytuj',
        ...all(element, '.foot a').map(words),
        'Umieść na swojej stronie',
      ]);
      expect(all(element, '.entry[tabindex]')).to.have.length(0);
    });

    it('fits the 54 entries into one screen where it is wide, and scrolls only downwards where it is narrow', async function () {
      // Seven widgets on a busy machine.
      this.timeout(40_000);
      const matrix = await show();
      const list = one(matrix, '.periods').getBoundingClientRect();
      expect(list.bottom - matrix.getBoundingClientRect().top).to.be.below(900);
      for (const entry of all(matrix, '.entry')) {
        const { width, height } = entry.getBoundingClientRect();
        expect(width * height, words(entry)).to.be.above(0);
      }
      for (const width of ['15em', narrow, '35em', '50em', '68em', wide]) {
        const element = await show({ width, attributes: { county: '0217' } });
        expect(element.scrollWidth, width).to.be.at.most(element.clientWidth);
        const edge = element.getBoundingClientRect().right;
        for (const text of all(element, '.entry, .where')) {
          if (text.offsetWidth > 1)
            expect(text.getBoundingClientRect().right, `${width} ${words(text)}`).to.be.at.most(edge + 1);
        }
      }
    });

    it('reads the same at every width', async () => {
      const [one_, other] = [await show(), await show({ width: narrow })];
      expect(textOf(one_)).to.equal(textOf(other));
    });

    it('starts in display: none and is right once it is shown', async () => {
      const element = make({});
      element.parentElement!.style.display = 'none';
      await arrives(element, '.periods');
      element.parentElement!.style.display = '';
      const seen = await show();
      expect(one(element, '.periods').offsetHeight).to.equal(one(seen, '.periods').offsetHeight);
    });
  });

  describe('views', () => {
    const frames: readonly Attributes[] = [
      {},
      { voivodeship: 'małopolskie' },
      { voivodeship: '14', from: '2005' },
      { from: '2004', to: '2004' },
      { to: '2001' },
      { county: '0217', from: '2009' },
    ];
    for (const attributes of frames) {
      it(`hold the same facts: ${JSON.stringify(attributes)}`, async () => {
        const timeline = await show({ attributes });
        const table = await show({ attributes: { ...attributes, view: 'table' } });
        const facts = timelineFacts(timeline);
        expect(facts).to.not.be.empty;
        expect(tableFacts(table).sort()).to.deep.equal(facts.sort());
      });
    }

    it('are switched by a named group of buttons, and focus stays', async () => {
      const element = await show();
      const group = one(element, '[role="group"]');
      expect(group.getAttribute('aria-label')).to.equal('Widok');
      const table = button(element, 'Tabela');
      table.focus();
      await sendKeys({ press: 'Enter' });
      await arrives(element, '.table');
      expect(element.shadowRoot!.activeElement).to.equal(table);
      expect(table.getAttribute('aria-pressed')).to.equal('true');
      expect(button(element, 'Oś czasu').getAttribute('aria-pressed')).to.equal('false');
      expect(all(element, '.periods')).to.have.length(0);
      expect(element.view).to.equal('table');
      button(element, 'Oś czasu').click();
      await arrives(element, '.periods');
      expect(all(element, '.table')).to.have.length(0);
    });

    it('come by attribute too, before and after attachment, without events', async () => {
      const element = await show();
      const events: string[] = [];
      for (const type of ['ppl-select', 'ppl-search', 'ppl-error']) {
        element.addEventListener(type, () => events.push(type));
      }
      element.setAttribute('view', 'table');
      await arrives(element, '.table');
      const early = await show({ attributes: { view: 'table' } });
      expect(textOf(element)).to.equal(textOf(early));
      element.setAttribute('view', 'map');
      await arrives(element, '.map-view');
      expect(events).to.deep.equal([]);
      element.setAttribute('view', 'nonsense');
      await arrives(element, '.periods');
      expect(all(element, '.periods')).to.have.length(1);
      expect(events.filter((type) => type !== 'ppl-error')).to.deep.equal([]);
    });
  });

  describe('table', () => {
    it('is a real table with its filter and count as caption', async () => {
      const element = await show({ attributes: { view: 'table', voivodeship: 'mazowieckie' } });
      expect(words(one(element, 'caption'))).to.equal(
        'Wdrożenia programu: 15 z 54, województwo mazowieckie, od 2003 do 2010',
      );
      expect(all(element, 'thead th[scope="col"]')).to.have.length(5);
      expect(all(element, 'tbody th[scope="row"]')).to.have.length(15);
      expect(
        words(
          all(element, 'tbody tr').find((row) => words(row).startsWith('powiat miński'))?.lastElementChild ?? undefined,
        ),
      ).to.equal('–');
    });

    itWithMedia('shows what it can be sorted by in forced colours too', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await show({ attributes: { view: 'table' } });
      const arrows = all(element, '.sort').map((each) => getComputedStyle(each, '::after').backgroundColor);
      const [by, ...others] = [arrows[2], arrows[0], arrows[1], arrows[3]];
      await emulateMedia({ forcedColors: 'none' });
      expect(others).to.deep.equal(Array(3).fill('rgb(0, 0, 0)'));
      expect(by).not.to.be.oneOf(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });

    it('is sorted by buttons, says so, and keeps focus', async () => {
      const element = await show({ attributes: { view: 'table' } });
      const names = () => all(element, 'tbody .name').map(words);
      const unit = button(element, 'Powiat lub miasto');
      const said = () => words(one(element, '.sorted'));
      expect(said()).to.equal('');
      unit.focus();
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(unit.closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
      expect(all(element, '[aria-sort]:not([aria-sort="none"])')).to.have.length(1);
      expect(names().slice(-4)).to.deep.equal([
        'powiat ząbkowicki',
        'powiat zgorzelecki',
        'powiat zgorzelecki',
        'powiat żuromiński',
      ]);
      expect(said()).to.equal('Posortowano rosnąco: Powiat lub miasto');
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(unit.closest('th')!.getAttribute('aria-sort')).to.equal('descending');
      expect(names()[0]).to.equal('powiat żuromiński');
      expect(said()).to.equal('Posortowano malejąco: Powiat lub miasto');
      expect(element.shadowRoot!.activeElement).to.equal(unit);
    });

    it('puts Łódź after Lublin: voivodeships in Polish order', async () => {
      const element = await show({ attributes: { view: 'table' } });
      button(element, 'Województwo').click();
      await element.updateComplete;
      const order = [...new Set(all(element, 'tbody td:nth-child(2)').map(words))];
      expect(order.slice(0, 4)).to.deep.equal(['dolnośląskie', 'kujawsko-pomorskie', 'łódzkie', 'małopolskie']);
    });

    it('where it is narrow has the county in a line of its own, without a hole and without scrolling sideways', async () => {
      const element = await show({ attributes: { view: 'table' }, width: narrow });
      const box = one(element, '.scroll');
      expect(box.scrollWidth).to.equal(box.clientWidth);
      // Whatever the style sheet makes of it, it is read as a table.
      expect(
        ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].map(
          (role) => all(element, `[role="${role}"]`).length,
        ),
      ).to.deep.equal([1, 2, 55, 5, 54, 216]);
      for (const row of all(element, 'tbody tr')) {
        const [unit, place, period, times, note] = [...row.children].map((cell) => cell.getBoundingClientRect());
        for (const one of [place!, period!, times!]) expect(one.top).to.be.at.least(unit!.bottom - 0.5);
        expect(period!.left >= place!.right && times!.left >= period!.right).to.equal(true);
        if (words(row.lastElementChild) !== '–') expect(note!.top).to.be.at.least(place!.bottom - 0.5);
        expect(row.scrollWidth).to.be.at.most(row.clientWidth);
      }
    });

    it('has the note under its row where it has room for columns but not for all, and does not scroll sideways', async () => {
      for (const width of ['46em', '55em']) {
        const element = await show({ attributes: { view: 'table' }, width });
        const box = one(element, '.scroll');
        expect(box.scrollWidth, width).to.equal(box.clientWidth);
        const lefts = (row: Element) => [...row.children].slice(0, 4).map((cell) => cell.getBoundingClientRect().left);
        const head = lefts(one(element, 'thead tr'));
        for (const row of all(element, 'tbody tr')) {
          const [unit, , , times, note] = [...row.children].map((cell) => cell.getBoundingClientRect());
          expect(times!.top, width).to.be.below(unit!.bottom);
          if (words(row.lastElementChild) !== '–') expect(note!.top).to.be.at.least(times!.bottom - 0.5);
          lefts(row).forEach((left, at) => expect(left, width).to.be.closeTo(head[at]!, 1));
        }
      }
    });

    it('scrolls in a named box that keys reach, where its words are too wide for it', async () => {
      const element = await show({ attributes: { view: 'table' }, width: '63em' });
      element.style.letterSpacing = '0.7em';
      const box = one(element, '.scroll');
      expect(box.scrollWidth).to.be.above(box.clientWidth);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect([box.tabIndex, box.getAttribute('role'), box.getAttribute('aria-labelledby')]).to.deep.equal([
        0,
        'group',
        'caption',
      ]);
      expect(getComputedStyle(one(element, 'tbody tr')).display).to.equal('table-row');
      box.focus();
      await sendKeys({ press: 'ArrowRight' });
      while (!box.scrollLeft) await new Promise(requestAnimationFrame);
      // What the table is stays in sight, whole.
      const [seen, caption] = [box, one(element, 'caption')].map((shown) => shown.getBoundingClientRect());
      expect(caption!.left).to.be.at.least(seen!.left - 1);
      expect(caption!.right).to.be.at.most(seen!.right + 1);
    });
  });

  describe('county', () => {
    it('is marked in words, with a sentence of all that it took part in', async () => {
      const element = await show({ attributes: { county: 'powiat strzeliński', to: '2008' } });
      expect(words(one(element, '.county'))).to.contain(
        'Wyróżniony powiat: powiat strzeliński, województwo dolnośląskie Udział w programie: 2008/2009; 2009/2010 – Strzelińskie Młodzieżowe Partnerstwo Lokalne',
      );
      expect(all(element, '.entry.marked').map(words)).to.deep.equal(['powiat strzeliński Wyróżniony powiat']);
    });

    it('marks the rows of the table too', async () => {
      const element = await show({ attributes: { county: '0217', view: 'table' } });
      expect(all(element, 'tr.marked th').map(words)).to.deep.equal([
        'powiat strzeliński Wyróżniony powiat',
        'powiat strzeliński Wyróżniony powiat',
      ]);
    });

    it('without a rollout is told so', async () => {
      const element = await show({ attributes: { county: 'powiat gryfiński' } });
      expect(words(one(element, '.county'))).to.contain('Brak odnotowanego wdrożenia programu w tym powiecie.');
      expect(all(element, '.marked')).to.have.length(0);
      const city = await show({ attributes: { county: 'Wrocław' } });
      expect(words(one(city, '.county'))).to.contain(
        'Wyróżnione miasto: Wrocław, województwo dolnośląskie Brak odnotowanego wdrożenia programu w tym mieście.',
      );
    });

    for (const [name, said] of [
      ['siedlecki', 'Na liście wdrożeń nie ma wpisu: powiat siedlecki. Jest wpis: miasto i gmina Siedlce – 2004/2005'],
      ['Legnica', 'nie ma wpisu: miasto Legnica. Jest wpis: powiat legnicki – 2003/2004'],
      ['Tarnów', 'Jest wpis: powiat tarnowski – 2003/2004'],
      ['Nowy Sącz', 'Jest wpis: powiat nowosądecki – 2003/2004'],
      ['Płock', 'Jest wpis: powiat płocki – 2004/2005; powiat płocki – 2006/2007'],
      ['1464', 'Udział w programie: 2004/2005 – miasto i gmina Siedlce'],
    ] as const) {
      it(`is told of the entry that is meant: ${name}`, async () => {
        const element = await show({ attributes: { county: name } });
        expect(words(one(element, '.county')))
          .to.contain(said)
          .and.not.to.contain('Brak odnotowanego');
      });
    }

    it('is told why the entry of its neighbour may be meant', async () => {
      const element = await show({ attributes: { county: 'siedlecki' } });
      expect(words(one(element, '.county'))).to.contain('gmina wiejska Siedlce leży w powiecie siedleckim');
    });

    it('is told of clubs that are counted and have no place', async () => {
      const element = await show({ attributes: { county: 'łęczycki' } });
      await arrives(element, '.related p');
      expect(words(one(element, '.related'))).to.contain(
        'Kluby Wsparcia Koleżeńskiego (KWK): 3 kluby, bez podanych miejscowości',
      );
    });

    it('is found by the name that it had', async () => {
      const element = await show({ attributes: { county: 'jeleniogórski' } });
      expect(words(one(element, '.county'))).to.contain('powiat karkonoski');
    });

    it('names a town within it', async () => {
      const element = await show({ attributes: { county: '1012' } });
      expect(words(one(element, '.county'))).to.contain('2006/2007 – miasto Radomsko');
    });

    it('moves neither focus nor the page', async () => {
      const before = scrollY;
      const element = await show({ attributes: { county: '0217' }, width: narrow });
      expect([scrollY - before, document.activeElement, element.shadowRoot!.activeElement]).to.deep.equal([
        0,
        document.body,
        null,
      ]);
    });

    it('of a name that occurs twice is reported, unless the voivodeship decides', async () => {
      expect(await reports({ county: 'powiat brzeski' })).to.deep.equal(['ambiguous']);
      expect(all(document.querySelector('ppl-rollout-timeline')!, '.county')).to.have.length(0);
      expect(await reports({ county: 'powiat brzeski', voivodeship: 'małopolskie' })).to.deep.equal([]);
    });

    it('outside the frame is told of all the same', async () => {
      const element = await show({ attributes: { county: '0217', voivodeship: '12' } });
      expect(words(one(element, '.county'))).to.contain('2008/2009');
      expect(timelineFacts(element)).to.have.length(11);
    });
  });

  describe('languages', () => {
    it('follow the page, at once', async () => {
      const element = await show({ lang: 'en' });
      expect(one(element, '.entry [lang]').lang).to.equal('pl');
      element.parentElement!.lang = 'pl';
      while (one(element, '.base').lang !== 'pl') await new Promise(requestAnimationFrame);
      expect(words(one(element, '.summary'))).to.contain('najwięcej');
    });

    it('count in Polish as Polish does', async () => {
      const counted = async (count: number) => words(one(await show({ feed: many(count) }), '.count'));
      expect([await counted(1), await counted(2), await counted(5), await counted(22)]).to.deep.equal([
        '1 wdrożenie',
        '2 wdrożenia',
        '5 wdrożeń',
        '22 wdrożenia',
      ]);
    });
  });

  describe('headings', () => {
    it('start where the page says, or are left to it', async () => {
      const element = await show({ attributes: { 'heading-level': '2', heading: 'Inny' } });
      expect(words(one(element, 'h2'))).to.equal('Inny');
      expect(all(element, 'h3')).to.have.length(7);
    });
  });

  describe('access', () => {
    for (const view of ['timeline', 'table']) {
      for (const width of [wide, narrow]) {
        it(`axe finds nothing: ${view}, ${width}`, async () => {
          const element = await show({ attributes: { view, county: '0217' }, width });
          expect(await accessFaults(element)).to.deep.equal([]);
        });
      }
    }
  });
});

/** The number of the note that holds these words. */
function noteOf(element: Element, text: string): string {
  return String(all(element, '.notes li').findIndex((note) => words(note).includes(text)) + 1);
}
