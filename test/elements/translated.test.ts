// A page that the reader's browser translates: after each thing that a person can do, a widget says what an untranslated
// one says, and nothing throws.
import { expect } from 'chai';
import '../../src/define.js';
import { elementNames, type ElementName } from '../../src/elements/names.js';
import type { PplElement } from '../../src/elements/ppl-element.js';
import type { FeedLike } from '../../src/feed/index.js';
import { programFeed } from '../support/feed.js';
import { translate, untranslated, type Translation } from '../support/translator.js';
import { shows } from '../support/widget.js';

type Widget = InstanceType<typeof PplElement> & HTMLElement;

/** Whether something that a widget has asked for is still on its way. */
const waits = (element: object): boolean => 'isWaiting' in element && !!element.isWaiting;

const attributes: Readonly<Record<ElementName, string>> = {
  'project-card': 'project="chelm-coalition"',
  'project-list': 'limit="2" filters',
  'rollout-timeline': 'county="0217"',
  'club-finder': 'near="Chrzanów" limit="2"',
  'program-explainer': '',
  'key-figures': '',
};

const words = (element: Element): string => {
  const texts: string[] = [];
  const read = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    // Words for the ear come some time after a change, and go.
    else if (!(node instanceof Element) || (node.localName !== 'style' && node.role !== 'status')) {
      for (const child of node.childNodes) read(child);
    }
  };
  read(element.shadowRoot!);
  return untranslated(texts.join('')).replace(/\s+/g, ' ');
};

const controls = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('button, select, input, summary, [role=option], a[download]'),
];

/** What a person does with a control. @returns whether there was anything to do */
function use(control: HTMLElement, text: string): boolean {
  if (control instanceof HTMLSelectElement) {
    if (control.length < 2) return false;
    control.selectedIndex = (control.selectedIndex + 3) % control.length;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement && control.type === 'text') {
    control.focus();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  } else if (control instanceof HTMLAnchorElement || control.closest('.locate')) return false;
  else control.click();
  return true;
}

describe('a widget on a page that the browser translates', function () {
  // Each control of each view is used twice.
  this.timeout(120_000);
  let feed: FeedLike;
  const thrown: unknown[] = [];
  const keep = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push('reason' in event ? (event.reason as unknown) : event.message);

  before(async () => (feed = await programFeed()));
  beforeEach(() => {
    thrown.length = 0;
    addEventListener('error', keep);
    addEventListener('unhandledrejection', keep);
  });
  afterEach(() => {
    removeEventListener('error', keep);
    removeEventListener('unhandledrejection', keep);
    document.body.innerHTML = '';
  });

  for (const translation of ['font', 'merge'] as const satisfies Translation[]) {
    for (const name of elementNames) {
      it(`<ppl-${name}>, by ${translation}: each answer, filter and view shows its own words`, async () => {
        const tag = `<ppl-${name} ${attributes[name]}></ppl-${name}>`;
        document.body.innerHTML = `<div>${tag}</div><div>${tag}</div>`;
        const [element, twin] = [...document.querySelectorAll<Widget>(`ppl-${name}`)] as [Widget, Widget];
        for (const one of [element, twin]) one.data = feed;
        for (const one of [element, twin]) await shows(one, 'ready');
        const agree = async (what: string) => {
          for (const until = performance.now() + 10_000; ;) {
            await Promise.allSettled([element.updateComplete, twin.updateComplete]);
            await new Promise(requestAnimationFrame);
            // Who chooses a view whose code is still to come goes on seeing the view before.
            const isComing = waits(element) || waits(twin);
            if ((!isComing && words(element) === words(twin)) || performance.now() > until) break;
          }
          expect(words(element), what).to.equal(words(twin));
          expect(thrown, what).to.deep.equal([]);
          translate(element.shadowRoot!, translation);
          expect(element.shadowRoot!.textContent).to.include('⟦');
        };
        await agree('at first');
        for (const text of ['Szczucin', 'Strzelin']) {
          for (let index = 0; index < controls(twin).length && index < 40; index++) {
            const [ours, theirs] = [controls(element)[index], controls(twin)[index]];
            if (!ours || !theirs || !use(theirs, text)) continue;
            // One after the other, as there is but one focus.
            await twin.updateComplete;
            use(ours, text);
            await agree(`${index}: ${theirs.localName} ${theirs.textContent}`);
          }
        }
        for (const change of [{ lang: 'en' }, { heading: 'Inny tytuł' }, { lang: 'pl' }]) {
          for (const one of [element, twin]) Object.assign(one, change);
          await agree(JSON.stringify(change));
        }
        for (const data of [{ ...feed, figures: [], clubs: [], rollouts: [] }, null, feed]) {
          for (const one of [element, twin]) one.data = data;
          await agree('another feed');
        }
      });
    }
  }

  it('keeps the focus, and the translation of what stays the same', async () => {
    document.body.innerHTML = '<ppl-club-finder near="Chrzanów" limit="2"></ppl-club-finder>';
    const element = document.querySelector<Widget>('ppl-club-finder')!;
    element.data = feed;
    await shows(element, 'ready');
    const root = element.shadowRoot!;
    const field = root.querySelector('input')!;
    field.focus();
    translate(root, 'font');
    await new Promise((resolve) => setTimeout(resolve, 500));
    field.value = 'Szczu';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(root.querySelector('[role=option]')!.textContent).to.include('Szczucin');
    expect(root.activeElement).to.equal(field);
    expect(root.querySelector('input')).to.equal(field);
    expect(root.querySelector('[part~=heading]')!.textContent).to.include('⟦');
  });
});
