// A person at WordPress' screens: what they click and type, by role and name.
import type { FrameLocator, Locator, Page } from 'playwright';
import { admin, type Site } from './site.js';

export async function logIn(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(admin.name);
  await page.getByLabel('Password', { exact: true }).fill(admin.password);
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.waitForURL('**/wp-admin/**');
}

/** Uploads the plugin's zip and activates it. */
export async function installPlugin(page: Page, { url }: Site, zip: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('input[type=file][name=pluginzip]').setInputFiles(zip);
  await page.getByRole('button', { name: 'Install Now' }).click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.waitForURL('**/plugins.php*');
}

/** Deactivates and deletes it on the plugins' screen. */
export async function removePlugin(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}/wp-admin/plugins.php`);
  await page.getByRole('link', { name: 'Deactivate PPL Widgets' }).click();
  await page.getByRole('link', { name: 'Delete PPL Widgets' }).waitFor();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('link', { name: 'Delete PPL Widgets' }).click();
  await page.getByText('PPL Widgets was successfully deleted').waitFor();
}

/** The block editor, with a new page in it. */
export class Editor {
  readonly page: Page;
  readonly canvas: FrameLocator;

  private constructor(page: Page) {
    this.page = page;
    this.canvas = page.frameLocator('iframe[name="editor-canvas"]');
  }

  static async open(page: Page, { url }: Site, title: string): Promise<Editor> {
    await page.goto(`${url}/wp-admin/post-new.php?post_type=page`);
    const editor = new Editor(page);
    // WordPress offers patterns for a new page, once it has asked for them.
    const offer = page.getByRole('dialog').getByRole('button', { name: 'Close' });
    await page.addLocatorHandler(offer, () => offer.click());
    await editor.canvas.getByRole('textbox', { name: 'Add title' }).fill(title);
    return editor;
  }

  /** Inserts a block from the inserter, after those that are there. */
  async insert(title: string): Promise<void> {
    const { page } = this;
    const toggle = page.getByRole('button', { name: 'Toggle block inserter' });
    await toggle.click();
    await page.getByRole('searchbox', { name: 'Search for blocks and patterns' }).fill(title);
    // The glyph of its icon is a part of the name.
    await page.getByRole('option', { name: new RegExp(`${title}$`) }).click();
    await toggle.click();
  }

  /** The sidebar with the selected block's settings. */
  get sidebar(): Locator {
    return this.page.getByRole('region', { name: 'Editor settings' });
  }

  async select(box: Locator): Promise<void> {
    // A widget in the preview takes no clicks: the block around it does.
    await box.click({ position: { x: 3, y: 3 }, force: true });
    const settings = this.page.getByRole('button', { name: 'Settings', exact: true });
    if ((await settings.getAttribute('aria-expanded')) !== 'true') await settings.click();
    await this.sidebar.getByRole('tab', { name: 'Block' }).click();
  }

  /** Publishes and gives the page's address. */
  async publish(): Promise<string> {
    const { page } = this;
    await page
      .getByRole('region', { name: 'Editor top bar' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    const panel = page.getByRole('region', { name: 'Editor publish' });
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    const link = panel.getByRole('link', { name: 'View Page' });
    await link.waitFor();
    return (await link.getAttribute('href'))!;
  }
}
