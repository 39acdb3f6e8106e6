import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import '../../../../src/elements/rollout-timeline/define.js';
import type { PplRolloutTimeline } from '../../../../src/elements/rollout-timeline/rollout-timeline.js';
import { json, makeFeed, stubNetwork, type Network } from '../../../support/feed.js';
import { twoCounties } from '../../../support/shapes.js';
import { textOf } from '../../../support/widget.js';

const counties = [
  { teryt: '0217', name: 'powiat strzeliński', seat: 'Strzelin', lat: 50.78, lon: 17.065 },
  { teryt: '0224', name: 'powiat ząbkowicki', seat: 'Ząbkowice Śląskie', lat: 50.59, lon: 16.81 },
];
const rollouts = [{ id: 'a', unit: 'county', county: '0217', from: 2008, to: 2009 }];
const shapes = { href: 'parts/counties.topo.json', source: 'PRG', license: 'CC BY 4.0' };
const feed = makeFeed({ counties, rollouts, shapes });

let network: Network;
afterEach(() => {
  document.body.replaceChildren();
  network.restore();
});

function make(view: 'map' | 'timeline', answer: Response): PplRolloutTimeline {
  network = stubNetwork({ '/data/feed.json': json(feed), '/data/parts/counties.topo.json': answer });
  const element = document.createElement('ppl-rollout-timeline');
  element.feed = '/data/feed.json';
  element.view = view;
  document.body.append(element);
  return element;
}
const arrives = async (element: Element, selector: string) => {
  while (!element.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
  return element.shadowRoot.querySelector<HTMLElement>(selector)!;
};
const addresses = () => network.asked.map((url) => new URL(url).pathname);

describe('ppl-rollout-timeline, areas of the counties', () => {
  it('are asked for by the map alone, once, and the feed no second time', async () => {
    const element = make('timeline', json(twoCounties));
    await arrives(element, '.periods');
    expect(addresses()).to.deep.equal(['/data/feed.json']);
    element.view = 'map';
    await arrives(element, '.area');
    expect(addresses()).to.deep.equal(['/data/feed.json', '/data/parts/counties.topo.json']);
  });

  it('lie under the marks, say whose they are, and are pressed anywhere', async () => {
    const element = make('map', json(twoCounties));
    const area = await arrives(element, '.area.now');
    expect(element.shadowRoot!.querySelectorAll('.area')).to.have.length(2);
    expect(textOf(element)).to.contain('Granice powiatów: PRG, CC BY 4.0.');
    expect(element.shadowRoot!.querySelectorAll('.marks .core').length).to.be.greaterThan(0);
    const ids: string[] = [];
    element.addEventListener('ppl-select', ({ detail }) => ids.push(detail.id));
    area.scrollIntoView({ block: 'center' });
    const box = area.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.left) + 6, Math.round(box.top) + 6] });
    expect(ids).to.deep.equal(['0217']);
  });

  const keyed = (geometry: (code: string) => object) => ({
    ...twoCounties,
    objects: {
      counties: {
        type: 'GeometryCollection',
        geometries: twoCounties.objects.counties.geometries.map(({ type, arcs }, at) => ({
          ...{ type, arcs },
          ...geometry(['0217', '0224', '1203'][at]!),
        })),
      },
    },
  });

  for (const [what, topology] of [
    ['the key of the state’s register', keyed((code) => ({ properties: { JPT_KOD_JE: code, JPT_NAZWA_: 'powiat' } }))],
    ['a property "teryt"', keyed((code) => ({ properties: { teryt: +code } }))],
    ['seven digits', keyed((code) => ({ id: `${code}000` }))],
    ['seven digits that lost their zero', keyed((code) => ({ id: +`${code}000` }))],
    ['a number of its own as id', keyed((code) => ({ id: 7, properties: { TERYT: code } }))],
  ] as const) {
    it(`are known by ${what}`, async () => {
      const element = make('map', json(topology));
      await arrives(element, '.area.now');
      expect(element.shadowRoot!.querySelectorAll('.area')).to.have.length(2);
    });
  }

  it('of which none is a county of the feed are reported, and nobody is credited', async () => {
    const told = new Promise<{ code: string; message: string }>((resolve) =>
      document.addEventListener('ppl-error', ({ detail }) => resolve(detail), { once: true }),
    );
    const element = make('map', json(keyed((code) => ({ properties: { name: code.replace(/./g, 'x') } }))));
    const { code, message } = await told;
    expect(code).to.equal('not-a-feed');
    expect(message).to.contain('TERYT');
    await arrives(element, '.marks.now .core');
    expect(element.shadowRoot!.querySelector('.area')).to.equal(null);
    expect(textOf(element)).not.to.contain('Granice powiatów');
  });

  for (const [what, answer, code] of [
    ['missing', new Response('', { status: 404 }), 'http'],
    ['no TopoJSON', json({ type: 'FeatureCollection', features: [] }), 'not-a-feed'],
    ['a web page', new Response('<!doctype html>'), 'html'],
  ] as const) {
    it(`that are ${what} leave the map with its marks, and are reported`, async () => {
      const told = new Promise((resolve) =>
        document.addEventListener('ppl-error', ({ detail }) => resolve(detail.code), { once: true }),
      );
      const element = make('map', answer);
      expect(await told).to.equal(code);
      await arrives(element, '.marks.now .core');
      expect(element.shadowRoot!.querySelector('.area')).to.equal(null);
      expect(element.matches(':state(ready)')).to.equal(true);
    });
  }
});
