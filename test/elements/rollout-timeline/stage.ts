import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/rollout-timeline/define.js';
import type { PplRolloutTimeline } from '../../../src/elements/rollout-timeline/rollout-timeline.js';
import type { PplErrorEvent } from '../../../src/feed/events.js';
import type { FeedLike } from '../../../src/feed/index.js';
import { makeFeed, programFeed } from '../../support/feed.js';
import { unbound } from '../../support/unbound.js';

export type Attributes = Readonly<Record<string, string>>;

export const wide = '78em';
export const narrow = '20em';

let program: FeedLike;

/** The programme's own feed for each test, and an empty page after it. To be called inside `describe`. */
export function stage(): void {
  before(async () => {
    program = await programFeed();
  });
  afterEach(() => document.body.replaceChildren());
}

/** The programme's own feed. */
export const theProgram = (): FeedLike => program;

export interface Shown {
  attributes?: Attributes;
  feed?: FeedLike;
  width?: string;
  lang?: string;
}

export function make({ attributes = {}, feed = program, width = wide, lang = 'pl' }: Shown): PplRolloutTimeline {
  const box = document.createElement('div');
  box.style.width = width;
  box.lang = lang;
  const element = document.createElement('ppl-rollout-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = feed;
  box.append(element);
  document.body.append(box);
  return element;
}

export async function show(shown: Shown = {}): Promise<PplRolloutTimeline> {
  const element = make(shown);
  await arrives(element, shown.attributes?.['view'] === 'table' ? '.table' : '.periods');
  await settles(element);
  return element;
}

/** Waits for what comes after the first view: the field and the filters, and what is known of a county besides. */
export async function settles(element: Element): Promise<void> {
  await arrives(element, '#find');
  while (element.isConnected && one(element, '.county') && words(one(element, '.related')).includes('…')) {
    await new Promise(requestAnimationFrame);
  }
}

export async function arrives(element: Element, selector: string): Promise<void> {
  // A test that has given up must not go on looking: it would slow down all that come after it.
  while (element.isConnected && !element.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
}

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (element: Element, selector: string): HTMLElement => all(element, selector)[0]!;
export const words = (node: Element | null | undefined): string =>
  unbound(node?.textContent ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/\u2060/g, '')
    .trim();

/** What is seen of a node: without what is there for the ear alone. */
export function seen(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
  return words(copy);
}

export const button = (element: Element, name: string): HTMLButtonElement =>
  all(element, 'button').find((each) => words(each) === name) as HTMLButtonElement;

/** What an entry of the timeline is called, without what is said of it. */
function nameIn(entry: Element): string {
  const copy = entry.cloneNode(true) as Element;
  for (const more of copy.querySelectorAll('.ref, .mark, .details')) more.remove();
  return words(copy);
}

/** The places where an entry is named in the timeline: 'małopolskie: powiat gorlicki, 2000'. */
export const timelineFacts = (element: Element): string[] =>
  all(element, '.period').flatMap((period) => {
    const when = words(period.querySelector('.when'));
    let where = '';
    return [...period.querySelectorAll('dt, dd')].flatMap((item) => {
      if (item.localName === 'dd') return `${where}: ${nameIn(item)}, ${when}`;
      where = words(item);
      return [];
    });
  });

export const tableFacts = (element: Element): string[] =>
  all(element, 'tbody tr').map((row) => {
    const [, where, when] = [...row.children].map(words);
    return `${where}: ${words(row.querySelector('.name'))}, ${when}`;
  });

/** What the element reports; the listener is there before the element is. */
export async function reports(attributes: Attributes, feed = program): Promise<string[]> {
  const codes: string[] = [];
  const listen = ({ detail }: PplErrorEvent) => codes.push(detail.code);
  document.addEventListener('ppl-error', listen);
  const element = await show({ attributes, feed });
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  document.removeEventListener('ppl-error', listen);
  return codes;
}

export const county = (teryt: string, name = `powiat p${teryt}`) => ({ teryt, name, seat: 'Miasto' });
export const rollout = (id: string, code: string, from: number, to = from, more = {}) => ({
  id,
  unit: 'county',
  county: code,
  from,
  to,
  ...more,
});
export const feedOf = (rollouts: readonly unknown[], counties: readonly unknown[] = [county('0201'), county('1203')]) =>
  makeFeed({ rollouts, counties });

/** As many counties as wanted, in one period or in several. */
export const many = (count: number, periods = 1) =>
  feedOf(
    [...'x'.repeat(count)].map((_, n) => rollout(`r${n}`, `${1000 + (n % 50)}`, 2000 + (n % periods))),
    [...'x'.repeat(50)].map((_, n) => county(`${1000 + n}`)),
  );

/** Writes into the field, key by key, and waits for what comes of it. */
export async function type(element: Element, text: string): Promise<void> {
  one(element, '#find').focus();
  await sendKeys({ type: text });
}

/** What the field suggests. */
export const options = (element: Element): string[] => all(element, '.option').map(words);

/** Chooses in a select, as somebody does. */
export async function choose(element: PplRolloutTimeline, id: string, value: string): Promise<void> {
  const select = one(element, `#${id}`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** A file that was offered. */
export interface Saved {
  name: string;
  text: string;
  bytes: Uint8Array;
}

/** Presses a button whose file takes a moment to be made, and gives it. */
export async function made(element: Element, name: string): Promise<Saved> {
  const click = HTMLAnchorElement.prototype.click;
  try {
    const file = new Promise<[name: string, address: string]>((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve([this.download, this.href]);
      };
    });
    button(element, name).click();
    const [download, address] = await file;
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    return { name: download, bytes, text: new TextDecoder().decode(bytes) };
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}
