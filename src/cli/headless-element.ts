// An element of ours without a browser: what it would show, once its feed and its modules are there.
import type { CSSResultOrNative, PropertyValues, ReactiveController, TemplateResult } from 'lit';
import { PagingController } from '../controllers/paging.js';
import { elementClasses } from '../elements/classes.js';
import { elementNames, type ElementName } from '../elements/names.js';
import type { PplElement } from '../elements/ppl-element.js';
import { readFeed, type LoadedFeed } from '../feed/read.js';
import { FeedError } from '../feed/errors.js';
import type { Collection } from '../feed/schema/collection.js';

type AnyElement = PplElement<readonly Collection[]>;

/** The class of an element; which collections it shows is known to the class itself. */
const classOf = (name: ElementName) =>
  elementClasses[name] as unknown as Pick<typeof PplElement, 'collections' | 'elementStyles' | 'observedAttributes'> &
    (new () => AnyElement);

/** An element's name, with or without the prefix. */
export const toElementName = (tag: string): ElementName | undefined =>
  elementNames.find((name) => name === tag.toLowerCase().replace(/^ppl-/, ''));

/** The attributes that an element knows, `lang` among them. */
export const attributesOf = (name: ElementName): string[] => ['lang', ...classOf(name).observedAttributes];

/** What an element shows of a feed. */
export interface HeadlessView {
  readonly template: TemplateResult;
  readonly styles: readonly CSSResultOrNative[];
  readonly loaded: LoadedFeed;
  /** What the element would tell its page: an id that is not there, a name that is ambiguous. */
  readonly problems: readonly FeedError[];
  /** The element would say that there is nothing to show. */
  readonly isEmpty: boolean;
}

/** There is no page, so its address asks for nothing (`?ppl-debug`). */
if (!('location' in globalThis)) Object.assign(globalThis, { location: new URL('about:blank') });

/** How long a module of the element's may take to arrive from the disk, in milliseconds. */
const moduleTimeout = 10_000;

/**
 * The element's class with all that a browser would do for it done here. As a class of its kind it is held to the names and
 * types of what it takes the place of.
 * @param isWhole a list has all its entries, as on paper: there is no button to show more
 */
function headlessElement(name: ElementName, isWhole: boolean) {
  // Abstract for the compiler alone: it does not see that every class of the list has what the base class asks for.
  abstract class HeadlessElement extends classOf(name) {
    readonly #styles: CSSResultOrNative[] = [...classOf(name).elementStyles];
    readonly #problems: FeedError[] = [];
    #wake: () => void = () => undefined;

    override addController(controller: ReactiveController): void {
      if (isWhole && controller instanceof PagingController) controller.isPrinting = true;
      super.addController(controller);
    }

    // Lit's shim stands in for the document. Nothing is around the element, so its own `lang` is all there is to find.
    override closest(): this {
      return this;
    }

    override get childNodes(): NodeListOf<ChildNode> {
      return [] as unknown as NodeListOf<ChildNode>;
    }

    override requestUpdate(...change: Parameters<AnyElement['requestUpdate']>): void {
      // Lit's constructor asks for an update before there is anything here.
      if (#wake in this) this.#wake();
      else super.requestUpdate(...change);
    }

    protected override adoptSheets(sheets: readonly CSSResultOrNative[]): void {
      this.#styles.push(...sheets);
    }

    protected override report(error: FeedError): void {
      if (!this.#problems.some(({ message }) => message === error.message)) this.#problems.push(error);
    }

    /** What it shows when all has arrived. @throws {FeedError} when that does not happen */
    async settle(attributes: Iterable<readonly [string, string]>, loaded: LoadedFeed): Promise<HeadlessView> {
      const changed = new Map<PropertyKey, unknown>();
      for (const [attribute, value] of attributes) {
        // A map is drawn by the browser; the same facts stand in the element's other views.
        if (attribute === 'view' && value === 'map') continue;
        this.setAttribute(attribute, value);
        this.attributeChangedCallback(attribute, null, value);
        changed.set(attribute, undefined);
      }
      this.source.loaded = loaded;
      this.source.status = 'ready';
      Object.assign(this, { renderRoot: { querySelector: () => null } });
      this.localization.follow();
      const end = Date.now() + moduleTimeout;
      for (;;) {
        const woken = new Promise<void>((resolve) => (this.#wake = resolve));
        this.willUpdate(changed as PropertyValues);
        const view = this.localization.ready ? this.content(this.source.loaded) : undefined;
        const template = this.render() as TemplateResult;
        if (view && !this.isWaiting) {
          const isEmpty = view.empty !== undefined;
          return { template, styles: this.#styles, loaded, problems: this.#problems, isEmpty };
        }
        if (Date.now() > end) throw new FeedError('timeout', `<ppl-${name}> did not come to rest.`, loaded.url);
        const timer = setTimeout(this.#wake, moduleTimeout);
        await woken;
        clearTimeout(timer);
      }
    }
  }
  const Class = HeadlessElement as unknown as {
    new (): HeadlessElement;
    readonly observedAttributes: readonly string[];
  };
  // Sets the class up for its attributes, as registering it does in a browser.
  Reflect.get(Class, 'observedAttributes');
  return new Class();
}

/** The collections that an element shows. */
export const collectionsOf = (name: ElementName): readonly Collection[] => classOf(name).collections;

/**
 * An element as it stands when all has arrived.
 * @param feed with its parts in it
 * @param isWhole lists have all their entries, not the first ones alone
 * @throws {FeedError} when it is no feed
 */
export async function renderHeadless(
  name: ElementName,
  attributes: Iterable<readonly [string, string]>,
  feed: unknown,
  url: string,
  isWhole = false,
): Promise<HeadlessView> {
  const loaded = await readFeed(feed, url, collectionsOf(name), (part) =>
    Promise.reject(new FeedError('not-a-feed', 'The parts of the feed stand in it.', part)),
  );
  return headlessElement(name, isWhole).settle(attributes, loaded);
}
