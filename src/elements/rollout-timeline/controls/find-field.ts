import { markPolish } from '../../../parts/words/polish-words.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { County } from '../../../feed/schema/counties.js';
import { Combobox } from '../../../parts/combobox/combobox.js';
import { clearField, comboboxField } from '../../../parts/combobox/combobox-field.js';
import { keepTypedKeys } from '../../../parts/combobox/typed-keys.js';
import { keepFocus, option } from '../../../parts/combobox/option.js';
import { formatNumber } from '../../../text/number.js';
import { CountySearch, voivodeshipOf } from '../../../places/territory.js';
import { spokenCounty } from '../county/county-card.js';
import { voivodeshipWord } from '../model/entry-words.js';
import type { Choice } from '../model/choice.js';
import type { Entry } from '../model/entries.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import type { Choose } from '../view-context.js';

/** What the field knows. */
export interface FindContext extends Speaker {
  readonly counties: readonly County[];
  /** All of the feed, in time. */
  readonly all: readonly Entry[];
  readonly choice: Choice;
  readonly choose: Choose;
}

/** The field in which visitors find their own county. */
export class FindField {
  /** What is said of a text that names no county; empty: nothing. */
  unknown = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #say: (text: string) => void;
  readonly #combobox: Combobox<County>;
  #context: FindContext | undefined;
  #search: { counties: readonly County[]; search: CountySearch<County> } | undefined;
  /** What is written in the field; undefined: the county that is chosen. */
  #text: string | undefined;

  /** @param say tells those who do not see it */
  constructor(host: ReactiveControllerHost & HTMLElement, say: (text: string) => void) {
    this.#host = host;
    this.#say = say;
    this.#combobox = new Combobox<County>(host, {
      choose: (county) => this.#choose(county),
      search: () => this.#enter(),
      clear: () => this.#clear(),
    });
  }

  render(context: FindContext): TemplateResult {
    this.#context = context;
    const { msg, plain, counties, choice } = context;
    const { options, active } = this.#combobox;
    const found = counties.find(({ teryt }) => teryt === choice.county);
    const text = this.#text ?? (found ? plain(found.name) : '');
    return html`<p class="field" @keydown=${keepTypedKeys} @keypress=${keepTypedKeys} @keyup=${keepTypedKeys}>
        <label for="find" id="find-label">${msg('Znajdź swój powiat', { id: 'rollout-timeline-find' })}</label>
        ${comboboxField({
          id: 'find',
          labelId: 'find-label',
          listId: 'found',
          text,
          isOpen: options.length > 0,
          activeId: active < 0 ? undefined : `found-${active}`,
          faultId: this.unknown ? 'unknown' : undefined,
          act: this.#act,
        })}
        ${text ? clearField(msg('Wyczyść pole', { id: 'rollout-timeline-clear-field' }), () => this.#clear()) : nothing}
      </p>
      ${this.#options(context)}`;
  }

  #options(context: FindContext): TemplateResult {
    const { options, active } = this.#combobox;
    return html`<div
      class="found"
      id="found"
      role="listbox"
      aria-label=${context.msg('Powiaty', { id: 'rollout-timeline-found' })}
      ?hidden=${!options.length}
      @mousedown=${keepFocus}
    >
      ${options.map((county, at) =>
        option(
          { id: `found-${at}`, isActive: at === active, choose: () => this.#choose(county) },
          html`${context.say(county.name)}
            <span class="secondary"
              >${markPolish(context, voivodeshipWord(context, voivodeshipOf(county.teryt)))}</span
            >`,
        ),
      )}
    </div>`;
  }

  get #counties(): CountySearch<County> {
    const { counties, plain } = this.#context!;
    if (this.#search?.counties !== counties) {
      const search = new CountySearch(counties, ({ name, seat }) => [plain(name), plain(seat)]);
      this.#search = { counties, search };
    }
    return this.#search.search;
  }

  readonly #suggest = (): readonly County[] =>
    (this.#text?.trim().length ?? 0) > 1 ? this.#counties.suggest(this.#text!) : [];

  readonly #act = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (event instanceof KeyboardEvent) this.#combobox.press(event, field.value, this.#suggest);
    else if (event.type === 'blur') this.#combobox.close();
    else if (event.type === 'input') this.#write(field.value);
  };

  #write(text: string): void {
    this.#text = text;
    this.unknown = '';
    const options = this.#suggest();
    this.#combobox.show(options);
    const { msg, language } = this.#context!;
    const count = formatNumber(language, options.length);
    if (options.length) this.#say(msg(str`Podpowiedzi: ${count}`, { id: 'rollout-timeline-found-count' }));
    else if (text.trim().length > 1) this.#say(msg('Brak podpowiedzi', { id: 'rollout-timeline-found-none' }));
  }

  /** Enter on what is typed: the one county that it names, or those among which to choose. */
  #enter(): void {
    const text = this.#text?.trim() ?? '';
    if (!text) return;
    const exact = this.#counties.exact(text);
    const all = exact.length ? exact : this.#counties.suggest(text);
    if (all.length === 1) this.#choose(all[0]!);
    else if (all.length) this.#combobox.show(all.slice(0, 8));
    else {
      // Isolates keep right-to-left text from turning the sentence round.
      const typed = `\u2068${text.slice(0, 100)}\u2069`;
      this.unknown = this.#context!.msg(str`Nie znaleziono powiatu „${typed}”. Sprawdź pisownię albo wpisz miasto.`, {
        id: 'rollout-timeline-find-none',
      });
      this.#say(this.unknown);
      this.#host.requestUpdate();
    }
  }

  #choose(county: County): void {
    const context = this.#context!;
    this.#text = undefined;
    this.unknown = '';
    this.#combobox.close();
    this.#say(spokenCounty(context, county));
    context.choose({ county: county.teryt });
  }

  #clear(): void {
    this.#text = undefined;
    this.unknown = '';
    this.#combobox.close();
    const { choice, choose, msg } = this.#context!;
    if (choice.county) this.#say(msg('Usunięto wybór powiatu', { id: 'rollout-timeline-unchosen' }));
    choose({ county: undefined });
    this.#host.shadowRoot?.querySelector<HTMLElement>('#find')?.focus();
  }
}
