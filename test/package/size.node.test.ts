import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measure } from '../../src/build/size.js';

describe('what a visitor loads', async () => {
  for (const { name, bytes, later, budget, files } of await measure()) {
    it(`${name}: at most ${budget.firstView} bytes in the first view, and ${budget.later} later`, () => {
      assert.ok(bytes <= budget.firstView, `${bytes} bytes in ${files.join(', ')}`);
      assert.ok(later <= budget.later, `${later} bytes`);
    });
  }

  it('is few files: the loader, the element, and what several share', async () => {
    for (const { name, files } of await measure()) assert.ok(files.length <= 5, `${name}: ${files.join(', ')}`);
  });
});
