// An element that a page has taken away leaves nothing of itself: none is kept by what all elements share.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { elementNames } from '../../src/elements/names.js';
import { foreignPages } from './foreign-page.js';

const tags = elementNames.map((name) => `ppl-${name}`);

/** The tags of those elements that are still in memory, once what was begun for them has had time to end. */
async function kept(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const left = () => page.evaluate(() => globalThis.shown.map((one) => one.deref()?.localName ?? '').filter(Boolean));
  for (let again = 0; again < 40; again++) {
    await session.send('HeapProfiler.collectGarbage');
    if (!(await left()).length) return [];
    await page.waitForTimeout(250);
  }
  // The collector takes what looks like an address on the stack for one, and a stale one can stay there for minutes.
  // Only before a snapshot does it go by what really holds.
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return left();
}

declare global {
  /** The elements that the page has shown. */
  var shown: WeakRef<Element>[];
  var hoard: Element | null;
}

describe('memory', () => {
  const open = foreignPages();

  /** A page that has shown all six until each was ready, and keeps one of them by itself where that is asked. */
  async function shownAndTakenAway(hoarded?: string): Promise<Page> {
    const six = tags.map((tag) => `<${tag} project="chelm-coalition"></${tag}>`).join('');
    const { page } = await open(`<script type="module" src="{widgets}/dist/cdn/ppl.js"></script><main>${six}</main>`);
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(tag)?.matches(':state(ready)')),
      tags,
    );
    await page.evaluate((hoarded) => {
      const main = document.querySelector('main')!;
      globalThis.shown = [...main.children].map((one) => new WeakRef(one));
      if (hoarded) globalThis.hoard = main.querySelector(hoarded);
      // Each alone, as one that is held would hold its neighbours.
      main.replaceChildren();
    }, hoarded);
    return page;
  }

  it('holds none of six elements that were shown and taken away', async () => {
    assert.deepEqual(await kept(await shownAndTakenAway()), []);
  });

  it('is measured so that one that is held is found', async () => {
    assert.deepEqual(await kept(await shownAndTakenAway('ppl-key-figures')), ['ppl-key-figures']);
  });
});
