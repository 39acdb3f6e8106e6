// Every control of the partner pages by keys alone: Tab meets each of them, in the order in which they are read and seen.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { partners } from '../../src/build/serve.js';
import { partnerPages } from './partner-page.js';

/** A control as a message names it, and where it stands. */
interface Stop {
  index: number;
  name: string;
  widget: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Marks each control that a person can see, in the order of the page, shadow roots included, and names it. */
function markControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const found: Element[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches(controls) && !element.matches(':disabled, [tabindex="-1"]')) found.push(element);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    const groups = new Set<string>();
    const reached = found.filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // Of a group of radio buttons Tab meets one, the arrows the others.
      if (groups.has(element.name)) return false;
      groups.add(element.name);
      return true;
    });
    const marks = new Map(reached.map((element, index) => [element, index]));
    Object.assign(window, { marks });
    return reached.map(
      (element) => `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent).trim()}`,
    );
  });
}

/** Where the focus is now; undefined when it has left the page. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    let element = document.activeElement;
    let widget = '';
    while (element?.shadowRoot?.activeElement) {
      widget = element.localName;
      element = element.shadowRoot.activeElement;
    }
    if (!element || element === document.body) return undefined;
    const { marks } = window as unknown as { marks: Map<Element, number> };
    const { top, bottom, left, right } = element.getBoundingClientRect();
    let index = marks.get(element) ?? -1;
    if (index < 0 && element instanceof HTMLInputElement && element.type === 'radio') {
      const { name } = element;
      for (const [other, at] of marks) if (other instanceof HTMLInputElement && other.name === name) index = at;
    }
    const [x, y] = [scrollX, scrollY];
    const place = { top: top + y, bottom: bottom + y, left: left + x, right: right + x };
    return { index, name: `${element.localName} ${element.textContent.trim()}`, widget, ...place };
  });
}

/** Reading goes down, or on to the right; up only where a new column begins. */
const isAhead = (from: Stop, to: Stop) => to.bottom > from.top || to.left >= from.right;

/** What is far below the screen comes late, the timeline's field after its first view, the finder's places when they are needed. */
async function allThere(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('*')].every(
      (element) =>
        !element.localName.startsWith('ppl-') ||
        (element.matches(':state(ready)') &&
          (element.localName !== 'ppl-rollout-timeline' ||
            element.shadowRoot!.querySelector(
              element.getAttribute('view') === 'county' ? 'button' : '[part~="input"]',
            ))),
    ),
  );
  // The finder's places come with the first focus, and their source with them.
  await page.evaluate(() => document.querySelector('ppl-club-finder')?.shadowRoot!.querySelector('input')!.focus());
  await page.waitForFunction(() => {
    const finder = document.querySelector('ppl-club-finder');
    return !finder || finder.shadowRoot!.querySelector('a[href*="geonames"]');
  });
  await page.evaluate(() => {
    // A blurred control would still be where Tab goes on from.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
}

/** Walks the page by Tab from end to end, and says what is wrong with the walk. */
async function faultsOfWalk(page: Page): Promise<string[]> {
  const controls = await markControls(page);
  const faults: string[] = [];
  const met: Stop[] = [];
  while (met.length <= controls.length) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) break;
    const last = met.at(-1);
    if (stop.index === -1) faults.push(`no control, but a stop: ${stop.name}`);
    if (last?.widget === stop.widget && !isAhead(last, stop)) faults.push(`from "${last.name}" up to "${stop.name}"`);
    met.push(stop);
  }
  controls.forEach((control, index) => {
    if (!met.some((stop) => stop.index === index)) faults.push(`never met: ${control}`);
  });
  met.forEach((stop, index) => {
    if (index > 0 && stop.index < met[index - 1]!.index) faults.push(`out of turn: ${stop.name}`);
  });
  if (controls.length < 6) faults.push('hardly any controls');
  return faults;
}

describe('the partner pages by keys alone', () => {
  const open = partnerPages();

  for (const { name } of partners) {
    for (const width of [320, 1280]) {
      it(`${name} at ${width} px: Tab meets every control, in visible order, and leaves again`, async () => {
        const { page } = await open(name, { width, scheme: 'light' });
        await allThere(page);
        assert.deepEqual(await faultsOfWalk(page), []);
        await page.close();
      });
    }
  }

  it('is a gate that bites: a button out of turn, one moved up, and one that Tab skips', async () => {
    const { page } = await open('labour-office', { width: 1280, scheme: 'light' });
    await allThere(page);
    await page.evaluate(() => {
      const base = document.querySelector('ppl-club-finder')!.shadowRoot!.querySelector('[part~="base"]')!;
      const plant = (name: string, settings: object) => {
        const button = document.createElement('button');
        button.textContent = name;
        base.append(Object.assign(button, settings));
        return button;
      };
      plant('first', { tabIndex: 1 });
      plant('moved', {}).style.cssText = 'position: absolute; top: 0; left: 0';
      plant('trapped', { onfocus: (event: FocusEvent) => (event.target as HTMLElement).blur() });
    });
    const faults = (await faultsOfWalk(page)).join('\n');
    assert.match(faults, /out of turn/);
    assert.match(faults, /up to "button moved"/);
    assert.match(faults, /never met/);
  });
});
