import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { PplSearchEvent, PplSelectEvent } from '../../../../src/elements/events.js';
import { accessFaults } from '../../../support/axe.js';
import { json, stubNetwork } from '../../../support/feed.js';
import {
  all,
  arrives,
  button,
  choose,
  make,
  narrow,
  one,
  options,
  settles,
  show,
  stage,
  tableFacts,
  theProgram,
  timelineFacts,
  type,
  words,
} from '../stage.js';

const pressed = (element: Element) =>
  all(element, '.view').find((each) => each.getAttribute('aria-pressed') === 'true');

describe('ppl-rollout-timeline: finding oneself', () => {
  stage();

  it('by name, seat, code or a part of them, without diacritics', async () => {
    const asked: readonly [string, string][] = [
      ['strzelin', 'powiat strzeliński województwo dolnośląskie'],
      ['POWIAT STRZELINSKI', 'powiat strzeliński województwo dolnośląskie'],
      ['0217', 'powiat strzeliński województwo dolnośląskie'],
      ['217', 'powiat strzeliński województwo dolnośląskie'],
      ['lodz', 'miasto Łódź województwo łódzkie'],
      ['zdroj', 'powiat Jastrzębie-Zdrój'],
    ];
    const element = await show();
    for (const [text, found] of asked.slice(0, 5)) {
      await type(element, text);
      expect(options(element), text).to.include(found);
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      expect((one(element, '#find') as HTMLInputElement).value).to.equal('');
    }
  });

  it('tells two counties of one name apart by their voivodeship', async () => {
    const element = await show();
    await type(element, 'brzeski');
    expect(options(element)).to.deep.equal([
      'powiat brzeski województwo małopolskie',
      'powiat brzeski województwo opolskie',
    ]);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await arrives(element, '.county');
    expect(words(one(element, '.county'))).to.contain('powiat brzeski, województwo opolskie');
    expect(words(one(element, '.county'))).to.contain('Brak odnotowanego wdrożenia programu w tym powiecie.');
  });

  it('by keys alone: the card says all, the entries are marked in words, and the focus stays', async () => {
    const element = await show();
    const chosen: unknown[] = [];
    element.addEventListener('ppl-select', ({ detail }: PplSelectEvent) => chosen.push(detail));
    await type(element, 'strzelin');
    await sendKeys({ press: 'Enter' });
    await settles(element);
    await arrives(element, '.county');
    expect(words(one(element, '.county'))).to.contain('Wybrany powiat: powiat strzeliński, województwo dolnośląskie');
    expect(words(one(element, '.took-part'))).to.equal(
      'Udział w programie: 2008/2009; 2009/2010 – Strzelińskie Młodzieżowe Partnerstwo Lokalne',
    );
    expect(all(element, '.marked .mark').map(words)).to.deep.equal(['Wybrany powiat', 'Wybrany powiat']);
    expect(chosen).to.deep.equal([{ type: 'county', id: '0217' }]);
    expect(element.shadowRoot!.activeElement?.id).to.equal('find');
    expect((one(element, '#find') as HTMLInputElement).value).to.equal('powiat strzeliński');
  });

  it('by touch or pointer, and back again', async () => {
    const element = await show({ width: narrow });
    await type(element, 'chrzan');
    all(element, '.option')[0]!.click();
    await arrives(element, '.county');
    expect(words(one(element, '.took-part'))).to.equal('Udział w programie: 2000; 2004/2005');
    one(element, '.clear').click();
    await element.updateComplete;
    expect(all(element, '.county, .marked')).to.have.length(0);
  });

  it('is one choice for all views', async () => {
    const element = await show();
    await type(element, 'strzelin');
    await sendKeys({ press: 'Enter' });
    await arrives(element, '.county');
    button(element, 'Tabela').click();
    await arrives(element, '.table');
    expect(all(element, 'tr.marked')).to.have.length(2);
    expect(all(element, '.county')).to.have.length(1);
    expect(words(pressed(element))).to.equal('Tabela');
  });

  it('comes back to the county of the page', async () => {
    const element = await show({ attributes: { county: '0217' } });
    await type(element, 'gorlice');
    await sendKeys({ press: 'Enter' });
    while (!words(one(element, '.county')).startsWith('Wybrany')) await new Promise(requestAnimationFrame);
    expect(words(one(element, '.county'))).to.contain('powiat gorlicki');
    one(element, '.clear').click();
    await element.updateComplete;
    expect(words(one(element, '.county'))).to.contain('Wyróżniony powiat: powiat strzeliński');
  });

  it('says what it does not know', async () => {
    const element = await show();
    await type(element, 'Atlantyda');
    await sendKeys({ press: 'Enter' });
    await arrives(element, '.unknown');
    expect(words(one(element, '.unknown')).replaceAll(/[\u2068\u2069]/g, '')).to.equal(
      'Nie znaleziono powiatu „Atlantyda”. Sprawdź pisownię albo wpisz miasto.',
    );
    expect(all(element, '.county')).to.have.length(0);
  });

  it('lists the projects and clubs of the county', async () => {
    const element = await show({ attributes: { county: 'chrzanowski' } });
    const lists = all(element, '.county details');
    expect(lists.length).to.be.above(0);
    for (const list of lists) {
      const count = Number(/\((\d+)\)/.exec(words(list.querySelector('summary')))![1]);
      expect(list.querySelectorAll('li')).to.have.length(count);
    }
  });

  it('asks for them only when there is a county, and says so when they cannot be had', async () => {
    const feed = { ...theProgram(), projects: { href: 'projects.json' }, clubs: { href: 'clubs.json' } };
    const network = stubNetwork({ '/apart/feed.json': json(feed), '/apart/clubs.json': json([]) });
    try {
      const element = make({});
      element.data = undefined;
      element.feed = '/apart/feed.json';
      await arrives(element, '#find');
      const names = () => network.asked.map((url) => url.split('/').at(-1));
      expect(names()).to.deep.equal(['feed.json']);
      await type(element, 'gorlice');
      await sendKeys({ press: 'Enter' });
      await arrives(element, '.county');
      while (!words(one(element, '.related')).includes('Nie udało się')) await new Promise(requestAnimationFrame);
      expect(names().sort()).to.deep.equal(['clubs.json', 'feed.json', 'projects.json']);
    } finally {
      network.restore();
    }
  });
});

