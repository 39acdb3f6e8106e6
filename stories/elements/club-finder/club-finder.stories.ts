import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import '../../../src/elements/club-finder/define.js';
import type { PplClubFinder } from '../../../src/elements/club-finder/club-finder.js';
import { makeFeed } from '../../../test/support/feed.js';
import type { ArgsOf, StoryOf } from '../../config/element.js';
import page from './club-finder.mdx';
import { commonStories, focusIn, inside, shows, until } from '../../config/states.js';

type Story = StoryOf<PplClubFinder>;

const meta = {
  title: 'Elements/Club finder',
  component: 'ppl-club-finder',
  parameters: { docs: { page } },
  play: shows('ready'),
} satisfies Meta<ArgsOf<PplClubFinder>>;

export default meta;

export const Ready: Story = { tags: ['look'] };

export const Empty: Story = {
  tags: ['!dev', '!autodocs', 'look'],
  args: { data: makeFeed({ clubs: [], counties: [], networks: [] }) },
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

/** Typing offers places; arrow and Enter choose one; the clubs stand in order of distance. */
export const TypeAndChoose: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const chosen: { type: string; id: string }[] = [];
    canvasElement.addEventListener('ppl-select', ({ detail }) => chosen.push(detail));
    const field = shown.getByRole('combobox', { name: 'Miejscowość, powiat albo klub' });
    await userEvent.click(field);
    await userEvent.keyboard('chrzan');
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'true'));
    await userEvent.keyboard('{ArrowDown}');
    const offered = within(shown.getByRole('listbox', { name: 'Podpowiedzi' }));
    await waitFor(() => expect(offered.getAllByRole('option', { selected: true })).toHaveLength(1));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(chosen).toHaveLength(1));
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'false'));
    await expect(inside(canvasElement).querySelector('.club-name')?.textContent).toContain('Chrzan');
  },
};

/** Escape closes the suggestions and leaves the text; once more, and the field is empty. */
export const Escape: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const field = shown.getByRole<HTMLInputElement>('combobox', { name: 'Miejscowość, powiat albo klub' });
    await userEvent.click(field);
    await userEvent.keyboard('chrzan');
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'true'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'false'));
    await expect(field.value).toBe('chrzan');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(field.value).toBe(''));
  },
};

/** Only one voivodeship, by the visitor's choice. */
export const FilterVoivodeship: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const count = () => inside(canvasElement).querySelectorAll('.hit').length;
    const all = count();
    await userEvent.selectOptions(shown.getByRole('combobox', { name: 'Województwo' }), '24');
    await waitFor(() => expect(count()).toBeLessThan(all));
    await userEvent.click(shown.getByRole('button', { name: 'Pokaż wszystkie' }));
    await waitFor(() => expect(count()).toBe(all));
  },
};

/** Where the page begins; the visitor may go on from there. */
export const Near: Story = {
  tags: ['look'],
  args: { near: 'Chrzanów' },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await waitFor(() => expect(inside(canvasElement).querySelector('.km')).not.toBeNull());
  },
};

const mapShows: Story['play'] = async ({ canvasElement }) => {
  await until(canvasElement, 'ready');
  await within(inside(canvasElement)).findByRole('listbox', { name: /^Mapa: Chrzanów/ });
};

/** Where the clubs are, one mark a place, with the list beside it. */
export const Map: Story = {
  tags: ['look'],
  globals: { language: 'pl' },
  args: { view: 'map', near: 'Chrzanów' },
  play: mapShows,
};

export const NarrowMap: Story = {
  tags: ['!dev', '!autodocs'],
  args: { view: 'map', near: 'Chrzanów', lang: 'pl' },
  globals: { width: '240px' },
  play: mapShows,
};

/** The marks are one stop for the keyboard: arrows walk among them, Enter shows the place in the list. */
export const MapByKeys: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs'],
  args: { view: 'map' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const map = await shown.findByRole('listbox', { name: /^Mapa Polski/ });
    const marks = within(map).getAllByRole('option');
    marks[0]!.focus();
    await userEvent.keyboard('{End}');
    await expect(focusIn(canvasElement)).toBe(marks.at(-1));
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect(focusIn(canvasElement)).toBe(marks[1]);
    const [name] = marks[1]!.ariaLabel!.split(/ \(|:/);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focusIn(canvasElement)).toHaveTextContent(name!));
  },
};

/** A slip of the pen is read as what it may mean, and the list says so. */
export const Misspelt: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs', 'look'],
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    await userEvent.click(shown.getByRole('combobox', { name: 'Miejscowość, powiat albo klub' }));
    await userEvent.keyboard('Katwoice');
    await waitFor(() => expect(inside(canvasElement).querySelector('.option')).not.toBeNull());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inside(canvasElement).querySelector('.guess')).toHaveTextContent('Katowice'));
  },
};

/** A place that nobody knows: the page is told, and the whole list is shown. */
export const UnknownPlace: Story = { tags: ['!dev', '!autodocs', 'look'], args: { near: 'Xyzzyborowo' } };

