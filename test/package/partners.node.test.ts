// The pages that `npm start` shows, as visitors meet them: what a partner's office would be held to.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partners } from '../../src/build/serve.js';
import { accessFaults, countWidgets, overflow, partnerPages } from './partner-page.js';

const pages = [...partners.map(({ name }) => name), 'paste'] as const;
const widgets = { 'marshal-office': 4, 'labour-office': 3, 'ngo-blog': 4, paste: 12 };

describe('the partner pages', () => {
  const open = partnerPages();

  for (const name of pages) {
    for (const width of [320, 1280]) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`${name} at ${width} px, ${scheme}: all widgets, no complaint, no overflow, nothing for axe`, async () => {
          const partner = await open(name, { width, scheme });
          assert.equal(await countWidgets(partner), widgets[name]);
          assert.equal(await overflow(partner), 0);
          assert.deepEqual(await accessFaults(partner), []);
          assert.deepEqual(partner.complaints, []);
          const strange = partner.asked.filter((url) => !partner.origins.includes(new URL(url).origin));
          assert.deepEqual(
            strange.filter((url) => !url.startsWith('data:')),
            [],
          );
          await partner.page.close();
        });
      }
    }
  }

  it('has a gate that bites: axe finds what is planted in a widget', async () => {
    const partner = await open('ngo-blog', { width: 1280, scheme: 'light' });
    await partner.page.evaluate(() => {
      const button = document.createElement('button');
      document.querySelector('ppl-project-card')!.shadowRoot!.querySelector('[part~="base"]')!.append(button);
    });
    assert.match((await accessFaults(partner)).join('\n'), /^button-name: ppl-project-card/);
  });

  it('shows on the page to copy from exactly what its code says', async () => {
    const { page } = await open('paste', { width: 1280, scheme: 'light' });
    const pairs = await page.evaluate(async () => {
      const source = await (await fetch('/')).text();
      const inert = new DOMParser().parseFromString(source, 'text/html');
      const plain = (text: string | null) => text?.replace(/\s+/g, ' ').replaceAll('> <', '><').trim();
      return [...inert.querySelectorAll<HTMLElement>('[data-shows]')].map((live) => {
        const code = document.createElement('div');
        code.innerHTML = inert.getElementById(live.dataset['shows']!)?.textContent ?? '';
        return [plain(live.innerHTML), plain(code.innerHTML)];
      });
    });
    assert.equal(pairs.length, 10);
    for (const [live, code] of pairs) assert.equal(live, code);
  });
});
