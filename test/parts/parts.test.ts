import { expect } from 'chai';
import { html } from 'lit';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { buttonStyles } from '../../src/parts/controls/button.styles.js';
import { chip, chipStyles } from '../../src/parts/controls/chip.js';
import { clock, cross, icon, iconStyles } from '../../src/parts/icon.js';
import { message, messageStyles } from '../../src/parts/message.js';
import { pager, pagerStyles } from '../../src/parts/controls/pager.js';
import { select, selectStyles } from '../../src/parts/controls/select.js';
import { tabs, tabsStyles } from '../../src/parts/controls/tabs.js';
import { accessFaults } from '../support/axe.js';
import { emulateMedia, itWithMedia } from '../support/media.js';
import { showPart } from '../support/part.js';

const all = [buttonStyles, ...pagerStyles, ...selectStyles, ...chipStyles, iconStyles, messageStyles, tabsStyles];

const noop = () => undefined;
const strip = (choose: (at: number) => void = noop) =>
  ['one', 'two', 'three'].map((label, at) => ({
    id: `tab-${at}`,
    panel: `panel-${at}`,
    label,
    count: at,
    chosen: at === 0,
    choose: () => choose(at),
  }));
const panels = html`${[0, 1, 2].map((at) => html`<p id="panel-${at}" role="tabpanel" aria-labelledby="tab-${at}">…</p>`)}`;
const options = [
  { value: '', label: 'all' },
  { value: 'a', label: 'some' },
  { value: 'b', label: 'none', disabled: true },
];
const everything = () =>
  html`<p id="label">Label</p>
    ${tabs('label', strip())}${panels} ${chip('Remove:', 'this', noop)} ${pager('Show all', noop)}
    ${select('what', 'What', options, 'a', noop)}
    <p><a href="#">Link</a> <button type="button" class="link">Clear</button> ${icon(clock)}${icon(cross)}</p>
    ${message('error', { what: 'Wrong', advice: 'Try', actions: html`<button class="button">Again</button>` })}`;

describe('the shared parts', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  for (const theme of ['light', 'dark own', 'light contrast']) {
    it(`have no fault that axe finds: ${theme}`, async () => {
      const root = showPart(everything(), all, theme);
      expect(await accessFaults(root.host)).to.deep.equal([]);
    });
  }

  it('are hit by a finger: 44 px, and nothing below 24', () => {
    const root = showPart(everything(), all);
    for (const target of root.querySelectorAll('.button, .tab, .input')) {
      expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
    }
    for (const target of root.querySelectorAll('button, select')) {
      if (target.matches('.link')) continue;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.className).to.be.at.least(24);
    }
  });

  it('show who has the keyboard by a ring in the colour of text', async () => {
    const root = showPart(everything(), all);
    const targets = [...root.querySelectorAll<HTMLElement>('button, select, a')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(targets.length).to.equal(7);
    for (const target of targets) {
      await sendKeys({ press: 'Tab' });
      expect(root.activeElement === target, target.className).to.equal(true);
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
      expect([outlineStyle, outlineColor]).to.deep.equal(['solid', 'rgb(27, 30, 32)']);
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    }
  });

  it('change under the pointer', async () => {
    const root = showPart(everything(), all);
    for (const target of root.querySelectorAll('.button, .tab, .chip, .input, a, .link')) {
      const look = () => {
        const { color, borderTopColor, borderBottomColor, textDecorationThickness } = getComputedStyle(target);
        return [color, borderTopColor, borderBottomColor, textDecorationThickness].join();
      };
      await sendMouse({ type: 'move', position: [0, 0] });
      const before = look();
      const { x, y, width, height } = target.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      if (target.matches('[aria-selected="true"]')) continue;
      // WebKit tells of the pointer some frames later.
      for (let frames = 0; frames < 30 && look() === before; frames++) await new Promise(requestAnimationFrame);
      // Colours change in 120 ms where the reader welcomes motion.
      await Promise.all(target.getAnimations().map(({ finished }) => finished));
      expect(look(), target.className || target.localName).not.to.equal(before);
    }
  });

  itWithMedia('leave paper alone', async () => {
    const root = showPart(everything(), all);
    await emulateMedia({ media: 'print' });
    for (const target of root.querySelectorAll('.button, .tabs, .chip .icon')) {
      expect(target.checkVisibility(), target.className).to.equal(false);
    }
    expect(root.querySelector('.chip')!.checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });
});

describe('tabs', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('are walked by arrows, round about and to both ends, and what has the focus is chosen', async () => {
    const chosen: number[] = [];
    const root = showPart(
      html`<p id="label">Label</p>
        ${tabs(
          'label',
          strip((at) => chosen.push(at)),
        )}${panels}`,
      all,
    );
    const [first, second, third] = root.querySelectorAll<HTMLElement>('[role=tab]');
    first!.focus();
    for (const [key, target] of [
      ['ArrowLeft', third],
      ['ArrowRight', first],
      ['ArrowRight', second],
      ['End', third],
      ['Home', first],
    ] as const) {
      await sendKeys({ press: key });
      expect(root.activeElement === target, key).to.equal(true);
    }
    expect(chosen).to.deep.equal([2, 0, 1, 2, 0]);
  });

  it('leave the browser its own keys', () => {
    const root = showPart(
      html`<p id="label">Label</p>
        ${tabs('label', strip())}${panels}`,
      all,
    );
    const first = root.querySelector<HTMLElement>('[role=tab]')!;
    first.focus();
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    first.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(root.activeElement === first).to.equal(true);
  });
});

describe('a select', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('has its label, shows the chosen option and tells of another one', () => {
    const chosen: string[] = [];
    const root = showPart(html`${select('what', 'What', options, 'a', (value) => chosen.push(value))}`, all);
    const field = root.querySelector('select')!;
    expect(field.labels[0]!.textContent).to.equal('What');
    expect(field.value).to.equal('a');
    expect(field.options[2]!.disabled).to.equal(true);
    field.value = '';
    field.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['']);
  });
});
