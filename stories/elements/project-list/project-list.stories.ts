import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import '../../../src/elements/project-list/define.js';
import type { PplProjectList } from '../../../src/elements/project-list/project-list.js';
import { makeFeed } from '../../../test/support/feed.js';
import type { ArgsOf, StoryOf } from '../../config/element.js';
import page from './project-list.mdx';
import { commonStories, inside, shows, until } from '../../config/states.js';

type Story = StoryOf<PplProjectList>;

const meta = {
  title: 'Elements/Project list',
  component: 'ppl-project-list',
  parameters: { docs: { page } },
  play: shows('ready'),
} satisfies Meta<ArgsOf<PplProjectList>>;

export default meta;

export const Ready: Story = { tags: ['look'] };

export const Empty: Story = {
  tags: ['!dev', '!autodocs', 'look'],
  args: { data: makeFeed({ projects: [] }) },
  play: shows('empty'),
};

/** What every element shows while its feed is not as it should be. */
const common = commonStories();
export const Loading: Story = common.Loading;
export const Error: Story = common.Error;
export const ServerError: Story = { ...common.ServerError, tags: ['!dev', '!autodocs'] };
export const LoginPage: Story = { ...common.LoginPage, tags: ['!dev', '!autodocs'] };
export const CutShort: Story = { ...common.CutShort, tags: ['!dev', '!autodocs'] };
export const NextFormat: Story = { ...common.NextFormat, tags: ['!dev', '!autodocs'] };
export const Stale: Story = { ...common.Stale, tags: ['!dev', '!autodocs'] };
export const Fallback: Story = { ...common.Fallback, tags: ['!dev', '!autodocs'] };
export const TryAgain: Story = { ...common.TryAgain, tags: ['!dev', '!autodocs'] };

/** The frame that the page sets leaves nothing: the list says what was asked. */
export const EmptyFrame: Story = {
  tags: ['!dev', '!autodocs'],
  args: { voivodeship: 'podlaskie' },
  play: shows('empty'),
};

/** The visitor may narrow further what the page has set. */
export const Filters: Story = {
  tags: ['look'],
  globals: { language: 'pl' },
  args: { filters: true },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const count = () => inside(canvasElement).querySelectorAll('article').length;
    const all = count();
    const searched: { query: string; count: number }[] = [];
    canvasElement.addEventListener('ppl-search', ({ detail }) => searched.push(detail));
    const fold = shown.queryByRole('button', { name: 'Filtry' });
    if (fold) await userEvent.click(fold);
    const component = shown.getByRole('combobox', { name: 'Komponent' });
    await userEvent.selectOptions(component, 'quick-start');
    await waitFor(() => expect(count()).toBeLessThan(all));
    await expect(searched).toEqual([{ query: 'Szybki Start', count: count() }]);
    await userEvent.click(shown.getByRole('button', { name: 'Usuń filtr: Szybki Start' }));
    await waitFor(() => expect(count()).toBe(all));
  },
};

/** A long list has a field for words, and an order. */
export const SearchAndOrder: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'pl' },
  args: { filters: true },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const titles = () =>
      [...inside(canvasElement).querySelectorAll('.title')].map(({ textContent }) => textContent.trim());
    const fold = shown.queryByRole('button', { name: 'Filtry' });
    if (fold) await userEvent.click(fold);
    const words = await shown.findByRole('searchbox', { name: /^Szukaj w\sprojektach$/ });
    await userEvent.type(words, 'gornictwo');
    await waitFor(() => expect(titles()).toContain('Szybki Start w\u00a0reformie górnictwa'));
    await userEvent.click(shown.getByRole('button', { name: /^Usuń filtr/ }));
    await userEvent.selectOptions(shown.getByRole('combobox', { name: 'Kolejność' }), 'title');
    await waitFor(() => expect(titles()).toEqual(titles().sort(new Intl.Collator('pl').compare)));
  },
};

/** In a narrow place the filters are folded behind a button. */
export const FiltersNarrow: Story = {
  tags: ['!dev', '!autodocs'],
  args: { filters: true },
  globals: { language: 'pl', width: '320px' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const fold = shown.getByRole('button', { name: 'Filtry' });
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(fold);
    await waitFor(() => expect(fold).toHaveAttribute('aria-expanded', 'true'));
    await expect(shown.getByRole('combobox', { name: 'Komponent' })).toBeVisible();
  },
};

/** Two at first; the rest on request, and the keyboard goes on to the first of them. */
export const ShowAll: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  args: { limit: 2 },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const count = () => inside(canvasElement).querySelectorAll('article').length;
    await expect(count()).toBe(2);
    await userEvent.click(within(inside(canvasElement)).getByRole('button', { name: /^Pokaż wszystkie/ }));
    await waitFor(() => expect(count()).toBe(10));
  },
};

/** What nearly all say alike is said once, above them. */
export const SaidOnce: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { language: 'pl' },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    const words = inside(canvasElement).textContent.replace(/\s+/g, ' ');
    await expect(words.split('2002–2004')).toHaveLength(2);
    await expect(words.split('Stan na: 2004')).toHaveLength(2);
  },
};

export const OneComponent: Story = { args: { component: 'quick-start', heading: 'Szybki Start w firmach' } };

export const OneVoivodeship: Story = { args: { voivodeship: 'śląskie' } };

export const OneCounty: Story = { args: { county: 'lwówecki' } };

/** `from` and `to` take in every project that may have run then. */
export const Years: Story = { tags: ['!dev', '!autodocs'], args: { from: '2002', to: '2004' } };

/** Ten county names occur twice. Without a `voivodeship` that decides, the page is told, and all is shown. */
export const AmbiguousCounty: Story = {
  args: { county: 'brzeski' },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await expect(inside(canvasElement).querySelectorAll('article')).toHaveLength(10);
  },
};

export const Narrow: Story = { tags: ['!dev', '!autodocs'], globals: { width: '240px' } };

export const English: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'en', filters: true } };

export const Ukrainian: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'uk', filters: true } };

export const NoHeading: Story = { tags: ['!dev', '!autodocs'], args: { heading: '', limit: 3 } };

export const LongNames: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      projects: [
        {
          id: 'long',
          title:
            'Powiatowe Centrum Aktywizacji Zawodowej i Przedsiębiorczości Społecznej imienia Międzynarodowego Partnerstwa Lokalnego',
          summary: 'Konstantynopolitańczykowianeczkówna '.repeat(12),
          place: 'Dąbrowa-Moczydły-Wielkie nad Górną Kamienną',
          from: '2003-05',
          to: '2004-09-30',
        },
        { id: 'bare', title: 'Krótko' },
      ],
    }),
  },
};

/** Every second record is wrong: it is left out and reported, the rest is shown. */
export const BadData: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      projects: [
        { id: 'good', title: 'Dobry wpis', summary: 'Znaczniki <b>są tekstem</b>' },
        { id: 'no-title' },
        { id: 'good-2', title: 'Drugi dobry wpis' },
        { id: 'dates', title: 'Koniec przed początkiem', from: '2010', to: '2004' },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await expect(within(inside(canvasElement)).getAllByRole('article')).toHaveLength(2);
  },
};
