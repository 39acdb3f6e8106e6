import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { msg, str } from '@lit/localize';
import { toLanguage, type Language } from '../text/language.js';
import { bind } from '../text/typography.js';
import { unwatchPage, watchPage } from './page-watch.js';

/** A translation: a string, or a template of strings whose values stand by their index. */
type Template = string | ReturnType<typeof str>;
type Templates = Readonly<Record<string, Template>>;

/** Gives the words of a message in the element's language. The brand lets `lit-localize extract` find its calls. */
export type Message = ((template: Template, options: { id: string }) => string) & {
  _LIT_LOCALIZE_MSG_?: (typeof msg)['_LIT_LOCALIZE_MSG_'];
};

/** The words of the other languages; Polish is in the source. Each is loaded when an element on the page needs it. */
const loaders: Readonly<Record<Language, (() => Promise<{ templates: Templates }>) | undefined>> = {
  pl: undefined,
  en: () => import('../locales/en.js'),
  uk: () => import('../locales/uk.js'),
};

const loaded = new Map<Language, Templates>();

/** The `lang` that holds at a node: its own, or that of the nearest ancestor, through shadow roots. */
function langAt(element: Element): string | null {
  for (let at: Element | undefined = element; at;) {
    const nearest: Element | null = at.closest('[lang]');
    if (nearest) return nearest.getAttribute('lang');
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return null;
}

/**
 * The language of one element: that of its `lang` or its nearest ancestor's, followed at once when it changes. Two
 * languages live on one page, so the words belong to the element, not to the module as in `@lit/localize` itself.
 */
export class LanguageController implements ReactiveController {
  /** The language whose words are shown. */
  language: Language = 'pl';
  /** False until the words have arrived for the first time. */
  ready = false;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The message in the element's language; in Polish where it has not been translated, with what a line must not part bound. */
  readonly msg: Message = (template, { id }) => {
    const said = this.#said(template, id);
    return this.language === 'pl' ? bind(said) : said;
  };

  hostConnected(): void {
    watchPage(this.follow, this.#host.getRootNode());
    this.follow();
  }

  hostDisconnected(): void {
    unwatchPage(this.follow);
  }

  /** Looks which language holds now, and loads its words when they are not there yet. */
  readonly follow = (): void => {
    const language = toLanguage(langAt(this.#host));
    const load = loaders[language];
    if (!load || loaded.has(language)) {
      this.#use(language);
      return;
    }
    load().then(
      ({ templates }) => {
        loaded.set(language, templates);
        this.follow();
      },
      // Words that do not arrive must not hold the facts back: they are shown with Polish words.
      () => this.#use('pl'),
    );
  };

  #said(template: Template, id: string): string {
    const source = loaded.get(this.language)?.[id] ?? template;
    if (typeof source === 'string') return source;
    // A translation names the source's values by their index, so that it can put them in another order.
    const values = typeof template === 'string' ? [] : template.values;
    const shown = source === template ? values : source.values.map((index) => values[index as number]);
    return source.strings.reduce((text, string, index) => `${text}${String(shown[index - 1])}${string}`);
  }

  #use(language: Language): void {
    if (this.ready && language === this.language) return;
    this.language = language;
    this.ready = true;
    this.#host.requestUpdate();
  }
}
