// An element that a page has taken away leaves nothing of itself: none is kept by what all elements share.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementNames } from '../../src/elements/names.js';
import { foreignPages } from './foreign-page.js';

const tags = elementNames.map((name) => `ppl-${name}`);
const project = 'project="chelm-coalition"';

describe('memory', () => {
  const open = foreignPages();

  it('holds none of six elements that were shown and taken away', async () => {
    const six = tags.map((tag) => `<${tag} ${project}></${tag}>`).join('');
    const { page } = await open(`<script type="module" src="{widgets}/dist/cdn/ppl.js"></script><main>${six}</main>`);
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(tag)?.matches(':state(ready)')),
      tags,
    );
    await page.evaluate(() => document.querySelector('main')?.remove());
    const session = await page.context().newCDPSession(page);
    /** How many there are of an element, after the garbage has been collected. */
    const count = async (tag: string): Promise<unknown> => {
      const expression = `customElements.get('${tag}').prototype`;
      const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: tag });
      const query = { prototypeObjectId: result.objectId!, objectGroup: tag };
      const { objects } = await session.send('Runtime.queryObjects', query);
      const functionDeclaration = 'function () { return this.length }';
      const call = { objectId: objects.objectId!, functionDeclaration, returnByValue: true };
      const length = await session.send('Runtime.callFunctionOn', call);
      await session.send('Runtime.releaseObjectGroup', { objectGroup: tag });
      return length.result.value;
    };
    const kept: string[] = [];
    for (const tag of tags) {
      // What was begun for it may end first.
      let left = await count(tag);
      for (let again = 0; left !== 0 && again < 60; again++) {
        await page.waitForTimeout(250);
        left = await count(tag);
      }
      if (left !== 0) kept.push(tag);
    }
    assert.deepEqual(kept, []);
  });
});
