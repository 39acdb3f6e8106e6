import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { Announcer } from '../../controllers/announcer.js';
import { PagingController } from '../../controllers/paging.js';
import { FeedError } from '../../feed/errors.js';
import type { County } from '../../feed/schema/counties.js';
import { message } from '../../parts/message.js';
import { formatNumber } from '../../text/number.js';
import { formatPeriod } from '../../text/period.js';
import { voivodeshipOf } from '../../text/voivodeships.js';
import { Combobox } from '../../parts/combobox.js';
import { PplSearchEvent } from '../events.js';
import { AddressKey, type Kept } from './address-key.js';
import { narrow, type Choice } from './choice.js';
import { Copier } from './copier.js';
import { CountyCard, noneWord } from './county-card.js';
import { countyCardStyles } from './county-card.styles.js';
import { voivodeshipWord } from './entry-words.js';
import { filters } from './filters.js';
import { CountySearch } from './find-county.js';
import { countWord } from './story-words.js';
import { printLine } from './take-away.js';
import { takePanel } from './take-panel.js';
import { toolStyles } from './tools.styles.js';
import type { ViewContext } from './view.js';

export const styles = [...toolStyles, ...countyCardStyles];

/** What the tools need of their element. */
type ToolsHost = ReactiveControllerHost &
  HTMLElement & { data?: unknown; view?: string | undefined; addressKey?: string | undefined };

/** A press on a suggestion must not take the focus out of the field, which would close the list before the click. */
const keepFocus = (event: Event): void => event.preventDefault();

/**
 * The field in which visitors find their own county, and the filters. Loaded when the first view is there; what it says
 * aloud is what has changed, once typing or choosing rests.
 */
export class Tools {
  /** All of a long list, on request and on paper. */
  readonly paging: PagingController;

  readonly #host: ToolsHost;
  readonly #announcer: Announcer;
  readonly #card: CountyCard;
  readonly #copier: Copier;
  readonly #combobox: Combobox<County>;
  /** The page's own view, which the address need not keep. */
  readonly #ownView: string;
  readonly #address: AddressKey | undefined;
  #context: ViewContext | undefined;
  #search: { counties: readonly County[]; search: CountySearch } | undefined;
  /** What is written in the field; undefined: the county that is chosen. */
  #text: string | undefined;
  #unknown = '';
  #open = false;
  #taking = false;

