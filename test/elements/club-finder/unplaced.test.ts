import { expect } from 'chai';
import '../../../src/elements/club-finder/define.js';
import type { FeedLike } from '../../../src/feed/index.js';
import { programFeed } from '../../support/feed.js';
import { shows, textOf } from '../../support/widget.js';

let program: FeedLike;
before(async () => {
  program = await programFeed();
});
afterEach(() => document.body.replaceChildren());

/** What the finder says of the programme's own feed. */
async function said(attributes: Record<string, string>): Promise<string> {
  const element = document.createElement('ppl-club-finder');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = program;
  document.body.append(element);
  await shows(element, 'ready');
  while (!element.shadowRoot?.querySelector('.result')) await new Promise(requestAnimationFrame);
  return textOf(element).replace(/\s+/g, ' ');
}

describe('clubs that the feed counts and cannot place', () => {
  it('are told of in a voivodeship where none has a place, with the labour office', async () => {
    expect(await said({ voivodeship: 'łódzkie' }))
      .to.contain('0 klubów: województwo łódzkie')
      .and.to.contain('powiat łęczycki: 3 kluby, bez podanych miejscowości (Kluby Wsparcia Koleżeńskiego (KWK))')
      .and.to.contain('Osobom bezrobotnym pomagają dziś powiatowe urzędy pracy.');
  });

  it('are told of near the county in which they were', async () => {
    expect(await said({ near: 'Łęczyca' })).to.contain('powiat łęczycki: 3 kluby, bez podanych miejscowości');
  });

  it('are told of in the voivodeship that lacks some', async () => {
    expect(await said({ voivodeship: '12' })).to.contain(
      'województwo małopolskie: 2 kluby, bez podanych miejscowości (Kluby Wsparcia Koleżeńskiego (KWK))',
    );
  });

  it('are counted in every finder, clubs and teams apart', async () => {
    expect(await said({}))
      .to.contain('8 klubów i 3 zespoły: wszystkie województwa')
      .and.to.contain('W całym kraju policzono: 67 klubów i 3 zespoły. Z podaną miejscowością: 8 klubów i 3 zespoły.');
    expect(await said({ network: 'zespoly-przystosowania' }))
      .to.contain('3 zespoły: Zespoły')
      .and.not.to.contain('3 kluby');
  });
});

it('comes to the clubs first, and then to how they were counted and measured', async () => {
  const text = await said({ near: 'Chrzanów' });
  const order = ['Punkt wyjścia', 'To dane historyczne', 'Klub Wsparcia', 'od środka miejscowości', 'W całym kraju'];
  expect(order.map((each) => text.indexOf(each))).to.deep.equal(
    order.map((each) => text.indexOf(each)).sort((a, b) => a - b),
  );
  expect(text).to.contain('od środka miejscowości');
});

it('names the labour office wherever no club is', async () => {
  expect(await said({ voivodeship: 'lubuskie' })).to.contain(
    'Osobom bezrobotnym pomagają dziś powiatowe urzędy pracy.',
  );
});

it('knows a county by its new name and by the one that it had', async () => {
  for (const near of ['powiat karkonoski', 'powiat jeleniogórski']) {
    expect(await said({ near })).to.contain('Punkt wyjścia: powiat karkonoski');
  }
});

it('takes a town for that of the clubs in its parts', async () => {
  expect(await said({ near: 'Trzebinia' })).to.contain('Punkt wyjścia: Trzebinia, powiat chrzanowski');
});

it('names whose positions the distances are measured from', async () => {
  expect(await said({ near: 'Łęczyca' })).to.contain('Współrzędne miejscowości: GeoNames, CC BY 4.0');
});
