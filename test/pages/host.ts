import type { Page } from 'puppeteer-core';
import type { ElementName } from '../../src/elements/names.js';

/** A page that is not ours, and what a widget on it has to bear. */
export interface Host {
  readonly name: string;
  /** Attributes of its root. */
  readonly root?: string;
  readonly head?: string;
  /** What is in its body; `{widgets}` stands for the six tags, `{script}` for ours where it must not be in the head. */
  readonly body?: string;
  /** No doctype, as on pages from before there were standards. */
  readonly quirks?: true;
  /**
   * What of the page's own styles reaches into a widget by contract (spacing of letters, words and lines; zoom; the ground
   * behind it), as declarations. The blank page that is the oracle gets the same.
   */
  readonly inherited?: string;
  readonly zoom?: number;
  /** Widgets that are wider or narrower than what holds them, for the page says so. */
  readonly ownWidth?: true;
  /** It loads so many copies of us; which of them defines an element is the network's to say, and each that does listens. */
  readonly copies?: number;
  /** Tags that the page has taken for itself. */
  readonly taken?: readonly ElementName[];
  /** What of ours its console may say. */
  readonly told?: RegExp;
  /** What happens on the page, once with us and once without. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What its server sends with every page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Its other pages, by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

const attributes: Readonly<Record<ElementName, string>> = {
  'project-card': ' project="chelm-coalition"',
  'project-list': ' limit="1" filters',
  'rollout-timeline': ' voivodeship="dolnośląskie" from="2009" to="2010"',
  'club-finder': ' near="Strzelin" limit="1"',
  'program-explainer': ' component="quick-start"',
  'key-figures': ' figures="workshop-projects-2010 workshop-projects-2004"',
};

export const names = Object.keys(attributes) as ElementName[];

/** A tag as a webmaster pastes it, with a sentence for the day that nothing arrives. */
export const tagOf = (name: ElementName) =>
  `<ppl-${name}${attributes[name]}><p>Zapytaj w urzędzie pracy.</p></ppl-${name}>`;

/** Every page has its scroll bar from the start: with us it may be longer than without, which is no difference to find. */
const bar = '<style>html { overflow-y: scroll }</style>';

/** The whole page, with the widgets' script or without any. */
export function markupOf(host: Host, script: string): string {
  const { root = '', head = '', body = '<main>{widgets}</main>', quirks } = host;
  const isPlaced = body.includes('{script}');
  const filled = body.replace('{widgets}', names.map(tagOf).join('\n')).replace('{script}', script);
  return `${quirks ? '' : '<!doctype html>'}<html lang="pl" ${root}><head><meta charset="utf-8"><title>Urząd</title>
<link rel="icon" href="data:,">${bar}${head}${isPlaced ? '' : script}</head><body>
<h1>Urząd Miasta</h1><p>Strona <a href="#tu">urzędu</a>.</p>
${filled}
<form><label>Szukaj <input value="tu"></label> <button>Szukaj</button></form><ul><li>Jeden</li></ul>
<table><tr><th>Rok</th><td>2004</td></tr></table></body></html>`;
}
