// Hosts in one browser: inside all as on a blank page, outside all as without us.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserName } from './browser.js';
import type { Host } from './host.js';
import { Matrix } from './matrix.js';

const none = { inside: [], access: [], outside: [], complaints: [], strangers: [] };

export function testMatrix(browser: BrowserName, kind: string, hosts: readonly Host[]): void {
  describe(`the widgets on pages of others that ${kind}, in ${browser}`, () => {
    let matrix: Matrix;
    before(async () => (matrix = await Matrix.open(browser)));
    after(() => matrix.close());

    for (const host of hosts) {
      it(host.name, async () => assert.deepEqual(await matrix.judge(host), none));
    }
  });
}
