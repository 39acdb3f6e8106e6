import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { LanguageController } from '../controllers/language.js';
import { baseStyles } from '../design/base.styles.js';
import type { LoadedFeed } from '../feed/client.js';
import { FeedController } from '../feed/controller.js';
import type { FeedError } from '../feed/errors.js';
import { PplErrorEvent } from '../feed/events.js';
import { warnOnce } from '../feed/log.js';
import type { Collection } from '../feed/schema/collection.js';
import type { Text } from '../feed/schema/values.js';
import { heading } from '../parts/heading.js';
import { message, skeleton, type MessageText } from '../parts/message.js';
import { inLanguage } from '../parts/words.js';
import { formatDate } from '../text/date.js';
import type { Language } from '../text/language.js';

/** What an element shows of a feed that has arrived. */
export interface View {
  /** One sentence, made from the data, under the heading. */
  summary?: unknown;
  body?: unknown;
  /** Instead of a body: what is empty, and what to do about it. */
  empty?: MessageText;
}

const states = ['loading', 'ready', 'stale', 'error', 'empty'] as const;

/**
 * What the six elements share: the attributes of the contract, the feed, the language, and the frame of heading, body and
 * source line with its four states. An element says what it shows, and nothing of how it arrives.
 */
export abstract class PplElement<Cs extends readonly Collection[]> extends LitElement {
  static override styles = [baseStyles];

