import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import '../../../src/elements/rollout-timeline/define.js';
import type { PplRolloutTimeline } from '../../../src/elements/rollout-timeline/rollout-timeline.js';
import { makeFeed } from '../../../test/support/feed.js';
import type { ArgsOf, StoryOf } from '../../config/element.js';
import page from './rollout-timeline.mdx';
import { commonStories, inside, shows, until } from '../../config/states.js';

type Story = StoryOf<PplRolloutTimeline>;

const meta = {
  title: 'Elements/Rollout timeline',
  component: 'ppl-rollout-timeline',
  parameters: { docs: { page } },
  play: shows('ready'),
} satisfies Meta<ArgsOf<PplRolloutTimeline>>;

export default meta;

export const Ready: Story = { tags: ['look'] };

export const Empty: Story = {
  tags: ['!dev', '!autodocs', 'look'],
  args: { data: makeFeed({ rollouts: [], counties: [] }) },
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

/** Between timeline and table: the same periods, and the button says which one is shown. */
export const SwitchView: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    await userEvent.click(shown.getByRole('button', { name: 'Tabela' }));
    const table = await shown.findByRole('table');
    await expect(within(table).getAllByRole('row').length).toBeGreaterThan(20);
    await expect(shown.getByRole('button', { name: 'Tabela' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(shown.getByRole('button', { name: 'Oś czasu' }));
    await waitFor(() => expect(shown.queryByRole('table')).toBeNull());
  },
};

export const Table: Story = {
  tags: ['look'],
  args: { view: 'table' },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await within(inside(canvasElement)).findByRole('table');
  },
};

const mapShows: Story['play'] = async ({ canvasElement }) => {
  await until(canvasElement, 'ready');
  await within(inside(canvasElement)).findByRole('img');
};

/** Where it has been, and an office's own county. */
export const Map: Story = { tags: ['look'], args: { view: 'map', county: 'strzeliński' }, play: mapShows };

/** A period with those before it, as a person chooses it. */
export const MapUntil: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  args: { view: 'map' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    await userEvent.click(await shown.findByRole('radio', { name: /2004\/05/ }));
    await expect(await shown.findByRole('img', { name: /do okresu 2004–2005/ })).toBeVisible();
  },
};

export const NarrowMap: Story = {
  tags: ['!dev', '!autodocs'],
  args: { view: 'map', county: 'warszawski zachodni' },
  globals: { width: '240px' },
  play: mapShows,
};

/** The card of one county alone, as in a sidebar. */
export const CardAlone: Story = {
  tags: ['look'],
  args: { view: 'county', county: '0217' },
  globals: { width: '320px' },
};

/** The card of a county that is not on the list. */
export const CardWithout: Story = {
  tags: ['!dev', '!autodocs', 'look'],
  args: { view: 'county', county: '0213' },
};

/** Where the page names no county, a visitor chooses one. */
export const CardToChoose: Story = {
  globals: { language: 'pl', width: '320px' },
  tags: ['!dev', '!autodocs', 'look'],
  args: { view: 'county' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    await userEvent.click(await shown.findByRole('combobox', { name: 'Znajdź swój powiat' }));
    await userEvent.keyboard('strzelin{Enter}');
    await expect(await shown.findByRole('heading', { name: 'powiat strzeliński' })).toBeVisible();
  },
};

/** The field offers counties as one types; arrow and Enter choose one, and its card says what is known of it. */
export const FindCounty: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const chosen: string[] = [];
    canvasElement.addEventListener('ppl-select', ({ detail }) => chosen.push(`${detail.type} ${detail.id}`));
    const field = await shown.findByRole('combobox', { name: 'Znajdź swój powiat' });
    await userEvent.click(field);
    await userEvent.keyboard('strze');
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'true'));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(chosen).toHaveLength(1));
    await waitFor(() => expect(inside(canvasElement).querySelector('[part="county"]')).not.toBeNull());
    await expect(field).toHaveAttribute('aria-expanded', 'false');
  },
};

/** What can be chosen, while it is offered. */
export const Suggestions: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const field = await shown.findByRole('combobox', { name: 'Znajdź swój powiat' });
    await userEvent.click(field);
    await userEvent.keyboard('strze{ArrowDown}');
    const offered = within(await shown.findByRole('listbox', { name: 'Powiaty' }));
    await waitFor(() => expect(offered.getAllByRole('option', { selected: true })).toHaveLength(1));
  },
};

