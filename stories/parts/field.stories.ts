import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { select } from '../../src/parts/controls/select.js';
import { shows } from '../config/states.js';
import { html, onStage } from './part-stage.js';

const meta = { tags: ['!autodocs', 'look'], title: 'Parts/Field', play: shows('ready') } satisfies Meta;

export default meta;

/** A text field, and a select beside it where there is room. */
export const Fields: StoryObj = {
  render: (_, context) =>
    onStage(
      html`<div class="fields">
        <p class="field">
          <label for="place">Miejscowość</label>
          <input class="input" id="place" type="text" autocomplete="off" value="Chrzanów" />
        </p>
        ${select(
          'voivodeship',
          'Województwo',
          [
            { value: '', label: 'Cała Polska' },
            { value: '12', label: 'małopolskie (6)' },
            { value: '18', label: 'podkarpackie (0)', disabled: true },
          ],
          '12',
          () => undefined,
        )}
      </div>`,
      context,
    ),
};

export const Narrow: StoryObj = { ...Fields, globals: { width: '240px' } };