  static override properties: PropertyDeclarations = {
    feed: {},
    data: { attribute: false },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true, useDefault: true },
    cache: { type: Boolean },
    debug: { type: Boolean },
  };

  /** The collections of the feed that the element shows. */
  static collections: readonly Collection[];

  protected readonly source: FeedController<Cs>;
  protected readonly words = new LanguageController(this);

  /** The feed's address; without it the page's `<link rel="ppl-feed">`, and without that the programme's own feed. */
  declare feed: string | undefined;
  /** A feed as an object: nothing is fetched. */
  declare data: unknown;
  /** Another title for the widget; empty: none, for a page that has its own. */
  declare heading: string | undefined;
  /** The level of the widget's heading, 2 to 6. */
  declare headingLevel: number;
  /** `auto` (the page's colour scheme), `light`, `dark` or `contrast`. */
  declare theme: 'auto' | 'light' | 'dark' | 'contrast';
  /** Keeps the last good feed in the browser's storage for the next visit. */
  declare cache: boolean;
  /** Shows the page's editor which feed, version and skipped records there are. */
  declare debug: boolean;

  /** How many rows the bars of the loading state stand for. */
  protected readonly loadingRows: number = 4;
  protected readonly msg = this.words.msg;

  readonly #internals = this.attachInternals();
  readonly #reported = new Set<string>();
  #retried = false;

  constructor() {
    super();
    this.headingLevel = 3;
    this.theme = 'auto';
    this.cache = false;
    this.debug = false;
    this.source = new FeedController(this, (this.constructor as typeof PplElement).collections as Cs);
  }

  protected get language(): Language {
    return this.words.language;
  }

  /** The heading's level, whatever the page wrote. */
  protected get level(): number {
    const level = Math.round(this.headingLevel);
    return level >= 2 && level <= 6 ? level : 3;
  }

  /** The widget's own title. */
  protected abstract defaultHeading(): string;

  /** What the element shows of the feed. */
  protected abstract view(loaded: LoadedFeed<Cs>): View;

  /** A text of the feed for attributes, sorting and comparing. */
  protected plain(text: Text): string {
    return inLanguage(text, this.language, this.source.loaded?.about.language ?? 'pl').text;
  }

  /** A text of the feed for reading; marked where it is not in the element's language. */
  protected say(text: Text | undefined): unknown {
    if (text === undefined) return nothing;
    const words = inLanguage(text, this.language, this.source.loaded?.about.language ?? 'pl');
    return words.lang === this.language ? words.text : html`<span lang=${words.lang}>${words.text}</span>`;
  }

  /** Tells the page of its own mistake (a name that is ambiguous, an id that is not there), once. */
  protected report(error: FeedError): void {
    if (this.#reported.has(error.message)) return;
    this.#reported.add(error.message);
    warnOnce(`<${this.localName}>: ${error.message}`);
    void this.updateComplete.then(() => this.dispatchEvent(new PplErrorEvent(error)));
  }

  protected override updated(): void {
    const { status, loaded } = this.source;
    if (this.#retried && status !== 'loading') {
      this.#retried = false;
      this.renderRoot.querySelector<HTMLElement>('.heading, .message button')?.focus();
    }
  }

  protected override render(): TemplateResult {
    const { status, loaded } = this.source;
    const view = status === 'ready' && this.words.ready && loaded ? this.view(loaded) : undefined;
    const shown = view ? (view.empty ? 'empty' : 'ready') : status === 'error' ? 'error' : 'loading';
    this.#show(shown, loaded?.stale);
    // Children of the tag are the fallback. They stay in the page's own styles, outside the wall.
    const fallback = shown !== 'ready' && [...this.childNodes].some((node) => node.textContent?.trim());
    return html`${shown === 'ready' ? nothing : html`<slot @slotchange=${() => this.requestUpdate()}></slot>`}
      <div class="base" part="base" lang=${this.language} dir="ltr">
        ${fallback && shown !== 'error' ? nothing : this.#frame(shown, view, fallback)}
      </div>`;
  }

  #frame(shown: string, view: View | undefined, fallback: boolean): TemplateResult {
    const title = this.words.ready ? (this.heading ?? this.defaultHeading()) : '';
    return html`${
      title && !fallback
        ? html`<div class="head" part="head">
            ${heading(this.level, title)}
            ${view?.summary ? html`<p class="summary" part="summary">${view.summary}</p>` : nothing}
          </div>`
        : nothing
    }${
      shown === 'ready'
        ? html`${this.#staleNotice()}${view?.body}${this.#foot()}`
        : html`<div role="status">
            ${shown === 'loading' ? skeleton(this.loadingRows, this.#waiting()) : nothing}
            ${view?.empty ? message('empty', view.empty) : nothing}
            ${shown === 'error' && this.words.ready ? message('error', this.#errorText()) : nothing}
          </div>`
    }`;
  }

  #waiting(): string {
    return this.words.ready ? this.msg('Wczytuję dane programu…', { id: 'loading' }) : '';
  }

  #staleNotice(): unknown {
    const { loaded } = this.source;
    if (!loaded?.stale) return nothing;
    const date = formatDate(this.language, loaded.about.updated.slice(0, 10));
    return html`<p class="notice" part="stale">
      ${this.msg(str`Nie można teraz pobrać nowych danych. To kopia z dnia ${date}.`, { id: 'stale' })}
    </p>`;
  }

  #foot(): unknown {
    const about = this.source.loaded?.about;
    if (!about) return nothing;
    const { publisher, updated } = about;
    return html`<div class="foot" part="source">
      ${
        publisher
          ? html`<p>
              ${this.msg('Źródło:', { id: 'source' })}
              ${publisher.url ? html`<a href=${publisher.url}>${this.say(publisher.name)}</a>` : this.say(publisher.name)}
            </p>`
          : nothing
      }
      ${
        updated
          ? html`<p>
              ${this.msg('Dane z:', { id: 'updated' })}
              <time datetime=${updated}>${formatDate(this.language, updated.slice(0, 10))}</time>
            </p>`
          : nothing
      }
    </div>`;
  }

  #errorText(): MessageText {
    const code = this.source.error?.code;
    const advice =
      code === 'network'
        ? this.msg('Sprawdź połączenie z internetem i spróbuj ponownie.', { id: 'error-network' })
        : code === 'html'
          ? this.msg('W publicznej sieci Wi-Fi trzeba się czasem najpierw zalogować. Potem spróbuj ponownie.', {
              id: 'error-html',
            })
          : code === 'timeout' || code === 'http'
            ? this.msg('Serwer z danymi nie odpowiada, jak powinien. To nie wina Twojego urządzenia.', {
                id: 'error-server',
              })
            : this.msg('Dane przyszły niepełne albo uszkodzone. To nie wina Twojego urządzenia.', { id: 'error-data' });
    return {
      what: this.msg('Nie udało się wczytać danych programu', { id: 'error' }),
      advice,
      actions: html`<button type="button" class="button" part="button" @click=${this.#retry}>
        ${this.msg('Spróbuj ponownie', { id: 'retry' })}
      </button>`,
    };
  }

  readonly #retry = (): void => {
    this.#retried = true;
    this.source.retry();
  };

  /** Mirrors what is shown as custom states; browsers before 2024 refuse such names, and do without. */
  #show(shown: (typeof states)[number], stale: true | undefined): void {
    const set = this.#internals.states;
    for (const state of states) {
      try {
        if (state === shown || (state === 'stale' && stale && shown === 'ready')) set.add(state);
        else set.delete(state);
      } catch {
        return;
      }
    }
  }
}