  /** @param report is told when the page gives one key of its address to two elements */
  constructor(host: ToolsHost, report: (error: FeedError) => void) {
    this.#host = host;
    this.#ownView = host.view ?? 'timeline';
    this.#card = new CountyCard(host);
    this.paging = new PagingController(host);
    const key = host.addressKey;
    if (key) {
      this.#address = new AddressKey(key, host);
      if (!this.#address.isOurs) {
        report(new FeedError('ambiguous', `address-key="${key}" is taken by another element of this page.`));
      }
    }
    this.#copier = new Copier(host);
    this.#announcer = new Announcer(host);
    this.#combobox = new Combobox<County>(host, {
      choose: (county) => this.#choose(county),
      search: () => this.#enter(),
      clear: () => this.#clear(),
    });
  }

  /** What the address of the page keeps of an earlier visit or a link. */
  get kept(): Partial<Kept> {
    return this.#address?.kept ?? {};
  }

  keep(choice: Choice): void {
    this.#address?.keep(this.#state(choice));
  }

  /** What is known of the county that is marked. */
  card(context: ViewContext): TemplateResult | typeof nothing {
    const link = this.#address ? this.#link(context) : context.isYours ? location.href : undefined;
    return this.#card.render(context, link);
  }

  #link({ choice }: ViewContext): string {
    return this.#address?.isOurs ? this.#address.with(this.#state(choice)) : location.href;
  }

  #state(choice: Choice): Kept {
    const view = this.#host.view ?? 'timeline';
    return { choice, view: view === this.#ownView ? undefined : view };
  }

  render(context: ViewContext): TemplateResult {
    this.#context = context;
    return html`<div class="find">${this.#field(context)}</div>
      ${filters(context, {
        open: this.#open,
        fold: (open) => {
          this.#open = open;
          this.#host.requestUpdate();
        },
        change: (change) => this.#filter(context, change),
      })}
      ${this.#unknown ? html`<p class="unknown">${this.#unknown}</p>` : nothing}
      <p class="hidden" role="status">${this.#announcer.text}</p>`;
  }

  /** Instead of a view, where the choice leaves nothing. */
  none(context: ViewContext): TemplateResult {
    const { msg } = context;
    return message('empty', {
      what: msg('Żadne wdrożenie nie pasuje do filtrów', { id: 'rollout-timeline-none' }),
      advice: filterWords(context),
      actions: html`<button
        type="button"
        class="button"
        part="button"
        @click=${() => this.#filter(context, { voivodeship: undefined, period: undefined })}
      >
        ${msg('Wyczyść filtry', { id: 'rollout-timeline-clear' })}
      </button>`,
    });
  }

  /** Under the view: how to take it along, and where and when it was printed. */
  foot(context: ViewContext): TemplateResult {
    const { msg } = context;
    const toggle = () => {
      this.#taking = !this.#taking;
      this.#host.requestUpdate();
    };
    return html`<button
        type="button"
        class="button"
        part="button"
        aria-expanded=${this.#taking ? 'true' : 'false'}
        aria-controls="take"
        @click=${toggle}
      >
        ${msg('Pobierz lub zacytuj', { id: 'rollout-timeline-take' })}
      </button>
      ${this.#taking ? takePanel(context, this.#copier, this.#link(context), this.#host.data ?? context.loaded.url) : nothing}
      <p class="paper secondary">${printLine(context, this.#link(context))}</p>`;
  }

  #field(context: ViewContext): TemplateResult {
    const { msg, plain, counties, choice } = context;
    const { options, active } = this.#combobox;
    const found = counties.find(({ teryt }) => teryt === choice.county);
    const text = this.#text ?? (found ? plain(found.name) : '');
    const act = (event: Event) => this.#act(event);
    return html`<p class="field">
        <label for="find" id="find-label">${msg('Znajdź swój powiat', { id: 'rollout-timeline-find' })}</label>
        <input
          class="input"
          part="input"
          id="find"
          aria-labelledby="find-label"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="found"
          aria-expanded=${options.length ? 'true' : 'false'}
          aria-activedescendant=${active < 0 ? nothing : `found-${active}`}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${text}
          @input=${act}
          @keydown=${act}
          @blur=${this.#combobox.close}
        />
        ${
          text
            ? html`<button
                type="button"
                class="clear"
                aria-label=${msg('Wyczyść pole', { id: 'rollout-timeline-clear-field' })}
                @click=${() => this.#clear()}
              >
                ×
              </button>`
            : nothing
        }
      </p>
      ${this.#options(context)}`;
  }

  /* eslint-disable lit-a11y/click-events-have-key-events -- the keys of a combobox belong to its field */
  #options(context: ViewContext): TemplateResult {
    const { options, active } = this.#combobox;
    return html`<div
      class="found"
      id="found"
      role="listbox"
      aria-label=${context.msg('Powiaty', { id: 'rollout-timeline-found' })}
      ?hidden=${!options.length}
      @mousedown=${keepFocus}
    >
      ${options.map(
        (county, index) =>
          html`<div
            class="option"
            part="option"
            role="option"
            id="found-${index}"
            aria-selected=${index === active ? 'true' : 'false'}
            @click=${() => this.#choose(county)}
          >
            ${context.say(county.name)}
            <span class="secondary">${voivodeshipWord(context, voivodeshipOf(county.teryt))}</span>
          </div>`,
      )}
    </div>`;
  }

  /* eslint-enable */

  get #counties(): CountySearch {
    const { counties, plain } = this.#context!;
    if (this.#search?.counties !== counties) {
      const search = new CountySearch(counties, ({ name, seat }) => [plain(name), plain(seat)]);
      this.#search = { counties, search };
    }
    return this.#search.search;
  }

  readonly #suggest = (): readonly County[] =>
    (this.#text?.trim().length ?? 0) > 1 ? this.#counties.find(this.#text!) : [];

  #act(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (event instanceof KeyboardEvent) {
      this.#combobox.press(event, field.value, this.#suggest);
      return;
    }
    this.#text = field.value;
    this.#unknown = '';
    const options = this.#suggest();
    this.#combobox.show(options);
    const count = formatNumber(this.#context!.language, options.length);
    if (options.length) {
      this.#announcer.say(this.#context!.msg(str`Podpowiedzi: ${count}`, { id: 'rollout-timeline-found-count' }));
    }
  }

  /** Enter on what is typed: the one county that it names, or those among which to choose. */
  #enter(): void {
    const text = this.#text?.trim() ?? '';
    if (!text) return;
    const exact = this.#counties.exact(text);
    const all = exact.length ? exact : this.#counties.find(text);
    if (all.length === 1) this.#choose(all[0]!);
    else if (all.length) this.#combobox.show(all.slice(0, 8));
    else {
      // Isolates keep right-to-left text from turning the sentence round.
      const typed = `\u2068${text.slice(0, 100)}\u2069`;
      this.#unknown = this.#context!.msg(str`Nie znaleźliśmy powiatu „${typed}”. Sprawdź pisownię albo wpisz miasto.`, {
        id: 'rollout-timeline-find-none',
      });
      this.#announcer.say(this.#unknown);
      this.#host.requestUpdate();
    }
  }

  #choose(county: County): void {
    const context = this.#context!;
    const { plain, language } = context;
    this.#text = undefined;
    this.#unknown = '';
    this.#combobox.close();
    const times = context.all.filter((entry) => entry.county === county);
    const said = times.map(({ rollout: { from, to } }) => formatPeriod(from, to, language)).join(', ');
    this.#announcer.say(`${plain(county.name)}: ${said || noneWord(context, county)}`);
    context.choose({ county: county.teryt });
  }

  #clear(): void {
    this.#text = undefined;
    this.#unknown = '';
    this.#combobox.close();
    this.#context!.choose({ county: undefined });
    this.#host.shadowRoot?.querySelector<HTMLElement>('#find')?.focus();
  }

  /** Says what the filters came to: to the page, and to those who don't see it. */
  #filter(context: ViewContext, change: Partial<Choice>): void {
    const next = { ...context, choice: { ...context.choice, ...change } };
    const count = narrow(context.framed, next.choice).length;
    const query = filterWords(next);
    this.#announcer.say([countWord(context, count), query].filter(Boolean).join(': '));
    context.choose(change);
    this.#host.dispatchEvent(new PplSearchEvent(query, count));
  }
}

/** The filters in words: 'woj. mazowieckie, 2003/2004'. */
export function filterWords(context: ViewContext): string {
  const { choice, msg, language } = context;
  const { voivodeship, period, until } = choice;
  const [from = 0, to = from] = period?.split('-').map(Number) ?? [];
  const when = period && formatPeriod(from, to, language);
  return [
    voivodeship && voivodeshipWord(context, voivodeship),
    when && (until ? msg(str`do ${when} włącznie`, { id: 'rollout-timeline-until' }) : when),
  ]
    .filter(Boolean)
    .join(', ');
}
