import { expect } from 'chai';
import '../../src/elements/club-finder/define.js';
import '../../src/elements/key-figures/define.js';
import { makeFeed } from '../support/feed.js';
import { shows } from '../support/widget.js';

const figure = { id: 'clubs', value: 56, label: 'Kluby', asOf: '2004-08' };

/** Places a widget and gives what its panel says, white space collapsed. */
async function panelOf(markup: string, data: unknown = makeFeed({ figures: [figure] })): Promise<string> {
  document.body.innerHTML = markup;
  const element = document.body.firstElementChild as Element & { data: unknown };
  element.data = data;
  const panel = () => element.shadowRoot?.querySelector('[part="debug"]');
  while (!panel() || element.matches(':state(loading)')) await new Promise(requestAnimationFrame);
  return panel()!.textContent.replace(/\s+/g, ' ').trim();
}

describe('what an editor is told', () => {
  afterEach(() => {
    document.body.innerHTML = '';
    history.replaceState(null, '', location.pathname);
  });

  it('is nothing, unless it is asked for', async () => {
    document.body.innerHTML = '<ppl-key-figures heding="x"></ppl-key-figures>';
    const element = document.querySelector('ppl-key-figures')!;
    element.data = makeFeed({ figures: [figure] });
    await shows(element, 'ready');
    expect(element.shadowRoot!.querySelector('[part="debug"]')).to.equal(null);
  });

  it('is the feed, its edition and the version of the widgets, and that all is well', async () => {
    const said = await panelOf('<ppl-key-figures debug></ppl-key-figures>');
    expect(said).to.contain('Dla redaktora strony: <ppl-key-figures>');
    expect(said).to.contain('Stan ready');
    expect(said).to.contain('Dane obiekt podany przez stronę');
    expect(said).to.contain('Format ppl-feed/1');
    expect(said).to.contain('Opublikowano 2026-11-23T08:00:00Z');
    expect(said).to.contain('Numer wydania 1');
    expect(said).to.contain('Języki danych pl, en, uk');
    expect(said).to.match(/Wersja widżetów \d+\.\d+\.\d+/);
    expect(said).to.contain('Nic nie pominięto');
  });

  it('comes by the page’s address too, for all widgets, in a widget’s language', async () => {
    history.replaceState(null, '', '?ppl-debug');
    expect(await panelOf('<ppl-key-figures lang="en"></ppl-key-figures>')).to.contain('For the editor of this page');
    expect(await panelOf('<ppl-key-figures lang="uk"></ppl-key-figures>')).to.contain('Для редактора сторінки');
  });

  it('names what was left out: the place, the reason in plain words, and the code', async () => {
    const data = makeFeed({ figures: [figure, { ...figure, id: 'x', value: 'many' }, figure] });
    const said = await panelOf('<ppl-key-figures debug></ppl-key-figures>', data);
    expect(said).to.contain('Pominięto w danych: 2');
    expect(said).to.contain('figures[1].value: liczba jest poza zakresem (range)');
    expect(said).to.contain('figures[2].id: ten identyfikator już był (duplicate)');
  });

  it('lists no more of it than anybody reads', async () => {
    const figures = [...'x'.repeat(30)].map((_, index) => ({ ...figure, id: `f${index}`, value: null }));
    const said = await panelOf('<ppl-key-figures debug></ppl-key-figures>', makeFeed({ figures }));
    expect(said).to.contain('Pominięto w danych: 30');
    expect(said).to.contain('i jeszcze 10');
  });

  for (const [attribute, words] of [
    ['hedaing="x"', 'Nie ma atrybutu „hedaing”. Może chodziło o „heading”?'],
    ['figure="clubs"', 'Nie ma atrybutu „figure”. Może chodziło o „figures”?'],
    ['colour="x"', 'Nie ma atrybutu „colour”.'],
    ['theme="blue"', '„theme” nie może być „blue”. Dozwolone: auto, light, dark, contrast.'],
    ['heading-level="7"', '„heading-level” nie może być „7”'],
    ['cache="false"', '„cache” działa zawsze, gdy jest w znaczniku.'],
  ] as const) {
    it(`finds ${attribute} in the tag`, async () => {
      expect(await panelOf(`<ppl-key-figures debug ${attribute}></ppl-key-figures>`)).to.contain(words);
    });
  }

  it('knows what each element may be told', async () => {
    const said = await panelOf('<ppl-club-finder debug view="table" limit="many"></ppl-club-finder>', makeFeed());
    expect(said).to.contain('„view” nie może być „table”. Dozwolone: list, map.');
    expect(said).to.contain('„limit” nie może być „many”. Dozwolone: liczba od 1.');
  });

  it('leaves alone what belongs to HTML or to others', async () => {
    const others =
      'id="a" class="b" data-x="1" aria-label="c" tabindex="0" title="d" v-cloak x-data :foo="1" role="group"';
    expect(await panelOf(`<ppl-key-figures debug ${others}></ppl-key-figures>`)).to.contain('Nic nie pominięto');
  });

  it('says why there is nothing to show, and what the page itself got wrong', async () => {
    const error = await panelOf('<ppl-key-figures debug></ppl-key-figures>', { format: 'ppl-feed/9' });
    expect(error).to.contain('Błąd: dane są w innej wersji formatu (format)');
    const mistake = await panelOf('<ppl-key-figures debug figures="club"></ppl-key-figures>');
    expect(mistake).to.contain('nie ma rekordu o takim identyfikatorze (unknown-id)');
  });

  it('can be closed by keys, and is read as what it is', async () => {
    await panelOf('<ppl-key-figures debug></ppl-key-figures>');
    const panel = document
      .querySelector('ppl-key-figures')!
      .shadowRoot!.querySelector<HTMLDetailsElement>('details.debug')!;
    panel.querySelector('summary')!.click();
    expect(panel.open).to.equal(false);
  });
});
