import { expect } from 'chai';
import { makeFeed } from '../../../support/feed.js';
import {
  all,
  arrives,
  button,
  choose,
  county,
  feedOf,
  one,
  rollout,
  show,
  stage,
  theProgram,
  words,
} from '../stage.js';
import type { Shown } from '../stage.js';

interface Saved {
  name: string;
  text: string;
  bytes: Uint8Array;
}

/** Presses a button that saves a file, and gives what would be saved. */
async function saved(element: Element, name: string): Promise<Saved> {
  const blobs: Blob[] = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return make(blob);
  };
  let file = '';
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    file = this.download;
  };
  button(element, name).click();
  URL.createObjectURL = make;
  HTMLAnchorElement.prototype.click = click;
  const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());
  return { name: file, bytes, text: new TextDecoder().decode(bytes) };
}

async function open(shown: Shown = {}) {
  const element = await show(shown);
  one(element, '.after button').click();
  await arrives(element, '.take');
  return element;
}

describe('ppl-rollout-timeline: taking it along', () => {
  stage();

  it('offers all, what is shown, and says how many rows each has', async () => {
    const element = await open();
    const names = () => all(element, '.take button').map(words);
    expect(names()).to.deep.equal(['CSV, wszystkie wiersze (54)', 'GeoJSON (54)', 'Kopiuj jako cytat']);
    await choose(element, 'voivodeship', '14');
    expect(names()).to.deep.equal([
      'CSV, pokazane wiersze (15)',
      'CSV, wszystkie wiersze (54)',
      'GeoJSON (15)',
      'Kopiuj jako cytat',
    ]);
  });

  it('CSV opens in a table program: marked as UTF-8, one row a rollout, parted as the language parts', async () => {
    const delimiters = { pl: ';', uk: ';', en: ',' };
    for (const [lang, delimiter] of Object.entries(delimiters)) {
      const element = await open({ lang, attributes: { voivodeship: '02' } });
      const name = { pl: 'CSV, wszystkie wiersze (54)', en: 'CSV, all rows (54)', uk: 'CSV, усі рядки (54)' }[lang]!;
      const { bytes, text } = await saved(element, name);
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const lines = text.trimEnd().split('\r\n');
      expect(lines).to.have.length(55);
      expect(lines[0]!.split(delimiter)).to.have.length(10);
      expect(
        lines.some((line) =>
          line.startsWith(`0217${delimiter}powiat strzeliński${delimiter}dolnośląskie${delimiter}2008`),
        ),
      ).to.equal(true);
    }
  });

  it('escapes what a table program would take for a formula, and quotes what needs it', async () => {
    const feed = feedOf([
      rollout('a', '0201', 2005, 2005, { unit: 'city', label: '=HYPERLINK("http://x";"y")' }),
      rollout('b', '0201', 2006, 2006, { note: '+1 "ale"; dalej\nnowy wiersz' }),
      rollout('c', '1203', 2007, 2007, { unit: 'city', label: '@SUM(A1)' }),
      rollout('d', '1203', 2008, 2008, { unit: 'city', label: '-2+3' }),
    ]);
    const { text, name } = await saved(await open({ feed }), 'CSV, wszystkie wiersze (4)');
    expect(text).to.contain('"\'=HYPERLINK(""http://x"";""y"")"');
    expect(text).to.contain('"\'+1 ""ale""; dalej\nnowy wiersz"');
    expect(text).to.contain(";'@SUM(A1);").and.contain(";'-2+3;");
    expect(name).to.equal('ppl-wdrozenia.csv');
  });

  it('GeoJSON is JSON: a point for each that has one', async () => {
    const feed = makeFeed({
      counties: [{ ...county('0201', 'powiat "x"\\ \n'), lat: 50.5, lon: 16.5 }, county('1203')],
      rollouts: [rollout('a', '0201', 2005), rollout('b', '1203', 2006, 2007, { stage: 2, note: 'Uwaga' })],
    });
    const { text } = await saved(await open({ feed }), 'GeoJSON (2)');
    expect(JSON.parse(text)).to.deep.equal({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'a',
          geometry: { type: 'Point', coordinates: [16.5, 50.5] },
          properties: {
            teryt: '0201',
            county: 'powiat "x"\\ \n',
            voivodeship: 'dolnośląskie',
            unit: 'county',
            from: 2005,
            to: 2005,
          },
        },
        {
          type: 'Feature',
          id: 'b',
          geometry: null,
          properties: {
            teryt: '1203',
            county: 'powiat p1203',
            voivodeship: 'małopolskie',
            unit: 'county',
            from: 2006,
            to: 2007,
            stage: 2,
            note: 'Uwaga',
          },
        },
      ],
    });
  });

  it('copies a citation, or leaves it to be copied by hand', async () => {
    const element = await open();
    button(element, 'Kopiuj jako cytat').click();
    await arrives(element, '.take .copied');
    expect(words(one(element, '.take .copied'))).to.contain(
      'Projekt ppl-widgets: Gdzie i kiedy działał program. 54 wdrożenia, 2000–2010. Źródło: Opis programu przygotowany przez Międzynarodowe Centrum Partnerstwa Partners Network. Dane z: 23 listopada 2026. http://localhost',
    );
  });

  it('gives the address of the data, where it has one', async () => {
    const element = await open();
    expect(all(element, '.take a')).to.have.length(0);
    element.data = undefined;
    element.feed = '/src/feed/program/feed.json';
    await arrives(element, '.message');
    const real = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(theProgram())));
    element.feed = '/feed.json';
    await arrives(element, '.take a');
    globalThis.fetch = real;
    expect(one(element, '.take a').getAttribute('href')).to.equal(new URL('/feed.json', location.href).href);
  });

  it('prints where and when, with everything open', async () => {
    const element = await show({ attributes: { county: 'chrzanowski' } });
    expect(one(element, '.print-line').checkVisibility()).to.equal(false);
    expect(words(one(element, '.print-line'))).to.match(/^Adres: http:\/\/localhost.*Wydrukowano: \d+ \S+ \d{4}$/);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, 'details:not([open])')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, 'details[open]')).to.have.length(0);
  });
});
