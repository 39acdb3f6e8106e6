import assert from 'node:assert/strict';
import type { Browser } from 'playwright';

/** What every example shows: a finder near Chrzanów, a button that moves it to Krasnystaw, and an `output` that counts what it found. */
export async function useSite(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(url);
    const finder = page.locator('ppl-club-finder:state(ready)');
    await finder.getByText('Feed by property').waitFor();
    const heading = (name: RegExp) => finder.getByRole('heading', { name }).first();
    await heading(/Chrzanów/).waitFor();
    await page.getByRole('button', { name: 'Krasnystaw' }).click();
    await heading(/Krasnystaw/).waitFor();
    await finder.getByRole('combobox').first().fill('Oświęcim');
    await page.keyboard.press('Enter');
    await page.locator('output', { hasText: /^\d+$/ }).waitFor();
    assert.equal(await page.locator('ppl-club-finder').count(), 1);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
  }
}
