// Every control of the partner pages by keys alone: Tab meets each of them, in the order in which they are read and seen.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
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

describe('the partner pages by keys alone', () => {
  const open = partnerPages();

  for (const { name } of partners) {
    for (const width of [320, 1280]) {
      it(`${name} at ${width} px: Tab meets every control, in visible order, and leaves again`, async () => {
        const { page } = await open(name, { width, scheme: 'light' });
        const controls = await markControls(page);
        assert.ok(controls.length > 5);
        const met: Stop[] = [];
        for (let presses = 0; presses <= controls.length; presses++) {
          await page.keyboard.press('Tab');
          const stop = await focused(page);
          if (!stop) break;
          assert.notEqual(stop.index, -1, `a stop that is no control: ${stop.name}`);
          const last = met.at(-1);
          if (last?.widget === stop.widget) {
            assert.ok(isAhead(last, stop), `from "${last.name}" up to "${stop.name}"`);
          }
          met.push(stop);
        }
        assert.deepEqual(
          met.map(({ index }) => controls[index]),
          controls,
        );
        await page.close();
      });
    }
  }
});
