import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import { FeedError } from '../../feed/errors.js';
import { fold } from '../../text/fold.js';
import { PplSearchEvent, PplSelectEvent } from '../events.js';
import { Combobox } from './combobox.js';
import type { Directory } from './directory.js';
import type { Answer, Reading } from './find-clubs.js';
import { SearchIndex, type Entry } from './search-index.js';

export { finderSearchStyles } from './finder-search.styles.js';

/** How long the typing must rest before the answer is read out: a screen reader echoes keys first. */
const rest = 1000;

/** A press on a suggestion must not take the focus out of the field, which would close the list before the click. */
const keepFocus = (event: Event): void => event.preventDefault();

/** What the search needs of its element. */
export interface Finder {
  readonly msg: Message;
  readonly directory: () => Directory;
  readonly answer: () => Answer | undefined;
  /** Another list is to be shown, from its beginning. */
  readonly restart: () => void;
}

/**
 * What somebody does with the finder: writing, choosing, filtering; and what is read out of it. Loaded when they first
 * touch the field, or when the page itself names a place.
 */
export class FinderSearch implements ReactiveController {
  /** What the visitor wrote; undefined until then: the page's `near` holds. */
  text: string | undefined;
  voivodeship = '';
  /** Two regions take turns, so that the same words are said again. */
  said: readonly [string, string] = ['', ''];

  readonly combobox: Combobox<Entry>;
  readonly #host: LitElement;
  readonly #finder: Finder;
  #known: readonly [Directory, SearchIndex] | undefined;
  #chosen: Entry | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the page knows of the search as it stands. */
  #isTold = true;

  constructor(host: LitElement, finder: Finder) {
    this.#host = host;
    this.#finder = finder;
    host.addController(this);
    this.combobox = new Combobox<Entry>(host, {
      choose: (entry) => this.choose(entry),
      search: () => this.#search(),
      clear: () => this.#clear(),
    });
  }

  /** What happened in the field or the filter; perhaps a while ago, so its target is asked anew. */
  handle(event: Event): void {
    const field = this.#host.renderRoot.querySelector('input');
    const filter = this.#host.renderRoot.querySelector('select');
    if (event instanceof KeyboardEvent) this.combobox.press(event, field?.value ?? '', this.#suggest);
    else if (event.type === 'blur') this.combobox.close();
    else if (event.type === 'input' && field) {
      this.#write(field.value);
      this.combobox.show(this.#suggest());
    } else if (event.type === 'change' && filter) {
      this.voivodeship = filter.value;
      this.#finder.restart();
      if (this.voivodeship) this.#host.dispatchEvent(new PplSelectEvent('voivodeship', this.voivodeship));
      this.#search();
    }
  }

  readonly #clear = (): void => {
    this.#write('');
    this.combobox.close();
    this.#host.renderRoot.querySelector('input')?.focus();
  };

  choose(entry: Entry): void {
    this.text = entry.name;
    this.#chosen = entry;
    this.#isTold = true;
    // Who has chosen knows what: nothing is read out.
    this.#silence();
    this.#finder.restart();
    this.combobox.close();
    this.#host.dispatchEvent(new PplSelectEvent(entry.kind, entry.id));
  }

  /** Back to what the page says. */
  reset(): void {
    this.text = this.#chosen = undefined;
  }

  /** Drops what the visitor has bound the list to. @returns whether there was anything */
  widen(): boolean {
    const { entry } = this.#finder.answer()?.reading ?? {};
    const isBound = entry !== undefined && entry.lat === undefined;
    if (!isBound && !this.voivodeship) return false;
    this.voivodeship = '';
    if (isBound) {
      this.text = '';
      this.#chosen = undefined;
    }
    return true;
  }

  hostDisconnected(): void {
    this.#silence();
  }

  #silence(): void {
    clearTimeout(this.#timer);
  }

  /**
   * What is looked for: what was chosen, what was typed, or the place that the page names.
   * @param within the beginning of the TERYT codes that the page keeps to; it decides between places of one name
   * @param report is told of a place that is unknown or one of several
   */
  read(near: string | undefined, within: string, report: (error: FeedError) => void, url: string): Reading {
    const index = this.#index();
    if (this.text === undefined)
      return { entry: near?.trim() ? findNear(index, near, within, report, url) : undefined };
    // Nobody types this much; what is pasted must not slow the page down or fill it.
    const asked = [...this.text.trim()].slice(0, 100).join('');
    if (this.#chosen) return { asked, entry: this.#chosen };
    const [entry, ...others] = index.read(asked);
    return { asked, entry, others };
  }

  #index(): SearchIndex {
    const directory = this.#finder.directory();
    if (this.#known?.[0] !== directory) {
      this.#known = [directory, new SearchIndex(directory)];
      this.#chosen = undefined;
    }
    return this.#known[1];
  }

  readonly #suggest = (): readonly Entry[] => {
    const text = this.text?.slice(0, 200) ?? '';
    return fold(text).length > 1 ? this.#index().suggest(text) : [];
  };

