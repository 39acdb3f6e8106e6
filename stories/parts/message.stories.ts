import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { message } from '../../src/parts/message.js';
import { skeleton } from '../../src/parts/skeleton.js';
import { styles } from '../../src/parts/feed-messages.js';
import { elementIn, until } from '../config/states.js';
import { html, onStage } from './part-stage.js';

const meta = {
  tags: ['!autodocs', 'look'],
  title: 'Parts/Message',
  // The elements load these styles when something is wrong.
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    const root = elementIn(canvasElement).shadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  },
} satisfies Meta;

export default meta;

export const Loading: StoryObj = {
  render: (_, context) => onStage(skeleton(4, 'Wczytywanie danych programu…'), context),
};

/** What is empty, and what to do about it. */
export const Empty: StoryObj = {
  render: (_, context) =>
    onStage(
      message('empty', { what: 'Brak projektów', advice: 'W danych programu nie ma teraz żadnego projektu.' }),
      context,
    ),
};

/** What went wrong, in the reader's words, and the button that tries again. */
export const Error: StoryObj = {
  render: (_, context) =>
    onStage(
      message('error', {
        what: 'Nie udało się wczytać danych programu',
        advice: 'Sprawdź połączenie z internetem i spróbuj ponownie.',
        actions: html`<button type="button" class="button">Spróbuj ponownie</button>`,
      }),
      context,
    ),
};

export const Stale: StoryObj = {
  render: (_, context) =>
    onStage(
      html`<p class="notice">Nie można teraz pobrać nowych danych. To kopia z dnia 23 listopada 2026.</p>`,
      context,
    ),
};
