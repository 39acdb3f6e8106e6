import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { plainTree } from '../embed/prerender/plain.js';
import { snippet, type Form } from '../embed/prerender/snippet.js';
import { treeOf } from '../embed/prerender/tree.js';
import { defaultFeed } from '../feed/default-feed.js';
import { FeedError } from '../feed/errors.js';
import { request } from '../feed/request.js';
import type { GetText } from '../feed/client.js';
import type { ElementName } from '../elements/names.js';
import { toLanguage } from '../text/language.js';
import { still } from './still-element.js';

export interface RenderOptions {
  readonly name: ElementName;
  readonly attributes: readonly (readonly [string, string])[];
  /** A file or an address; without it the feed that ships with the package. */
  readonly feed?: string | undefined;
  readonly form: Form;
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
export async function render({ name, attributes, feed, form }: RenderOptions): Promise<Rendered> {
  const url = feed ? toUrl(feed) : defaultFeed();
  const { template, loaded, problems } = await still(name, attributes, url, getText);
  const language = toLanguage(new Map(attributes).get('lang'));
  const faults = problems.map(({ message }) => message);
  const warnings = loaded.skipped.map(({ place, code }) => `left out ${place} (${code})`);
  const fallback = plainTree(treeOf(template), language, url);
  return { html: faults.length ? '' : snippet({ name, attributes, form, language, fallback }), faults, warnings };
}
