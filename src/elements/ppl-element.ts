import {
  adoptStyles,
  type CSSResultOrNative,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  supportsAdoptingStyleSheets,
} from 'lit';
import { LanguageController } from '../controllers/language.js';
import { LazyModules, type ModuleLoaders } from '../controllers/lazy-modules.js';
import { SurfaceController } from '../controllers/surface.js';
import { watchTree, whenWhole } from '../controllers/tree-watch.js';
import { baseStyles } from '../design/base.styles.js';
import type { LoadedFeed } from '../feed/read.js';
import { FeedController } from '../feed/controller.js';
import type { FeedError } from '../feed/errors.js';
import type { FeedLike } from '../feed/index.js';
import { PplErrorEvent } from '../feed/events.js';
import { warnOnce } from '../feed/log.js';
import type { Collection } from '../feed/schema/collection.js';
import type { Text } from '../feed/schema/values.js';
import { layoutStyles } from '../parts/layout.styles.js';
import type { ShownState } from '../parts/embed/embed-code.js';
import { heading } from '../parts/heading.js';
import { hiddenStyles } from '../parts/hidden.styles.js';
import { linkStyles } from '../parts/link.styles.js';
import type { MessageText } from '../parts/message.js';
import { skeleton, skeletonStyles } from '../parts/skeleton.js';
import { inLanguage, type LocalizedText } from '../parts/words/localized-text.js';
import { formatDate } from '../text/date.js';
import type { Language } from '../text/language.js';
import type { Speaker } from '../parts/words/speaker.js';

// Whoever imports an element gets the types of its events with it.
export type { PplErrorEvent, PplLoadEvent } from '../feed/events.js';
export type { PplGroupEvent, PplGroupJoinEvent, PplSearchEvent, PplSelectEvent } from './events.js';

/** What every element loads when it is needed. */
const commonModules = {
  contrast: async () => ({ styles: [(await import('../design/theme-contrast.styles.js')).contrastStyles] }),
  olderBrowsers: () => import('../design/older-browsers.styles.js'),
  messages: () => import('../parts/feed-messages.js'),
  debug: () => import('../debug/panel.js'),
  embed: () => import('../parts/embed/embed-panel.js'),
};

/** Whether the browser derives colours and follows light and dark in CSS alone. */
const derivesColors = (): boolean => CSS.supports('color: light-dark(oklch(from red l c h), red)');

/** What an element shows of a feed that has arrived. */
export interface View {
  /** One sentence, made from the data, under the heading. */
  summary?: unknown;
  body?: unknown;
  /** It shows or measures positions, whose source is then named. */
  hasPositions?: boolean | undefined;
  /** Instead of a body: what is empty, and what to do about it. */
  empty?: MessageText;
}

/**
 * What the six elements share: the attributes of the contract, the feed, the language, and the frame of heading, body and
 * source line with its four states. An element says what it shows, and nothing of how it arrives.
 *
 * @fires {PplLoadEvent} ppl-load - The feed has arrived; `detail` is `{ updated, stale, skipped }`.
 * @fires {PplErrorEvent} ppl-error - The feed or an attribute is wrong; `detail` is `{ code, message, url }`.
 * @slot - The fallback: shown until the element has content, and when it never gets any.
 * @csspart base - The whole widget.
 * @csspart head - The heading and the sentence under it.
 * @csspart heading - The widget's heading.
 * @csspart summary - The sentence under the heading, where there is one.
 * @csspart stale - Says that an earlier copy is shown, and from when it is.
 * @csspart skeleton - The bars of the loading state.
 * @csspart message - What is said when there is nothing to show.
 * @csspart button - The button that asks for the feed again.
 * @csspart source - The line that names the source.
 * @csspart embed - What opens the code with which others put the widget on pages of theirs, and that code.
 * @csspart debug - What the page's editor is told, where it is asked for.
 * @cssstate loading - The feed, or something the element needs to show it, is on its way.
 * @cssstate ready - The content is shown.
 * @cssstate stale - Together with `ready`: an earlier copy is shown, as the feed cannot be had now.
 * @cssstate empty - The feed has nothing of what the page asks for.
 * @cssstate error - The feed cannot be shown.
 * @cssprop [--ppl-color-brand=#0b5673] - The office's colour: links, marks and emphasis are derived from it, and keep their contrast.
 * @cssprop [--ppl-font=system-ui, sans-serif] - The typeface.
 * @cssprop [--ppl-radius=0.1875em] - How round corners are.
 * @cssprop [--ppl-density=1] - Space: `0.8` compact, `1`, `1.2` roomy.
 * @cssprop [--ppl-text-size=medium] - The size of text: `100%` follows the page's own, as its A, A+, A++ buttons set it; the reader's browser otherwise.
 * @cssprop [--ppl-scroll-margin=96px] - What stays free above and below what gets the focus, for a page with fixed bars: `120px 90px`.
 * @cssprop [--ppl-color-surface=light-dark(#fff, #16191b)] - The ground of the widget and of its fields; set it together with `--ppl-color-text`.
 * @cssprop [--ppl-color-text=light-dark(#1b1e20, #edebe5)] - Text.
 * @cssprop [--ppl-color-text-muted=light-dark(#464b4e, #babfbe)] - Text of less weight: notes, dates, sources.
 * @cssprop [--ppl-color-line=light-dark(#dbd9d3, #363d40)] - Lines between things.
 * @cssprop [--ppl-color-control=light-dark(#6f7578, #8d9497)] - Borders of buttons and fields.
 */
