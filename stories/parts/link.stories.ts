import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { clock, cross, icon } from '../../src/parts/icon.js';
import { shows } from '../config/states.js';
import { html, onStage } from './part-stage.js';

const meta = { tags: ['!autodocs', 'look'], title: 'Parts/Link and icon', play: shows('ready') } satisfies Meta;

export default meta;

/** A link, a button that looks like one, and each icon beside the text it goes with. What is hidden is read out only. */
export const LinkAndIcon: StoryObj = {
  render: (_, context) =>
    onStage(
      html`<p><a href="https://example.org/">Powiat lwówecki</a></p>
        <p><button type="button" class="link">Wyczyść filtry</button></p>
        <p>${icon(clock)} Stan na: 2004 <span class="hidden">(rok)</span></p>
        <p class="secondary">${icon(cross)} Usuń</p>`,
      context,
    ),
};
