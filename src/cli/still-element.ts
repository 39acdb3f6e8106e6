// An element of ours without a browser: what it would show, once its feed and its modules are there.
import type { CSSResultOrNative, PropertyValues, TemplateResult } from 'lit';
import { loadFeed, type LoadedFeed } from '../feed/client.js';
import type { GetText } from '../feed/request.js';
import { FeedError } from '../feed/errors.js';
import type { Collection } from '../feed/schema/collection.js';
import * as elements from '../index.js';
import { elementNames, type ElementName } from '../elements/names.js';

/** What of an element is used here from outside. Its own code sees nothing of it: lit's shim stands in for the document. */
interface Inside extends HTMLElement {
  readonly source: { status: string; loaded: LoadedFeed };
  readonly words: { readonly ready: boolean; follow(): void };
  adopt(name: string, load: () => Promise<readonly CSSResultOrNative[]>): void;
  report(error: FeedError): void;
  requestUpdate(): void;
  willUpdate(changed: PropertyValues): void;
  content(loaded: LoadedFeed): unknown;
  render(): TemplateResult;
}

interface InsideClass {
  new (): Inside;
  readonly collections: readonly Collection[];
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly CSSResultOrNative[];
}

const classNames: Readonly<Record<ElementName, keyof typeof elements>> = {
  'project-card': 'PplProjectCard',
  'project-list': 'PplProjectList',
  'rollout-timeline': 'PplRolloutTimeline',
  'club-finder': 'PplClubFinder',
  'program-explainer': 'PplProgramExplainer',
  'key-figures': 'PplKeyFigures',
};

const classOf = (name: ElementName) => elements[classNames[name]] as unknown as InsideClass;

/** An element's name, with or without the prefix. */
export const toElementName = (tag: string): ElementName | undefined =>
  elementNames.find((name) => name === tag.toLowerCase().replace(/^ppl-/, ''));

/** The attributes that an element knows, `lang` among them. */
export const attributesOf = (name: ElementName): string[] => ['lang', ...classOf(name).observedAttributes];

/** What an element shows of a feed. */
export interface Still {
  readonly template: TemplateResult;
  readonly styles: readonly CSSResultOrNative[];
  readonly loaded: LoadedFeed;
  /** What the element would tell its page: an id that is not there, a name that is ambiguous. */
  readonly problems: readonly FeedError[];
}

/** There is no page, so its address asks for nothing (`?ppl-debug`). */
if (!('location' in globalThis)) Object.assign(globalThis, { location: new URL('about:blank') });

/** How long a module of the element's may take to arrive from the disk, in milliseconds. */
const patience = 10_000;

/**
 * An element as it stands when all has arrived.
 * @throws {FeedError} when the feed cannot be had or read
 */
export async function still(
  name: ElementName,
  attributes: Iterable<readonly [string, string]>,
  url: string,
  getText: GetText,
): Promise<Still> {
  const Element = classOf(name);
  const loaded = await loadFeed(url, Element.collections, getText);
  const element = new Element();
  const styles = [...Element.elementStyles];
  const problems: FeedError[] = [];
  const underWay = new Map<string, Promise<unknown>>();
  let wake: () => void = () => undefined;

  Object.assign(element, {
    // Language: nothing is around it, so its own `lang` is all there is to find.
    closest: () => element,
    childNodes: [],
    renderRoot: { querySelector: () => null },
    adopt: (part: string, load: () => Promise<readonly CSSResultOrNative[]>) => {
      if (!underWay.has(part))
        underWay.set(
          part,
          load().then((sheets) => styles.push(...sheets)),
        );
    },
    report: (error: FeedError) => {
      if (!problems.some(({ message }) => message === error.message)) problems.push(error);
    },
    requestUpdate: () => wake(),
  });
  const changed = new Map<string, unknown>();
  for (const [attribute, value] of attributes) {
    // A map is drawn by the browser; the same facts stand in the element's other views.
    if (attribute === 'view' && value === 'map') continue;
    element.setAttribute(attribute, value);
    (element as unknown as { attributeChangedCallback: (...change: unknown[]) => void }).attributeChangedCallback(
      attribute,
      null,
      value,
    );
    changed.set(attribute, undefined);
  }
  element.source.loaded = loaded;
  element.source.status = 'ready';

  const end = Date.now() + patience;
  element.words.follow();
  for (;;) {
    const woken = new Promise<void>((resolve) => (wake = resolve));
    const before = underWay.size;
    element.willUpdate(changed as PropertyValues);
    const isThere = element.words.ready && element.content(loaded) !== undefined;
    const template = element.render();
    await Promise.all(underWay.values());
    // A part that has come may change what is shown, and may ask for another.
    if (underWay.size > before) continue;
    if (isThere) return { template, styles, loaded, problems };
    if (Date.now() > end) throw new FeedError('timeout', `<ppl-${name}> did not come to rest.`, url);
    const timer = setTimeout(wake, patience);
    await woken;
    clearTimeout(timer);
  }
}