export abstract class PplElement<
  Cs extends readonly Collection[],
  Modules extends ModuleLoaders = ModuleLoaders,
> extends LitElement {
  static override styles = [...baseStyles, linkStyles, hiddenStyles, layoutStyles, skeletonStyles];

  static override properties: PropertyDeclarations = {
    feed: {},
    data: { attribute: false },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true, useDefault: true },
    cache: { type: Boolean },
    debug: { type: Boolean },
    group: {},
    noEmbed: { attribute: 'no-embed', type: Boolean },
  };

  /** The collections of the feed that the element shows. */
  static collections: readonly Collection[];

  /** The element's code that is loaded when it is needed. */
  static modules: ModuleLoaders = {};

  protected readonly source: FeedController<Cs>;
  protected readonly localization = new LanguageController(this);
  protected readonly modules: LazyModules<Modules>;

  /** The feed's address; without it the page's `<link rel="ppl-feed">`, and without that the programme's own feed. */
  declare feed: string | undefined;
  /** A feed as an object: nothing is fetched. */
  declare data: FeedLike | null | undefined;
  /** Another title for the widget; empty: none, for a page that has its own. */
  declare heading: string | undefined;
  /** The level of the widget's heading, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;
  /** `auto` (the page's colour scheme), `light`, `dark` or `contrast`. */
  declare theme: 'auto' | 'light' | 'dark' | 'contrast';
  /** Keeps the last good feed in the browser's storage for the next visit. */
  declare cache: boolean;
  /** Shows the page's editor which feed, version and skipped records there are; `?ppl-debug` in the page's address too. */
  declare debug: boolean;
  /** Widgets of one page with the same name here follow each other's choice of a county or voivodeship. */
  declare group: string | undefined;
  /** Leaves out the code with which others put the widget on pages of theirs. */
  declare noEmbed: boolean;

  /** How many rows the bars of the loading state stand for. */
  protected readonly loadingRows: number = 4;
  protected readonly msg = this.localization.msg;

  readonly #surface = new SurfaceController(this);
  readonly #internals = this.attachInternals();
  readonly #reported = new Set<string>();
  #retried = false;
  readonly #extra: CSSResultOrNative[] = [];
  readonly #common: LazyModules<typeof commonModules>;

  constructor() {
    super();
    this.headingLevel = 3;
    this.theme = 'auto';
    this.cache = false;
    this.debug = false;
    this.noEmbed = false;
    const { collections, modules } = this.constructor as typeof PplElement;
    this.source = new FeedController(this, collections as Cs);
    const use = {
      adopt: (sheets: readonly CSSResultOrNative[]) => this.adoptSheets(sheets),
      report: (error: FeedError) => this.report(error),
    };
    this.modules = new LazyModules(this, modules as Modules, use);
    this.#common = new LazyModules(this, commonModules, use);
  }

  /** How the element speaks, for what it is made of. */
  protected get speaker(): Speaker {
    const { language, msg } = this;
    return { language, msg, say: (text) => this.say(text), plain: (text) => this.plain(text) };
  }

  protected get language(): Language {
    return this.localization.language;
  }

  /** The heading's level, whatever the page wrote. */
  protected get level(): number {
    const level = Math.round(this.headingLevel);
    return level >= 2 && level <= 6 ? level : 3;
  }

  /** The widget's own title. */
  protected abstract defaultHeading(): string;

  /** What the element shows of the feed; undefined while a module that it needs is on its way. */
  protected abstract content(loaded: LoadedFeed<Cs>): View | undefined;

  /** A text of the feed for attributes, sorting and comparing. */
  protected plain(text: Text): string {
    return this.#find(text).text;
  }

  /** A text of the feed for reading; marked where it is not in the element's language. */
  protected say(text: Text | undefined): unknown {
    if (text === undefined) return nothing;
    const words = this.#find(text);
    return words.lang === this.language ? words.text : html`<span lang=${words.lang}>${words.text}</span>`;
  }

  /** Tells the page of its own mistake (a name that is ambiguous, an id that is not there), once. */
  protected report(error: FeedError): void {
    if (this.#reported.has(error.message)) return;
    this.#reported.add(error.message);
    this.source.loaded?.skipped.push({ place: this.localName, code: error.code });
    warnOnce(`<${this.localName}>: ${error.message}`);
    void this.updateComplete.then(() => this.dispatchEvent(new PplErrorEvent(error)));
  }

  /** What a visitor has changed of what the tag says, by attribute: others embed the widget as it stands here. */
  protected get shownState(): ShownState {
    return {};
  }

  /** Whether something that was asked for is still on its way. */
  protected get isWaiting(): boolean {
    return this.modules.areAwaited || this.#common.areAwaited;
  }

  /** Adds the style sheets of a module after the element's own. */
  protected adoptSheets(sheets: readonly CSSResultOrNative[]): void {
    this.#extra.push(...sheets);
    const { elementStyles } = this.constructor as typeof PplElement;
    // Adopted sheets are given as a whole; where lit has to bring them as elements, it adds what it is given.
    const all = supportsAdoptingStyleSheets ? [...elementStyles, ...this.#extra] : sheets;
    adoptStyles(this.renderRoot as ShadowRoot, [...all]);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return whenWhole(() => super.scheduleUpdate());
  }

  protected override updated(): void {
    watchTree(this.renderRoot);
    if (!derivesColors()) this.#common.need('olderBrowsers');
    else if (this.#surface.classes.includes('contrast')) this.#common.need('contrast');
    if (this.#retried && this.source.status !== 'loading') {
      this.#retried = false;
      this.#common.get('messages')?.focusAfterRetry(this);
    }
  }

  protected override render(): unknown {
    const { status, loaded, error } = this.source;
    const ready = this.localization.ready;
    const view = status === 'ready' && ready && loaded ? this.content(loaded) : undefined;
    const shown = view ? (view.empty ? 'empty' : 'ready') : status === 'error' && ready ? 'error' : 'loading';
    this.#mirror(shown, loaded?.stale);
    // What a server has rendered (`ppl-feed render --shadow`) stands until there is more to show than that it is loading.
    if (view) this.renderRoot.querySelector('.prerendered')?.replaceChildren();
    // While it is asked again, by the reader or since the browser is online, the button stays, and the focus on it.
    const isAskedAgain = shown === 'loading' && (this.#retried ||= !!error && this.matches(':focus-within'));
    const messages =
      shown === 'error' || shown === 'empty' || loaded?.stale || this.#retried
        ? this.#common.need('messages')
        : undefined;
    // Children of the tag are the fallback. They stay in the page's own styles, outside the wall.
    const hasFallback = shown !== 'ready' && [...this.childNodes].some((node) => node.textContent?.trim());
    const name = this.heading ?? this.defaultHeading();
    const title = ready && !hasFallback && name;
    // In one sentence after the other, once: not before all of it can be said.
    const said: MessageText | undefined = this.#common.isAwaited('messages')
      ? undefined
      : shown === 'error' || isAskedAgain
        ? {
            what: isAskedAgain
              ? this.msg('Wczytywanie danych programu…', { id: 'loading' })
              : this.msg('Nie udało się wczytać danych programu', { id: 'error' }),
            advice: isAskedAgain ? undefined : messages?.errorAdvice(this.msg, error?.code),
            actions: html`<button type="button" class="button" part="button" @click=${this.#retry}>
              <span>${this.msg('Spróbuj ponownie', { id: 'retry' })}<span class="hidden">: ${name}</span></span>
            </button>`,
          }
        : hasFallback
          ? undefined
          : view?.empty;
    const slot = shown === 'ready' ? nothing : html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    // Two, for a space between them would be outside the wall: an empty line in the styles of a page that keeps spaces.
    return [
      slot,
      html`<div class="base ${this.#surface.classes}" part="base" lang=${this.language} dir="ltr">
        ${
          title
            ? html`<div class="head" part="head">
                ${heading(this.level, title)}
                ${view?.summary ? html`<p class="summary" part="summary">${view.summary}</p>` : nothing}
              </div>`
            : nothing
        }${
          shown === 'ready'
            ? html`${loaded?.stale && messages?.staleNotice(this.msg, this.#updated())}${view?.body}${this.#foot(view?.hasPositions)}`
            : html`<div>
                ${
                  said
                    ? (messages?.contentMessage(view ? 'empty' : 'error', said, error, this) ??
                      this.#unstyledMessage(said))
                    : hasFallback
                      ? nothing
                      : skeleton(this.loadingRows, ready && this.msg('Wczytywanie danych programu…', { id: 'loading' }))
                }
              </div>`
        }${this.#panel(shown)}
      </div>`,
    ];
  }

  #find(text: Text): LocalizedText {
    return inLanguage(text, this.language, this.source.loaded?.about.language ?? 'pl');
  }

  #foot(hasPositions?: boolean): unknown {
    const { sources, publisher, updated } = this.source.loaded?.about ?? {};
    // Who wrote down the facts, rather than who made a file of them.
    const origin = sources?.find(({ covers }) => covers === 'facts') ?? publisher;
    const named = ({ name, url }: { name: Text; url?: string | undefined }) =>
      url ? html`<a href=${url}>${this.say(name)}</a>` : this.say(name);
    const positions = hasPositions ? sources?.filter(({ covers }) => covers === 'coordinates') : undefined;
    return html`<div class="foot" part="source">
      ${origin ? html`<p>${this.msg('Źródło:', { id: 'source' })} ${named(origin)}</p>` : nothing}
      ${positions?.map((one) => html`<p>${named(one)}</p>`)}
      ${updated ? html`<p>${this.msg('Dane opublikowano', { id: 'updated' })} ${this.#updated()}</p>` : nothing}
      ${this.noEmbed ? nothing : this.#embed()}
    </div>`;
  }

  /** How others get this widget; the code is written for who opens it. */
  #embed(): unknown {
    const common = this.#common;
    return html`<details part="embed" @toggle=${() => common.need('embed')}>
      <summary class="link">${this.msg('Umieść na swojej stronie', { id: 'embed' })}</summary>
      ${common.get('embed')?.embedPanel(this, this.speaker, this.source.loaded!.url, this.shownState)}
    </details>`;
  }

  #updated(): string {
    return formatDate(this.language, this.source.loaded?.about.updated.slice(0, 10) ?? '');
  }

  /** A message without its looks, should they not arrive: nobody may be left with a bare heading. */
  #unstyledMessage({ what, actions }: MessageText): unknown {
    return html`<p>${what}</p>
      ${actions}`;
  }

  readonly #retry = (): void => {
    this.#retried = true;
    this.#common.retry('messages');
    this.source.retry();
  };

  /** What is said to the page's editor, who asks for it in the tag or in the page's address. */
  #panel(shown: string): unknown {
    if (!this.debug && !location.search.includes('ppl-debug')) return nothing;
    const { language, source } = this;
    const { loaded, error } = source;
    return this.#common
      .need('debug')
      ?.panel({ element: this, language, shown, loaded, error, reported: [...this.#reported] });
  }

  /** Mirrors what is shown as custom states; browsers before 2024 refuse such names, and do without. */
  #mirror(shown: string, stale: true | undefined): void {
    const { states } = this.#internals;
    try {
      states.clear();
      states.add(shown);
      if (stale && shown === 'ready') states.add('stale');
    } catch {
      return;
    }
  }
}
