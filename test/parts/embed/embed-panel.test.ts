import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { elementNames } from '../../../src/elements/names.js';
import type { PplElement } from '../../../src/elements/ppl-element.js';
import { accessFaults } from '../../support/axe.js';
import { programFeed } from '../../support/feed.js';
import { itWithMedia, emulateMedia } from '../../support/media.js';
import { unbound } from '../../support/unbound.js';
import { shows } from '../../support/widget.js';

type Widget = PplElement<readonly []>;

const until = async (isSo: () => unknown) => {
  while (!isSo()) await new Promise(requestAnimationFrame);
};

/** Puts a widget with the programme's own feed on the page. */
async function place(markup: string): Promise<Widget> {
  document.body.innerHTML = markup;
  const element = document.body.firstElementChild as Widget;
  element.data = await programFeed();
  await shows(element, 'ready');
  await element.updateComplete;
  return element;
}

const opener = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.foot summary')!;
const codeOf = async (element: Element): Promise<string> => {
  if (!element.shadowRoot!.querySelector('.foot [open]')) opener(element).click();
  await until(() => element.shadowRoot!.querySelector('.code'));
  return element.shadowRoot!.querySelector('.code')!.textContent;
};

describe('the code for other pages', () => {
  afterEach(() => {
    document.body.innerHTML = '';
    for (const script of document.head.querySelectorAll('[data-of-test]')) script.remove();
  });

  for (const name of elementNames) {
    it(`stands in the foot of <ppl-${name}>, in three languages, and is accessible`, async () => {
      const element = await place(`<ppl-${name} project="chelm-coalition"></ppl-${name}>`);
      const words = { pl: 'Umieść na swojej stronie', en: 'Put this on your site', uk: 'Розмістити на своєму сайті' };
      for (const lang of ['pl', 'en', 'uk'] as const) {
        element.lang = lang;
        await until(() => opener(element).textContent === words[lang]);
      }
      const tag = name === 'project-card' ? 'ppl-project-card project="chelm-coalition"' : `ppl-${name}`;
      expect(await codeOf(element)).to.equal(`<${tag}></ppl-${name}>`);
      expect(await accessFaults(element)).to.deep.equal([]);
    });
  }

  it('opens by a key, and the next ones lead to the code, the button and the builder', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<script data-of-test type="text/plain" src="https://widgets.test/dist/cdn/1/ppl.js"></script>',
    );
    const element = await place(
      '<ppl-key-figures figures="help-clubs-2004" theme="dark" heading="Nasze"></ppl-key-figures>',
    );
    opener(element).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.querySelector('.code'));
    const focused = () => element.shadowRoot!.activeElement!;
    await sendKeys({ press: 'Tab' });
    expect(focused().role).to.equal('region');
    expect(focused().textContent).to.equal(
      '<script type="module" src="https://widgets.test/dist/cdn/1/ppl.js"></script>\n' +
        '<ppl-key-figures figures="help-clubs-2004"></ppl-key-figures>',
    );
    await sendKeys({ press: 'Tab' });
    expect(focused().textContent.trim()).to.equal('Kopiuj kod');
    await sendKeys({ press: 'Tab' });
    expect((focused() as HTMLAnchorElement).href).to.equal(
      'https://widgets.test/dist/builder.html?lang=pl&widget=key-figures&figures=help-clubs-2004',
    );
  });

  it('says what was copied, or shows it to be copied by hand', async () => {
    const element = await place('<ppl-key-figures figures="help-clubs-2004"></ppl-key-figures>');
    await codeOf(element);
    const { clipboard } = navigator;
    const copied: string[] = [];
    const answers = { writeText: (text: string) => (copied.push(text) > 1 ? Promise.reject(new Error()) : undefined) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: answers });
    try {
      const live = () => unbound(element.shadowRoot!.querySelector('.embed [aria-live]')!.textContent).trim();
      const copy = () => element.shadowRoot!.querySelector<HTMLElement>('.embed button')!.click();
      copy();
      await until(() => live() === 'Skopiowano');
      copy();
      await until(() => live().startsWith('Zaznacz i skopiuj:'));
      expect(copied[0]).to.equal('<ppl-key-figures figures="help-clubs-2004"></ppl-key-figures>');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('has the widget as its visitor left it', async () => {
    const timeline = await place('<ppl-rollout-timeline county="strzeliński" view="county"></ppl-rollout-timeline>');
    expect(await codeOf(timeline)).to.equal(
      '<ppl-rollout-timeline county="strzeli&#324;ski" view="county"></ppl-rollout-timeline>',
    );
    const list = await place('<ppl-project-list filters limit="3"></ppl-project-list>');
    const select = await new Promise<HTMLSelectElement>((resolve) => {
      void until(() => list.shadowRoot!.querySelector('select')).then(() =>
        resolve(list.shadowRoot!.querySelector('select')!),
      );
    });
    select.value = 'rapid-response';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await list.updateComplete;
    expect(await codeOf(list)).to.equal(
      '<ppl-project-list component="rapid-response" limit="3" filters></ppl-project-list>',
    );
  });

  it('names the data where the page does', async () => {
    document.head.insertAdjacentHTML('beforeend', '<link data-of-test rel="ppl-feed" href="/feeds/our.json">');
    const { fetch } = globalThis;
    const feed = JSON.stringify(await programFeed());
    globalThis.fetch = () => Promise.resolve(new Response(feed));
    try {
      document.body.innerHTML = '<ppl-key-figures figures="help-clubs-2004"></ppl-key-figures>';
      const element = document.querySelector('ppl-key-figures')!;
      await shows(element, 'ready');
      expect(await codeOf(element)).to.equal(
        `<ppl-key-figures figures="help-clubs-2004" feed="${new URL('/feeds/our.json', location.href).href}"></ppl-key-figures>`,
      );
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('is not there where the page says no', async () => {
    const element = await place('<ppl-key-figures no-embed></ppl-key-figures>');
    expect(opener(element)).to.equal(null);
    element.noEmbed = false;
    await element.updateComplete;
    expect(opener(element).textContent).to.equal('Umieść na swojej stronie');
  });

  itWithMedia('is no matter for paper', async () => {
    const element = await place('<ppl-key-figures></ppl-key-figures>');
    await emulateMedia({ media: 'print' });
    expect(opener(element).checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });
});
