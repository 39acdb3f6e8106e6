import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, within } from 'storybook/test';
import { chip } from '../../src/parts/controls/chip.js';
import { inside, shows, until } from '../config/states.js';
import { html, onStage } from './part-stage.js';

const meta = { tags: ['!autodocs', 'look'], title: 'Parts/Chip', play: shows('ready') } satisfies Meta;

export default meta;

const remove = fn();

/** What was chosen, and takes itself back. */
export const Chip: StoryObj = {
  render: (_, context) => onStage(html`${chip('Usuń filtr:', 'Szybki Start', remove)}`, context),
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    remove.mockClear();
    await userEvent.click(within(inside(canvasElement)).getByRole('button', { name: 'Usuń filtr: Szybki Start' }));
    await expect(remove).toHaveBeenCalledOnce();
  },
};
