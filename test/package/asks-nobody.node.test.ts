// Whoever puts a widget on a page hands none of their readers to anybody else: no file of the package asks a third party.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementNames } from '../../src/elements/names.js';
import { foreignPages } from './foreign-page.js';

/** Addresses that stand in what runs on a page, and are asked by nobody. */
const names: Readonly<Record<string, string>> = {
  'http://www.w3.org': 'what SVG and XML are called',
  'https://www.geonames.org': 'a link: who the list of places is from',
  'https://creativecommons.org': 'a link: the licence of that list',
  'https://feed.invalid': 'the base of a relative address that stays unasked',
};

describe('what runs on a page', () => {
  const open = foreignPages();
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^dist\/(?:storybook|cli|types|guides)\//.test(file));

  it('holds no address of anybody but as a name', () => {
    assert.ok(files.length > 100);
    for (const file of files) {
      // What an address looks like to a reader of the sources stands in comments.
      const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
      for (const [, origin] of code.matchAll(/(?<![\w.-])((?:https?|wss?):\/\/[\w-]+\.[\w.-]+)/g)) {
        assert.ok(Object.hasOwn(names, origin!), `${file}: ${origin!}`);
      }
    }
  });

  it('asks the page and the server of the widgets alone, in every view, in a frame, and in the builder', async () => {
    const script = '<script type="module" src="{widgets}/dist/cdn/1/ppl.js"></script>';
    const tags = elementNames.map((name) => `<ppl-${name} locate debug></ppl-${name}>`).join('');
    const views = ['map', 'table', 'county'].map(
      (view) => `<ppl-rollout-timeline view="${view}"></ppl-rollout-timeline>`,
    );
    const frame = '<iframe src="{widgets}/dist/embed.html?widget=club-finder&near=Karpacz&view=map"></iframe>';
    const builder = '<iframe src="{widgets}/dist/builder.html"></iframe>';
    const project = '<ppl-project-card project="lwowek-traditional-production"></ppl-project-card>';
    const { page, asked, widgets } = await open([script, tags, ...views, project, frame, builder].join(''));
    for (const name of elementNames) await page.locator(`ppl-${name}:state(ready)`).first().waitFor();
    for (const frame of page.frames().slice(1)) await frame.locator(':state(ready)').first().waitFor();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const origins = new Set(
      asked
        .map((address) => new URL(address))
        .flatMap(({ protocol, origin }) => (protocol === 'http:' || protocol === 'https:' ? origin : [])),
    );
    assert.deepEqual([...origins].sort(), [new URL(page.url()).origin, widgets].sort());
  });
});