/** One voivodeship, by the visitor's choice, and back to all of them. */
export const Filter: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    await shown.findByRole('combobox', { name: 'Znajdź swój powiat' });
    // Where it is narrow the filters are folded away.
    const fold = shown.queryByRole('button', { name: 'Filtry' });
    if (fold) await userEvent.click(fold);
    const count = () => inside(canvasElement).querySelectorAll('.entry').length;
    const all = count();
    await userEvent.selectOptions(shown.getByRole('combobox', { name: 'Województwo' }), '02');
    await waitFor(() => expect(count()).toBeLessThan(all));
    await userEvent.click(shown.getByRole('button', { name: /^Wyczyść filtry/ }));
    await waitFor(() => expect(count()).toBe(all));
  },
};

/** The card of a county that has projects and clubs, unfolded. */
export const CountyCard: Story = {
  tags: ['!dev', '!autodocs', 'look'],
  globals: { language: 'pl' },
  args: { county: 'chrzanowski' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const clubs = await within(inside(canvasElement)).findByText(/^Kluby \(\d+\)$/);
    await userEvent.click(clubs);
    await expect(clubs.closest('details')).toHaveAttribute('open');
  },
};

/** The data to take along: as a table, for a map, as a quotation. */
export const TakeAlong: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  args: { voivodeship: 'dolnośląskie' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const take = await shown.findByRole('button', { name: 'Pobierz lub zacytuj' });
    await userEvent.click(take);
    await expect(take).toHaveAttribute('aria-expanded', 'true');
    await expect(shown.getByRole('button', { name: /^CSV, wszystkie wiersze/ })).toBeVisible();
  },
};

/** Each column can be sorted, and says how it is. */
export const SortTable: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  args: { view: 'table' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const sort = await shown.findByRole('button', { name: 'Województwo' });
    await userEvent.click(sort);
    await waitFor(() => expect(sort.closest('th')).toHaveAttribute('aria-sort', 'ascending'));
    await userEvent.click(sort);
    await waitFor(() => expect(sort.closest('th')).toHaveAttribute('aria-sort', 'descending'));
  },
};

/** The county of an office, marked. */
export const County: Story = { tags: ['look'], args: { county: 'strzeliński' } };

/** A county that took no part: the sentence says so. */
export const CountyWithoutRollout: Story = { tags: ['look'], args: { county: 'tatrzański' } };

/** Ten county names occur twice: the page is told, and nothing is marked. */
export const AmbiguousCounty: Story = { tags: ['!dev', '!autodocs', 'look'], args: { county: 'brzeski' } };

export const OneVoivodeship: Story = { tags: ['!dev', '!autodocs'], args: { voivodeship: 'dolnośląskie' } };

export const Years: Story = { tags: ['!dev', '!autodocs'], args: { from: '2003', to: '2006' } };

/** 240 px: a list, period by period. */
export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  args: { county: 'strzeliński' },
  globals: { width: '240px' },
};

export const NarrowTable: Story = {
  tags: ['!dev', '!autodocs'],
  args: { view: 'table' },
  globals: { width: '320px' },
  play: shows('ready'),
};

export const Medium: Story = { tags: ['!dev', '!autodocs'], globals: { width: '480px' } };

export const English: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'en', county: 'strzeliński' } };

export const Ukrainian: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'uk', county: 'strzeliński' } };

export const NoHeading: Story = { tags: ['!dev', '!autodocs'], args: { heading: '', voivodeship: 'dolnośląskie' } };

const counties = [
  { teryt: '0217', name: 'powiat strzeliński', seat: 'Strzelin', lat: 50.78, lon: 17.06 },
  { teryt: '1201', name: 'powiat bocheński', seat: 'Bochnia', lat: 49.97, lon: 20.43 },
];

export const LongNames: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      counties,
      rollouts: [
        {
          id: 'long',
          unit: 'municipality',
          county: '0217',
          label: 'Młodzieżowe partnerstwo lokalne gmin Ziemi Strzelińskiej i Niemczańsko-Strzelińskich Wzgórz, etap II',
          from: 2003,
          to: 2004,
          note: 'W źródle ten wpis stoi dwa razy, a jego nazwa jest dłuższa niż wiersz w jakiejkolwiek tabeli.',
        },
        { id: 'short', unit: 'county', county: '1201', from: 2004, to: 2004 },
      ],
    }),
  },
};

/** Every second record is wrong: it is left out and reported, the rest is shown. */
export const BadData: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      counties,
      rollouts: [
        { id: 'good', unit: 'county', county: '0217', from: 2003, to: 2004 },
        { id: 'no-county', unit: 'county', county: '9999', from: 2003, to: 2004 },
        { id: 'good-2', unit: 'county', county: '1201', from: 2005, to: 2005 },
        { id: 'backwards', unit: 'county', county: '1201', from: 2009, to: 2005 },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await expect(inside(canvasElement).querySelectorAll('.entry')).toHaveLength(2);
  },
};
