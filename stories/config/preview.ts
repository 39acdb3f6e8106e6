import type { Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { argTypesOf, describe } from './arg-types.js';
import elementPage from './element-page.mdx';
import { docsTheme } from './theme.js';
import { markupOf, renderElement } from './element.js';
import { stage, type StageGlobals } from './stage.js';

type Icon = NonNullable<Exclude<NonNullable<Preview['globalTypes']>[string]['toolbar'], undefined>['icon']>;

const toolbar = (title: string, icon: Icon, items: readonly (string | readonly [value: string, title: string])[]) => ({
  name: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map((item) => {
      const [value, words] = typeof item === 'string' ? [item, item] : item;
      return { value, title: words === value ? value : words };
    }),
  },
});

const initialGlobals: StageGlobals = {
  // The story tests choose a theme for a whole run.
  theme: (document.documentElement.dataset['theme'] as StageGlobals['theme'] | undefined) ?? 'auto',
  language: 'pl',
  width: 'full',
  zoom: 'usual',
  spacing: 'usual',
  brand: '',
  page: 'none',
};

// A document is the main thing on its page, and says so to screen readers.
document.getElementById('storybook-docs')?.setAttribute('role', 'main');

// A failing test says what it missed, without the whole page; on a busy machine all takes longer, and still comes.
configure({ getElementError: (message) => new Error(message ?? ''), asyncUtilTimeout: 30_000 });

const preview: Preview = {
  decorators: [stage],
  initialGlobals: { ...initialGlobals },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', [
      ['auto', 'auto'],
      ['light', 'light'],
      ['dark', 'dark'],
      ['contrast', 'contrast'],
    ]),
    language: toolbar('Language', 'globe', [
      ['pl', 'polski'],
      ['en', 'English'],
      ['uk', 'українська'],
    ]),
    width: toolbar('Width of the container', 'grow', [
      ['full', 'full width'],
      ['240px', '240 px'],
      ['320px', '320 px'],
      ['480px', '480 px'],
      ['720px', '720 px'],
      ['960px', '960 px'],
    ]),
    zoom: toolbar('Text size', 'zoom', [
      ['usual', '100 %'],
      ['large', '150 %'],
      ['largest', '200 %'],
    ]),
    spacing: toolbar('Text spacing', 'paragraph', [
      ['usual', 'usual spacing'],
      ['wide', 'text spacing'],
    ]),
    brand: toolbar('Brand colour', 'paintbrush', [
      ['', 'no brand'],
      ['#0b5673', 'Petrol #0b5673'],
      ['#1f5f2e', 'Forest #1f5f2e'],
      ['#9b1c31', 'Carmine #9b1c31'],
      ['#5b2a86', 'Violet #5b2a86'],
      ['#ffd400', 'Yellow #ffd400'],
      ['#111111', 'Nearly black #111111'],
      ['#f2f2f2', 'Nearly white #f2f2f2'],
    ]),
    page: toolbar('Style sheet of the page', 'browser', [
      ['none', 'no page style'],
      ['root', '62.5 % root'],
      ['reset', '* { reset }'],
      ['bootstrap', 'Bootstrap 3'],
      ['important', '* { … !important }'],
    ]),
  },
  render: (args, { component, globals }) => renderElement(String(component), args, globals['theme']),
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // Backgrounds and viewports are the toolbars' own: a container's width is what an element goes by.
    backgrounds: { disable: true },
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start',
          ['Start here', 'Find an answer', 'Znajdź odpowiedź'],
          'Paste',
          [
            'Embed builder',
            'For webmasters',
            'Dla redaktorów stron',
            'WordPress',
            'WordPress po polsku',
            'Embedding reference',
          ],
          'Elements',
          'Elementy',
          'Build',
          ['For developers', 'Theming', 'Tokens', 'Languages'],
          'Publish',
          ['Feed', 'Publishing data', 'Publikowanie danych'],
          'Trust',
          [
            'Accessibility',
            'Accessibility criteria',
            'Karta integracji',
            'Measured beside others',
            'Side by side',
            'Obok innych',
            'What never changes',
            'Changelog',
          ],
          'Parts',
        ],
      },
    },
    docs: {
      page: elementPage,
      theme: docsTheme,
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
      // Parts are no elements, and have no attributes.
      extractArgTypes: (component?: string) => (component === undefined ? {} : argTypesOf(component)),
      extractComponentDescription: (component?: string) =>
        component === undefined ? '' : (describe(component).description ?? ''),
      source: {
        transform: (code: string, { component, args }: { component?: string; args: Record<string, unknown> }) =>
          component === undefined ? code : markupOf(component, args),
      },
    },
  },
};

export default preview;