  #write(text: string): void {
    this.text = text;
    this.#chosen = undefined;
    this.#isTold = false;
    this.#finder.restart();
    this.#soon();
  }

  #search(): void {
    this.#host.requestUpdate();
    this.#soon();
    void this.#host.updateComplete.then(() => this.#tell());
  }

  #tell(): void {
    const answer = this.#finder.answer();
    if (!answer) return;
    this.#isTold = true;
    const count = answer.advice ? 0 : answer.count;
    this.#host.dispatchEvent(new PplSearchEvent(answer.reading.asked ?? '', count));
  }

  /** Reads the answer out once nothing more happens; what has come to rest is a search too, with or without Enter. */
  #soon(): void {
    this.#silence();
    this.#timer = setTimeout(() => {
      if (!this.#isTold) this.#tell();
      const { title = '', advice = '' } = this.#finder.answer() ?? {};
      const count = this.combobox.options.length;
      const hint = count ? this.#finder.msg(str`Podpowiedzi: ${count}`, { id: 'club-finder-suggestions-count' }) : '';
      const words = [title, advice, hint].filter(Boolean).join('. ');
      this.said = this.said[0] ? ['', words] : [words, ''];
      this.#host.requestUpdate();
    }, rest);
  }

  /** What to say where nothing was understood: never an empty screen. @param all what is shown instead */
  lost({ asked, entry }: Reading, all: string): Pick<Answer, 'title' | 'advice'> | undefined {
    if (!asked || entry) return undefined;
    const { msg } = this.#finder;
    // Isolates keep right-to-left text from turning the sentence round.
    const typed = `\u2068${asked}\u2069`;
    return {
      title: msg(str`Nie znaleźliśmy: „${typed}”`, { id: 'club-finder-lost' }),
      advice: msg(str`Sprawdź pisownię albo wpisz miasto powiatowe. Niżej cała lista: ${all}.`, {
        id: 'club-finder-lost-advice',
      }),
    };
  }

  clearButton(): TemplateResult {
    const name = this.#finder.msg('Wyczyść pole', { id: 'club-finder-clear' });
    return html`<button type="button" class="clear" aria-label=${name} @click=${this.#clear}>×</button>`;
  }

  /** What can be chosen, in groups. */
  /* eslint-disable lit-a11y/click-events-have-key-events -- the keys of a combobox belong to its field */
  options(): TemplateResult[] {
    const { msg } = this.#finder;
    const { options, active } = this.combobox;
    const groups: Record<Entry['kind'], string> = {
      place: msg('Miejscowości', { id: 'club-finder-places' }),
      county: msg('Powiaty', { id: 'club-finder-counties' }),
      voivodeship: msg('Województwa', { id: 'club-finder-voivodeships' }),
      network: msg('Sieci', { id: 'club-finder-networks' }),
      club: msg('Kluby', { id: 'club-finder-clubs' }),
    };
    return [...new Set(options.map(({ kind }) => kind))].map(
      (wanted) =>
        html`<div role="group" aria-labelledby=${wanted} @mousedown=${keepFocus}>
          <p class="group" id=${wanted}>${groups[wanted]}</p>
          ${options.flatMap((entry, at) =>
            entry.kind !== wanted
              ? []
              : html`<div
                  class="option"
                  part="option"
                  role="option"
                  id="option-${at}"
                  aria-selected=${at === active ? 'true' : 'false'}
                  @click=${() => this.choose(entry)}
                >
                  ${entry.name} ${entry.where ? html`<span class="secondary">${entry.where}</span>` : nothing}
                </div>`,
          )}
        </div>`,
    );
  }

  /* eslint-enable */

  /** What else a text may mean. Not while the suggestions show the same. */
  others({ others }: Reading, chosen: () => void): unknown {
    if (!others?.length || this.combobox.options.length) return nothing;
    return html`<div class="others">
      <p class="remark">${this.#finder.msg('A może chodzi o:', { id: 'club-finder-others' })}</p>
      ${others.map((entry) => {
        const take = () => {
          this.choose(entry);
          chosen();
        };
        return html`<button type="button" class="button" part="button" @click=${take}>${entry.title}</button>`;
      })}
    </div>`;
  }
}

/** The place that the page names; nothing where it is unknown or one of several. */
function findNear(
  index: SearchIndex,
  near: string,
  within: string,
  report: (error: FeedError) => void,
  url: string,
): Entry | undefined {
  const all = index.exact(near);
  const alike = all.filter(({ kind }) => kind === all[0]?.kind);
  const inside = alike.filter(({ county, code }) => (county ?? code)?.startsWith(within));
  const found = inside.length ? inside : alike;
  if (found.length === 1) return found[0];
  const candidates = (found.length ? found : index.read(near)).map(({ title }) => `"${title}"`).join(' or ');
  const hint = candidates && ` Write ${candidates}.`;
  report(
    found.length
      ? new FeedError('ambiguous', `near="${near}" has several meanings.${hint}`, url)
      : new FeedError('unknown-place', `near="${near}" names no place that the feed knows.${hint}`, url),
  );
  return undefined;
}
