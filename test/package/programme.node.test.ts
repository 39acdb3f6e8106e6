// What is promised to whoever pastes one script tag and one element: the programme's real data, whole.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementNames } from '../../src/elements/names.js';
import { foreignPages } from './foreign-page.js';

const script = '<script type="module" src="{widgets}/dist/cdn/ppl.js"></script>';
const languages = ['pl', 'en', 'uk'] as const;

/** The programme's name, as the explainer says it. */
const names = {
  pl: 'Polski Program Partnerstwa Lokalnego',
  en: 'Polish Local Partnership Programme',
  uk: 'Польська програма місцевого партнерства',
};

describe('a page of another origin with only the script tag and', () => {
  const open = foreignPages();

  it('<ppl-rollout-timeline>: shows 54 entries in 7 waves', async () => {
    const { page, complaints } = await open(`${script}<ppl-rollout-timeline></ppl-rollout-timeline>`);
    const timeline = page.locator('ppl-rollout-timeline');
    const waves = timeline.getByRole('heading', { level: 4 });
    await waves.first().waitFor();
    assert.deepEqual(
      (await waves.allInnerTexts()).map((text) => Number(/(\d+)\s+wdroż/.exec(text)?.[1])),
      [3, 16, 10, 3, 9, 6, 7],
    );
    for (const button of await timeline.getByRole('button', { name: /^Pokaż wszystkie/ }).all()) await button.click();
    assert.equal(await timeline.locator('[part~="entry"]').count(), 54);
    assert.deepEqual(complaints, []);
  });

  it('one element: its file and the core are asked for at once', async () => {
    const { page, asked } = await open(`${script}<ppl-key-figures></ppl-key-figures>`, ({ page }) =>
      // The element's file is on its way for ever.
      page.route(/\/key-figures-[^/]*\.js$/, () => undefined),
    );
    await page.waitForTimeout(1000);
    const names = asked.map((url) => /([\w.-]+?)(-[\w-]{6})?\.js$/.exec(url)?.[1]).filter(Boolean);
    assert.deepEqual(names.sort(), ['core', 'key-figures', 'ppl']);
  });

  it('all six, in three languages at once: each speaks the language of its place', async () => {
    const six = elementNames.map((name) => `<ppl-${name} project="chelm-coalition"></ppl-${name}>`).join('');
    const { page } = await open(script + languages.map((lang) => `<div lang="${lang}">${six}</div>`).join(''));
    await page.waitForFunction(
      (all) => [...document.querySelectorAll(all)].every((one) => one.matches(':state(ready)')),
      elementNames.map((name) => `ppl-${name}`).join(),
    );
    for (const lang of languages) {
      const place = page.locator(`div[lang="${lang}"]`);
      for (const name of elementNames) {
        const base = place.locator(`ppl-${name} [part~="base"]`);
        assert.equal(await base.getAttribute('lang'), lang);
        assert.ok((await base.innerText()).length > 100, `${name} in ${lang}`);
      }
      await place.locator('ppl-program-explainer').getByText(names[lang], { exact: true }).first().waitFor();
    }
  });
});
