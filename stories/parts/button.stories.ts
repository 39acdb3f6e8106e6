import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, within } from 'storybook/test';
import { inside, shows, until } from '../config/states.js';
import { pager } from '../../src/parts/controls/pager.js';
import { html, onStage } from './part-stage.js';

const meta = { tags: ['!autodocs', 'look'], title: 'Parts/Button', play: shows('ready') } satisfies Meta;

export default meta;

/** One kind, so that no view has two first choices. Under a list it is the pager. */
export const Button: StoryObj = {
  render: (_, context) =>
    onStage(
      pager('Pokaż wszystkie (54)', () => undefined),
      context,
    ),
};

/** What has the keyboard is seen from afar. */
export const Focused: StoryObj = {
  ...Button,
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    const button = within(inside(canvasElement)).getByRole('button');
    button.focus();
    await expect(button).toHaveStyle({ outlineStyle: 'solid' });
  },
};

/** Words that need more than one line. */
export const LongWords: StoryObj = {
  globals: { width: '240px' },
  render: (_, context) =>
    onStage(
      html`<button type="button" class="button">
        Pokaż wszystkie kluby, zespoły i partnerstwa w całej Polsce, także historyczne
      </button>`,
      context,
    ),
};