export const OneVoivodeship: Story = { args: { voivodeship: 'małopolskie' } };

export const OneNetwork: Story = { tags: ['!dev', '!autodocs'], args: { network: 'kluby-wsparcia' } };

/** Nothing within the page's frame, and a way out of it. */
export const NothingWithin: Story = { tags: ['look'], args: { voivodeship: 'opolskie' } };

/** A map beside the list: the keys go from mark to mark, and Enter opens the place in the list. */
export const OnTheMap: Story = {
  tags: ['!dev', '!autodocs', 'look'],
  globals: { language: 'pl' },
  args: { view: 'map', near: 'Chrzanów' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const map = await shown.findByRole('listbox', { name: /^Mapa: Chrzanów/ });
    const marks = within(map).getAllByRole('option');
    await waitFor(() => expect(within(map).getAllByRole('option', { selected: true })).toHaveLength(1));
    // Before it is chosen, for then the map frames it.
    const [place = ''] = marks[1]!
      .getAttribute('aria-label')!
      .replace(/^[\d–, ]+\. /, '')
      .split(':');
    marks[0]!.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(inside(canvasElement).querySelector('.result')?.textContent).toContain(place));
  },
};

/** Three at first, and more on request. */
export const ShowMore: Story = {
  globals: { language: 'pl' },
  tags: ['!dev', '!autodocs'],
  args: { limit: 3 },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const count = () => inside(canvasElement).querySelectorAll('.hit').length;
    await expect(count()).toBe(3);
    await userEvent.click(
      within(inside(canvasElement)).getByRole('button', { name: /^Pokaż (więcej|kolejne|następne)/ }),
    );
    await waitFor(() => expect(count()).toBeGreaterThan(3));
  },
};

export const Narrow: Story = { tags: ['!dev', '!autodocs'], args: { near: 'Chrzanów' }, globals: { width: '240px' } };

export const Wide: Story = { tags: ['!dev', '!autodocs'], args: { near: 'Chrzanów' }, globals: { width: '960px' } };

export const English: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'en', near: 'Chrzanów' } };

export const Ukrainian: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'uk', near: 'Chrzanów' } };

export const NoHeading: Story = { tags: ['!dev', '!autodocs'], args: { heading: '' } };

const counties = [{ teryt: '1203', name: 'powiat chrzanowski', seat: 'Chrzanów', lat: 50.135, lon: 19.4 }];
const networks = [{ id: 'kluby', name: 'Kluby', kind: 'club' }];
const club = {
  id: 'open',
  name: 'Klub Pracy',
  network: 'kluby',
  kind: 'club',
  place: 'Chrzanów',
  county: '1203',
  lat: 50.14,
  lon: 19.4,
  precision: 'address',
};

/** A club that is known to work now says how to reach it; one that is closed says so. */
export const OpenAndClosed: Story = {
  tags: ['look'],
  args: {
    data: makeFeed({
      counties,
      networks,
      clubs: [
        {
          ...club,
          status: 'active',
          asOf: '2026-10',
          contact: {
            address: 'ul. Śląska 8, 32-500 Chrzanów',
            phone: '+48 32 000 00 00',
            email: 'klub@example.org',
            url: 'https://example.org/klub',
            hours: 'poniedziałek–piątek 8–15',
          },
        },
        { ...club, id: 'closed', name: 'Klub, który już nie działa', status: 'closed', asOf: '2012', lat: 50.2 },
      ],
    }),
  },
};

export const LongNames: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      counties,
      networks: [
        {
          id: 'kluby',
          name: 'Ogólnopolska Sieć Klubów Wzajemnej Pomocy Osób Poszukujących Zatrudnienia',
          kind: 'club',
        },
      ],
      clubs: [
        {
          ...club,
          name: 'Klub Wzajemnej Pomocy Osób Poszukujących Pracy przy Stowarzyszeniu Konstantynopolitańczykowianeczek w Chrzanowie-Kościelcu',
          status: 'active',
          asOf: '2026-10-05',
          contact: { email: 'bardzo.dlugi.adres.poczty.elektronicznej.klubu.pracy@stowarzyszenie.example.org' },
        },
      ],
    }),
  },
};

export const LongNamesNarrow: Story = { tags: ['!dev', '!autodocs'], ...LongNames, globals: { width: '240px' } };

/** Every second record is wrong: it is left out and reported, the rest is shown. */
export const BadData: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      counties,
      networks,
      clubs: [
        { ...club, name: 'Klub <b>Pracy</b>' },
        { ...club, id: 'nowhere', lat: 500 },
        { ...club, id: 'second', name: 'Drugi klub' },
        { ...club, id: 'no-network', network: 'nie-ma' },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await expect(inside(canvasElement).querySelectorAll('.hit')).toHaveLength(2);
    await expect(within(inside(canvasElement)).getByText('Klub <b>Pracy</b>')).toBeVisible();
  },
};
