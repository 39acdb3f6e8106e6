import type { CSSResultOrNative } from 'lit';
import { plainTree } from '../embed/prerender/plain.js';
import { shadowRoot } from '../embed/prerender/shadow.js';
import { snippet, type Form } from '../embed/prerender/snippet.js';
import { textOf } from '../embed/prerender/piece.js';
import { treeOf } from '../embed/prerender/tree.js';
import type { FeedError } from '../feed/errors.js';
import type { Skipped } from '../feed/errors.js';
import type { ElementName } from '../elements/names.js';
import { toLanguage } from '../text/language.js';
import { jsonLd } from './json-ld.js';
import { renderHeadless } from './headless-element.js';

export interface RenderOptions {
  readonly name: ElementName;
  readonly attributes: readonly (readonly [string, string])[];
  /** With its parts in it. */
  readonly feed: unknown;
  /** The feed's own address, which pictures may be relative to. */
  readonly url: string;
  readonly form: Form;
  /** The look as well, as a declarative shadow root. */
  readonly shadow?: boolean | undefined;
  /** The records as schema.org, for search engines. */
  readonly jsonLd?: boolean | undefined;
}

export interface Rendered {
  /** Empty where there is nothing to be relied on. */
  readonly html: string;
  /** What a person has to mend before the page is right: an id that is not there, a value that an attribute does not know. */
  readonly problems: readonly FeedError[];
  /** What was left out of the feed. */
  readonly skipped: readonly Skipped[];
  /** What the element was given: its collections, with what is wrong left out. */
  readonly content: Readonly<Record<string, unknown>>;
  /** There is nothing to show. */
  readonly isEmpty: boolean;
}

/**
 * An element as HTML with the real data inside: what its page shows while there is no script.
 * @throws {FeedError} when it is no feed
 */
export async function render({ name, attributes, feed, url, form, ...more }: RenderOptions): Promise<Rendered> {
  const given = new Map(attributes);
  // Under its look the widget takes the place of the same first entries; without it nothing would ever show the others.
  const isWhole = !more.shadow && !given.has('limit');
  const { template, styles, loaded, problems, isEmpty } = await renderHeadless(name, attributes, feed, url, isWhole);
  const { skipped, content } = loaded;
  if (problems.length) return { html: '', problems, skipped, content, isEmpty };

  const language = toLanguage(given.get('lang'));
  const tree = treeOf(template);
  const fallback = plainTree(tree, language, url);
  const shown = new Set(`${given.get('project') ?? ''} ${given.get('figures') ?? ''}`.match(/\S+/g));
  const first = [
    more.shadow ? shadowRoot(tree, styles.map(cssOf), given.get('theme'), url) : '',
    more.jsonLd ? jsonLd(loaded, language, textOf(fallback, /^h[2-6]$/), shown) : '',
  ].join('');
  return { html: snippet({ name, attributes, form, language, fallback, first }), problems, skipped, content, isEmpty };
}

/** Of lit's style sheets all are texts where there is no browser. */
const cssOf = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');
