import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, within } from 'storybook/test';
import { tabs } from '../../src/parts/controls/tabs.js';
import { focusIn, inside, shows, until } from '../config/states.js';
import { html, onStage } from './part-stage.js';

const meta = { tags: ['!autodocs', 'look'], title: 'Parts/Tabs', play: shows('ready') } satisfies Meta;

export default meta;

const choose = fn();
const names = ['Dla społeczności', 'Dla firm', 'Dla samorządu'];

/** Arrows walk through them, Home and End go to the ends; what has the focus is chosen. */
export const Tabs: StoryObj = {
  render: (_, context) =>
    onStage(
      html`<p id="benefits"><strong>Korzyści</strong></p>
        ${tabs(
          'benefits',
          names.map((label, at) => ({
            id: `tab-${at}`,
            panel: `panel-${at}`,
            label,
            count: 11 - at,
            chosen: at === 0,
            choose: () => void choose(at),
          })),
        )}
        ${names.map(
          (label, at) =>
            html`<div role="tabpanel" id="panel-${at}" aria-labelledby="tab-${at}" ?hidden=${at > 0}>
              <p>${label}: nowe miejsca pracy</p>
            </div>`,
        )}`,
      context,
    ),
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    choose.mockClear();
    const [first, second, third] = within(inside(canvasElement)).getAllByRole('tab');
    first!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(focusIn(canvasElement)).toBe(third);
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect(focusIn(canvasElement)).toBe(second);
    await expect(choose.mock.calls).toEqual([[2], [0], [1]]);
  },
};
