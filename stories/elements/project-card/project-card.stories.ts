import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import '../../../src/elements/project-card/define.js';
import type { PplProjectCard } from '../../../src/elements/project-card/project-card.js';
import { makeFeed } from '../../../test/support/feed.js';
import type { ArgsOf, StoryOf } from '../../config/element.js';
import page from './project-card.mdx';
import { commonStories, inside, shows, until } from '../../config/states.js';

type Story = StoryOf<PplProjectCard>;

const meta = {
  title: 'Elements/Project card',
  component: 'ppl-project-card',
  parameters: { docs: { page } },
  play: shows('ready'),
} satisfies Meta<ArgsOf<PplProjectCard>>;

export default meta;

const project = 'lwowek-traditional-production';

const long = {
  id: 'long',
  title:
    'Powiatowe Centrum Aktywizacji Zawodowej i Przedsiębiorczości Społecznej imienia Międzynarodowego Partnerstwa Lokalnego w Lwówku Śląskim',
  summary: 'Słowo, które się nie mieści: Konstantynopolitańczykowianeczkówna. Dalej idzie zwykły tekst.',
  place: 'Dąbrowa-Moczydły-Wielkie nad Górną Kamienną',
  from: '2003-05',
  to: '2004-09-30',
  facts: [
    { label: 'Środki z sektora prywatnego na wszystkie działania razem', value: '70 %' },
    { label: 'Partnerzy', value: 'Starostwo Powiatowe, Powiatowy Urząd Pracy, czternaście gmin, sześć stowarzyszeń' },
  ],
};

/** Its share of private money stands as words, with a picture beside. */
export const Ready: Story = {
  tags: ['look'],
  args: { project },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await waitFor(() => expect(inside(canvasElement).querySelector('dd progress')).toBeVisible());
  },
};

/** The page names a project that the feed does not have (any more): the page is told by `ppl-error`. */
export const Empty: Story = { tags: ['look'], args: { project: 'no-such-project' }, play: shows('empty') };

/** What every element shows while its feed is not as it should be. */
const common = commonStories({ project });
export const Loading: Story = common.Loading;
export const Error: Story = common.Error;
export const ServerError: Story = { ...common.ServerError, tags: ['!dev', '!autodocs'] };
export const LoginPage: Story = { ...common.LoginPage, tags: ['!dev', '!autodocs'] };
export const CutShort: Story = { ...common.CutShort, tags: ['!dev', '!autodocs'] };
export const NextFormat: Story = { ...common.NextFormat, tags: ['!dev', '!autodocs'] };
export const Stale: Story = common.Stale;
export const Fallback: Story = common.Fallback;
export const TryAgain: Story = { ...common.TryAgain, tags: ['!dev', '!autodocs'] };

/** A card from the `quick-start` component. */
export const QuickStart: Story = { tags: ['!dev', '!autodocs'], args: { project: 'quick-start-sanha' } };

export const Narrow: Story = { tags: ['!dev', '!autodocs'], args: { project }, globals: { width: '240px' } };

export const English: Story = { tags: ['!dev', '!autodocs'], args: { project, lang: 'en' } };

export const Ukrainian: Story = { tags: ['!dev', '!autodocs'], args: { project, lang: 'uk' } };

/** A heading of the page's own stands above; the title is one level deeper. */
export const OwnHeading: Story = { args: { project, heading: 'Projekt miesiąca', headingLevel: 2 } };

/** The title is a link where the feed gives an address, and nothing else is. */
export const WithAddress: Story = {
  tags: ['look'],
  args: {
    project: 'linked',
    data: makeFeed({
      projects: [{ id: 'linked', title: 'Zielone warsztaty', url: 'https://example.org/', summary: 'Opis.' }],
    }),
  },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    const links = within(inside(canvasElement)).getAllByRole('link');
    await expect(links.map(({ textContent }) => textContent.trim())).toContain('Zielone warsztaty');
    await expect(within(inside(canvasElement)).getByRole('heading', { level: 3 })).toContainElement(links[0]!);
  },
};

/** Nothing but an id and a title. */
export const TitleOnly: Story = {
  tags: ['!dev', '!autodocs'],
  args: { project: 'bare', data: makeFeed({ projects: [{ id: 'bare', title: 'Projekt bez opisu' }] }) },
};

export const LongNames: Story = {
  tags: ['!dev', '!autodocs'],
  args: { project: 'long', data: makeFeed({ projects: [long] }) },
};

export const LongNamesNarrow: Story = { tags: ['!dev', '!autodocs'], ...LongNames, globals: { width: '240px' } };

/** An address that is not allowed is left out, the project stays; markup in texts is shown as typed. */
export const BadData: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    project: 'odd',
    data: makeFeed({
      projects: [
        { id: 'odd', title: 'Projekt <img src=x>', url: 'javascript:alert(1)', summary: 'Opis & <b>znaczniki</b>' },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    await expect(shown.getByText('Projekt <img src=x>')).toBeVisible();
    await expect(shown.queryByRole('link', { name: /Projekt/ })).toBeNull();
  },
};
