import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { componentMark } from '../../src/parts/component-mark.js';
import { shows } from '../config/states.js';
import { html, onStage } from './part-stage.js';

const meta = { tags: ['!autodocs', 'look'], title: 'Parts/Component mark', play: shows('ready') } satisfies Meta;

export default meta;

/** Decoration: the component's name stands beside it. */
export const ComponentMark: StoryObj = {
  render: (_, context) =>
    onStage(
      html`${['Lokalne Ożywienie Gospodarcze', 'Szybkie Reagowanie', 'Szybki Start'].map(
        (name, at) => html`<p>${componentMark(at + 1)} ${name}</p>`,
      )}`,
      context,
    ),
};