describe('ppl-rollout-timeline: filters', () => {
  stage();

  it('narrow both views alike, within the frame, and a change of view keeps them', async () => {
    const element = await show({ attributes: { from: '2003' } });
    await choose(element, 'voivodeship', '14');
    await choose(element, 'period', 'only 2008-2009');
    const facts = timelineFacts(element);
    expect(facts).to.have.length(5);
    expect(words(one(element, '.summary'))).to.equal('5 wdrożeń w 5 powiatach (województwo mazowieckie), 2008/2009.');
    button(element, 'Tabela').click();
    await arrives(element, '.table');
    expect(tableFacts(element).sort()).to.deep.equal(facts.sort());
    expect(words(one(element, 'caption'))).to.contain('5 z 54, województwo mazowieckie');
  });

  it('know "up to and including"', async () => {
    const element = await show();
    await choose(element, 'period', 'until 2003-2004');
    expect(timelineFacts(element)).to.have.length(19);
    expect(all(element, '.period')).to.have.length(2);
  });

  it('offer no voivodeship beyond the page’s own, and only what splits the list', async () => {
    const element = await show({ attributes: { voivodeship: 'małopolskie' } });
    expect(all(element, '#voivodeship')).to.have.length(0);
    expect(all(element, '#period')).to.have.length(1);
    const one_ = await show({ attributes: { voivodeship: 'małopolskie', from: '2000', to: '2000' } });
    expect(all(one_, 'select')).to.have.length(0);
  });

  it('keep what cannot be chosen, disabled', async () => {
    const element = await show();
    await choose(element, 'voivodeship', '26');
    const closed = all(element, '#period optgroup:first-of-type option:disabled');
    expect(closed).to.have.length(6);
  });

  it('tell the page, and those who listen, once', async () => {
    const element = await show();
    const told: unknown[] = [];
    element.addEventListener('ppl-search', ({ detail }: PplSearchEvent) => told.push(detail));
    await choose(element, 'voivodeship', '14');
    await choose(element, 'period', 'until 2008-2009');
    expect(told).to.deep.equal([
      { query: 'województwo mazowieckie', count: 15 },
      { query: 'województwo mazowieckie, do 2008/2009 włącznie', count: 12 },
    ]);
    const said = () => words(one(element, '.tools [aria-live]'));
    while (!said()) await new Promise(requestAnimationFrame);
    // For the ear: a voice would read the stroke aloud.
    expect(said()).to.equal('12 wdrożeń: województwo mazowieckie, do 2008–2009 włącznie');
  });

  it('are taken back together', async () => {
    const element = await show();
    await choose(element, 'voivodeship', '26');
    expect(timelineFacts(element)).to.have.length(1);
    all(element, '.filters .button')[0]!.click();
    await element.updateComplete;
    expect(timelineFacts(element)).to.have.length(54);
  });

  it('that leave nothing say what was asked', async () => {
    const element = await show();
    await choose(element, 'voivodeship', '26');
    // Its only period is another one; the page narrows what is left.
    await choose(element, 'period', 'only 2003-2004');
    await arrives(element, '.message');
    expect(words(one(element, '.message'))).to.contain(
      'Żadne wdrożenie nie pasuje do filtrów: województwo świętokrzyskie, 2003/2004',
    );
    one(element, '.message .button').click();
    await element.updateComplete;
    expect(timelineFacts(element)).to.have.length(54);
  });

  it('let go of what the page no longer shows', async () => {
    const element = await show();
    await choose(element, 'voivodeship', '26');
    element.voivodeship = '12';
    while (timelineFacts(element).length !== 11) await new Promise(requestAnimationFrame);
  });

  it('are folded away where it is narrow', async () => {
    const element = await show({ width: narrow });
    const fold = one(element, '.fold');
    expect(one(element, '.filters').checkVisibility()).to.equal(false);
    fold.click();
    await element.updateComplete;
    expect([fold.getAttribute('aria-expanded'), one(element, '.filters').checkVisibility()]).to.deep.equal([
      'true',
      true,
    ]);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('come after the first view without moving it', async () => {
    for (const width of ['15em', narrow, '46em', '78em']) {
      const element = make({ width });
      // In the moment in which the first view is there: the frame after it may have the rest already.
      const [before, height, fields] = await new Promise<readonly [number, number, number]>((done) => {
        new MutationObserver((_, observer) => {
          const periods = one(element, '.periods');
          if (!periods) return;
          observer.disconnect();
          done([periods.getBoundingClientRect().top, element.offsetHeight, all(element, '#find').length]);
        }).observe(element.shadowRoot!, { childList: true, subtree: true });
      });
      expect(fields, width).to.equal(0);
      await settles(element);
      expect(Math.round(one(element, '.periods').getBoundingClientRect().top - before), width).to.equal(0);
      expect(element.offsetHeight - height, width).to.equal(0);
      element.remove();
    }
  });

  it('axe finds nothing while it suggests', async function () {
    // axe reads the whole page, which takes its time on a busy machine.
    this.timeout(40_000);
    const element = await show();
    await type(element, 'brzeski');
    await sendKeys({ press: 'ArrowDown' });
    expect(await accessFaults(element)).to.deep.equal([]);
  });
});
