import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { CSSResultOrNative } from 'lit';
import { plainTree } from '../embed/prerender/plain.js';
import { shadowRoot } from '../embed/prerender/shadow.js';
import { snippet, type Form } from '../embed/prerender/snippet.js';
import { textOf } from '../embed/prerender/piece.js';
import { treeOf } from '../embed/prerender/tree.js';
import { defaultFeed } from '../feed/default-feed.js';
import { FeedError } from '../feed/errors.js';
import { request } from '../feed/request.js';
import type { GetText } from '../feed/request.js';
import type { ElementName } from '../elements/names.js';
import { toLanguage } from '../text/language.js';
import { jsonLd } from './json-ld.js';
import { still } from './still-element.js';

export interface RenderOptions {
  readonly name: ElementName;
  readonly attributes: readonly (readonly [string, string])[];
  /** A file or an address; without it the feed that ships with the package. */
  readonly feed?: string | undefined;
  readonly form: Form;
  /** The look as well, as a declarative shadow root. */
  readonly shadow?: boolean | undefined;
  /** The records as schema.org, for search engines. */
  readonly jsonLd?: boolean | undefined;
}

export interface Rendered {
  /** Empty where there is nothing to be relied on. */
  readonly html: string;
  /** What a person has to mend before the page is right, in sentences. */
  readonly faults: readonly string[];
  /** What was left out of the feed. */
  readonly warnings: readonly string[];
}

/** From the network, or from the disk. */
const getText: GetText = async (url) => {
  if (!url.startsWith('file:')) return request(url, new AbortController().signal);
  try {
    return await readFile(new URL(url), 'utf8');
  } catch (error) {
    throw new FeedError('network', error instanceof Error ? error.message : 'The file cannot be read.', url);
  }
};

/** A file by its path, or an address. */
const toUrl = (feed: string): string => (/^(https?|file):/.test(feed) ? feed : pathToFileURL(feed).href);

/**
 * An element as HTML with the real data inside: what its page shows while there is no script.
 * @throws {FeedError} when the feed cannot be had or read
 */
export async function render({ name, attributes, feed, form, ...more }: RenderOptions): Promise<Rendered> {
  const url = feed ? toUrl(feed) : defaultFeed();
  const { template, styles, loaded, problems } = await still(name, attributes, url, getText);
  const warnings = loaded.skipped.map(({ place, code }) => `left out ${place} (${code})`);
  if (problems.length) return { html: '', faults: problems.map(({ message }) => message), warnings };

  const given = new Map(attributes);
  const language = toLanguage(given.get('lang'));
  const tree = treeOf(template);
  const fallback = plainTree(tree, language, url);
  const shown = new Set(`${given.get('project') ?? ''} ${given.get('figures') ?? ''}`.match(/\S+/g));
  const first = [
    more.shadow ? shadowRoot(tree, styles.map(cssOf), given.get('theme'), url) : '',
    more.jsonLd ? jsonLd(loaded, language, textOf(fallback, /^h[2-6]$/), shown) : '',
  ].join('');
  return { html: snippet({ name, attributes, form, language, fallback, first }), faults: [], warnings };
}

/** Of lit's style sheets all are texts where there is no browser. */
const cssOf = (style: CSSResultOrNative): string => ('cssText' in style ? style.cssText : '');
