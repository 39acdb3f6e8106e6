import { expect } from 'chai';
import { makeFeed } from '../../../support/feed.js';
import {
  all,
  arrives,
  button,
  choose,
  county,
  feedOf,
  made,
  many,
  one,
  rollout,
  show,
  stage,
  theProgram,
  words,
} from '../stage.js';
import type { Saved, Shown } from '../stage.js';

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

/** A picture's markup as the elements that it is. */
const drawn = (text: string): Element => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;

async function openMap(shown: Shown = {}) {
  const element = await open(shown);
  element.view = 'map';
  await arrives(element, '.map-view');
  return element;
}

describe('ppl-rollout-timeline: taking it along', () => {
  stage();

  it('offers all, what is shown, and says how many rows each has', async () => {
    const element = await open();
    const names = () => all(element, '.take button').map(words);
    expect(names()).to.deep.equal([
      'CSV, wszystkie wiersze (54)',
      'GeoJSON (54)',
      'Obraz osi czasu (SVG)',
      'Obraz osi czasu (PNG)',
      'Kopiuj jako cytat',
    ]);
    await choose(element, 'voivodeship', '14');
    expect(names()).to.deep.equal([
      'CSV, pokazane wiersze (15)',
      'CSV, wszystkie wiersze (54)',
      'GeoJSON (15)',
      'Obraz osi czasu (SVG)',
      'Obraz osi czasu (PNG)',
      'Kopiuj jako cytat',
    ]);
  });

  it('CSV opens in a table program: marked as UTF-8, one row a rollout, parted as the language parts', async () => {
    const delimiters = { pl: ';', uk: ';', en: ',' };
    const kinds: Record<string, string> = { pl: 'powiat', uk: 'повіт', en: 'county' };
    for (const [lang, delimiter] of Object.entries(delimiters)) {
      const element = await open({ lang, attributes: { voivodeship: '02' } });
      const name = { pl: 'CSV, wszystkie wiersze (54)', en: 'CSV, all rows (54)', uk: 'CSV, усі рядки (54)' }[lang]!;
      const { bytes, text } = await saved(element, name);
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const lines = text.trimEnd().split('\r\n');
      expect(lines).to.have.length(55);
      expect(lines[0]!.split(delimiter)).to.have.length(15);
      // Whose the coordinates are goes along with them.
      for (const line of lines.slice(1)) expect(line).to.contain('GeoNames').and.contain('licenses/by/4.0');
      expect(
        lines.some((line) =>
          line.startsWith(
            `0217${delimiter}powiat strzeliński${delimiter}${kinds[lang]!}${delimiter}dolnośląskie${delimiter}2008`,
          ),
        ),
      ).to.equal(true);
    }
  });

  it('says of each row what kind of unit it is: the code of a town is that of the county around it', async () => {
    const { text } = await saved(await open(), 'CSV, wszystkie wiersze (54)');
    expect(text).to.contain(';Powiat lub miasto;Rodzaj;');
    expect(text).to.contain('\r\n1012;miasto Radomsko;miasto w powiecie;łódzkie;2006;');
    expect(text).to.contain('\r\n1464;miasto Siedlce;miasto na prawach powiatu;mazowieckie;2004;');
    expect(text.match(/;powiat;/g)).to.have.length(52);
  });

  it('GeoJSON names whose the coordinates are, and every file has its sources beside it', async () => {
    const element = await open();
    const { sources } = JSON.parse((await saved(element, 'GeoJSON (54)')).text) as { sources: unknown };
    expect(sources).to.deep.equal([
      {
        name: 'Współrzędne miejscowości: GeoNames, CC BY 4.0',
        url: 'https://www.geonames.org/',
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ]);
    expect(words(one(element, '.take'))).to.contain(
      'Źródła danych: Opis programu przygotowany przez Międzynarodowe Centrum Partnerstwa Partners Network; ' +
        'Współrzędne miejscowości: GeoNames, CC BY 4.0; Państwowy Rejestr Granic: kody i nazwy powiatów.',
    );
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

  it('a formula stays text behind spaces too; a sign within a text is no formula', async () => {
    const labels = [' =1+1', '\u00a0@SUM(A1)', '\u3000+1', 'Bielsko-Biała', 'a = b'];
    const feed = feedOf(labels.map((label, at) => rollout(`r${at}`, '0201', 2005 + at, 2005 + at, { label })));
    const { text } = await saved(await open({ feed }), 'CSV, wszystkie wiersze (5)');
    for (const label of labels.slice(0, 3)) expect(text).to.contain(`;'${label};`);
    for (const label of labels.slice(3)) expect(text).to.contain(`;${label};`);
  });

  it('has what joins it with the data and with a map, in numbers that its table program reads', async () => {
    const place = { ...county('0201'), lat: 50.5, lon: 16.25 };
    const feed = makeFeed({ counties: [place], rollouts: [rollout('wave-1', '0201', 2005, 2005, { stage: 1.5 })] });
    const last = async (lang: string, name: string) =>
      (await saved(await open({ feed, lang }), name)).text.trimEnd().split('\r\n').at(-1)!;
    expect(await last('pl', 'CSV, wszystkie wiersze (1)')).to.match(/;"1,5";;wave-1;"50,5";"16,25"$/);
    expect(await last('en', 'CSV, all rows (1)')).to.match(/,1.5,,wave-1,50.5,16.25$/);
  });

  it('files have names that every system takes, and a part another one than all', async () => {
    for (const [lang, csvName, jsonName] of [
      ['pl', 'CSV, pokazane wiersze (15)', 'GeoJSON (15)'],
      ['en', 'CSV, rows shown (15)', 'GeoJSON (15)'],
      ['uk', 'CSV, показані рядки (15)', 'GeoJSON (15)'],
    ] as const) {
      const element = await open({ lang });
      const { name: whole } = await saved(element, 'GeoJSON (54)');
      await choose(element, 'voivodeship', '14');
      const names = [whole, (await saved(element, csvName)).name, (await saved(element, jsonName)).name];
      for (const name of names) expect(name).to.match(/^[a-z0-9.-]+$/);
      expect(new Set(names).size).to.equal(3);
    }
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

  it('makes a picture of the map that says what it is, whose and of when', async () => {
    const element = await openMap({ attributes: { county: 'strzeliński' } });
    const { name, text } = await made(element, 'Obraz mapy (SVG)');
    expect(name).to.equal('ppl-wdrozenia.svg');
    const picture = drawn(text);
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(words(picture.querySelector('title'))).to.equal('Gdzie i kiedy działał program');
    const said = [...picture.querySelectorAll('text')].map(words).join(' ');
    expect(said).to.contain('54 wdrożenia w 46 powiatach').and.contain('Dane opublikowano 23 listopada 2026');
    expect(said).to.contain('Opis programu').and.contain('GeoNames').and.contain('Natural Earth');
    expect(said).to.contain('powiat strzeliński');
    const dots = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d')!.match(/h0/g)?.length ?? 0);
    // Land; then those that took part only earlier, and on them those of the last period: of each a ring where it was more
    // than once, and the dots. At last the marked one, with a ring, for it took part twice.
    expect(dots[0]).to.equal(0);
    const counties = [...picture.querySelectorAll('path[stroke-width="14"]')].slice(0, 2);
    expect(counties.map((path) => path.getAttribute('d')!.match(/h0/g)!.length)).to.deep.equal([39, 6]);
    expect(dots.slice(-5, -2)).to.deep.equal([1, 1, 1]);
  });

  it('makes a picture of the timeline: each period with its bar, its number and its counties, the marked one bold', async () => {
    const element = await open({ attributes: { county: 'strzeliński' } });
    const { name, text } = await made(element, 'Obraz osi czasu (SVG)');
    expect(name).to.equal('ppl-wdrozenia.svg');
    const picture = drawn(text);
    expect(picture.querySelector('parsererror')).to.equal(null);
    const bars = [...picture.querySelectorAll('rect[x]')].map((bar) => Number(bar.getAttribute('width')));
    expect(bars).to.have.length(7);
    // 16 of 2003/2004 beside 10 of 2004/2005.
    expect(bars[2]! / bars[1]!).to.be.closeTo(10 / 16, 0.01);
    const lines = [...picture.querySelectorAll('text')].map(words);
    expect(lines).to.include.members(['2003/2004', '16', '2001–2002 brak odnotowanych wdrożeń']);
    expect(lines.join(' ')).to.contain(
      'mazowieckie: przasnyski, sochaczewski, warszawski zachodni (etap\u00a02, drugi raz)',
    );
    expect(lines.join(' ')).to.contain('Opis programu').and.contain('Licencja danych: https://');
    expect(lines.join(' ')).to.not.contain('Natural Earth');
    const bold = [...picture.querySelectorAll('tspan[font-weight="700"]')].map(words);
    expect(bold.filter((one) => one.startsWith('strzeliński'))).to.have.length(2);
    // No line is wider than the paper.
    document.body.insertAdjacentHTML('beforeend', text.replace('<svg ', '<svg id="picture" '));
    const paper = document.querySelector('#picture')!.getBoundingClientRect();
    for (const line of document.querySelectorAll('#picture text')) {
      expect(line.getBoundingClientRect().right, words(line)).to.be.at.most(paper.right);
    }
  });

  it('makes a picture of a long list without its names, and shows markup as it was typed', async () => {
    const long = await made(await open({ feed: many(300, 3) }), 'Obraz osi czasu (SVG)');
    expect(long.text.match(/<rect x/g)).to.have.length(3);
    expect(long.text).to.contain('>100<').and.not.contain('dolnośląskie');
    const feed = feedOf([rollout('a', '0201', 2005, 2005, { unit: 'city', label: '<b>"&' })]);
    const { text } = await made(await open({ feed }), 'Obraz osi czasu (SVG)');
    const picture = drawn(text);
    expect(words(picture)).to.contain('<b>"&');
  });

  it('makes a picture of the period, in the colours and under the licence that are shown', async () => {
    const element = await openMap({ attributes: { theme: 'dark' } });
    element.style.setProperty('--ppl-color-brand', '#1f5f2e');
    const { text } = await made(element, 'Obraz mapy (SVG)');
    const picture = drawn(text);
    const said = [...picture.querySelectorAll('text')].map(words).join(' ');
    // As the legend beside it says.
    expect(said).to.contain('w okresie 2009/2010: 7 tylko wcześniej: 39').and.contain('Licencja danych: https://');
    const [now, before] = [...picture.querySelectorAll('path[stroke-width="14"]')]
      .slice(0, 2)
      .map((path) => path.getAttribute('stroke')!)
      .reverse();
    expect(now)
      .to.match(/^#[0-9a-f]{6}$/)
      .and.not.equal(before);
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(now!.slice(at, at + 2), 16));
    expect(green! > red! && green! > blue!).to.equal(true);
    // Dark enough for the picture's light paper, whatever the page's ground is.
    expect(green!).to.be.below(0x80);
  });

  it('makes one of pixels for programs that take no other', async () => {
    const { name, bytes } = await made(await open(), 'Obraz osi czasu (PNG)');
    expect(name).to.equal('ppl-wdrozenia.png');
    expect([...bytes.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).to.equal('PNG');
  });

  it('copies a citation, or leaves it to be copied by hand', async () => {
    const element = await open();
    button(element, 'Kopiuj jako cytat').click();
    await arrives(element, '.take .copied');
    expect(words(one(element, '.take .copied'))).to.contain(
      'Projekt ppl-widgets: Gdzie i kiedy działał program. 54 wdrożenia, 2000–2010. Źródło: Opis programu przygotowany przez Międzynarodowe Centrum Partnerstwa Partners Network. Dane opublikowano 23 listopada 2026. http://localhost',
    );
  });

  it('gives the address of the data, where it has one', async () => {
    const element = await open();
    expect(all(element, '.take a').map(words)).to.not.include('Adres danych (JSON)');
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
    expect(all(element, '[part="county"] details:not([open])')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, 'details[open]')).to.have.length(0);
  });
});
