import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor, within } from 'storybook/test';
import '../../../src/elements/program-explainer/define.js';
import type { PplProgramExplainer } from '../../../src/elements/program-explainer/program-explainer.js';
import { makeFeed } from '../../../test/support/feed.js';
import type { ArgsOf, StoryOf } from '../../config/element.js';
import page from './program-explainer.mdx';
import { commonStories, focusIn, inside, shows, until } from '../../config/states.js';

type Story = StoryOf<PplProgramExplainer>;

const meta = {
  title: 'Elements/Program explainer',
  component: 'ppl-program-explainer',
  parameters: { docs: { page } },
  play: shows('ready'),
} satisfies Meta<ArgsOf<PplProgramExplainer>>;

export default meta;

export const Ready: Story = { tags: ['look'] };

export const Empty: Story = { args: { data: makeFeed({ components: [] }) }, play: shows('empty') };

/** What every element shows while its feed is not as it should be. */
const common = commonStories();
export const Loading: Story = common.Loading;
export const Error: Story = common.Error;
export const ServerError: Story = { ...common.ServerError, tags: ['!dev', '!autodocs'] };
export const LoginPage: Story = { ...common.LoginPage, tags: ['!dev', '!autodocs'] };
export const CutShort: Story = { ...common.CutShort, tags: ['!dev', '!autodocs'] };
export const NextFormat: Story = { ...common.NextFormat, tags: ['!dev', '!autodocs'] };
export const Stale: Story = common.Stale;
export const Fallback: Story = common.Fallback;
export const TryAgain: Story = { ...common.TryAgain, tags: ['!dev', '!autodocs'] };

/** Arrow keys walk through the audiences, where there is room for tabs; a narrow place has all lists below each other. */
export const Tabs: Story = {
  tags: ['!dev', '!autodocs', 'look'],
  args: { component: 'economic-renewal' },
  globals: { width: '720px' },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const chosen: { type: string; id: string }[] = [];
    canvasElement.addEventListener('ppl-select', ({ detail }) => chosen.push(detail));
    const [first, second] = await shown.findAllByRole('tab');
    first!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(second).toHaveAttribute('aria-selected', 'true'));
    await expect(chosen).toHaveLength(1);
    // The other panels are `hidden="until-found"`: not shown, and open to the browser's own search.
    const open = () => [...inside(canvasElement).querySelectorAll('.panel:not([hidden])')];
    await waitFor(() => expect(open().map(({ id }) => id)).toEqual([second!.getAttribute('aria-controls')]));
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(first).toHaveAttribute('aria-selected', 'true'));
  },
};

export const OneComponent: Story = { tags: ['!dev', '!autodocs'], args: { component: 'rapid-response' } };

/** What one audience gains, without a choice. */
export const Community: Story = { tags: ['look'], args: { audience: 'community' } };

export const Business: Story = { tags: ['!dev', '!autodocs'], args: { audience: 'business' } };

export const Government: Story = { tags: ['!dev', '!autodocs'], args: { audience: 'government' } };

/** No such component: the page is told, and all are shown. */
export const UnknownComponent: Story = { tags: ['!dev', '!autodocs', 'look'], args: { component: 'renewal' } };

/** In a narrow place there are no tabs: everything is open, one audience after the other. */
export const Narrow: Story = {
  tags: ['!dev', '!autodocs'],
  globals: { width: '240px' },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await expect(within(inside(canvasElement)).queryAllByRole('tab')).toHaveLength(0);
  },
};

/** With `address-key` each section is a link that can be sent, and the page's address keeps what is chosen. */
export const Links: Story = {
  args: { addressKey: 'about' },
  play: async ({ canvasElement, userEvent }) => {
    const before = location.href;
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    const links = within(await shown.findByRole('list', { name: /Spis treści|Contents|Зміст/ })).getAllByRole('link');
    const last = links.at(-1)!;
    await userEvent.click(last);
    await expect(new URL(location.href).searchParams.get('about')).toBe('history');
    await expect(focusIn(canvasElement)).toHaveTextContent(last.textContent);
    history.replaceState(history.state, '', before);
  },
};

export const Wide: Story = { tags: ['!dev', '!autodocs'], globals: { width: '960px' } };

export const English: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'en' } };

export const Ukrainian: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'uk' } };

export const NoHeading: Story = { tags: ['!dev', '!autodocs'], args: { heading: '', component: 'quick-start' } };

export const LongNames: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      components: [
        {
          id: 'long',
          name: 'Kompleksowy program reintegracji społeczno-zawodowej mieszkańców gmin pogórniczych i popegeerowskich',
          summary: 'Konstantynopolitańczykowianeczkówna '.repeat(8),
          steps: [
            { title: 'Krok o bardzo długiej nazwie, która nie mieści się w jednym wierszu ani w dwóch', text: 'Opis.' },
            { title: 'Krok bez opisu' },
          ],
          benefits: [
            { audience: 'community', items: ['Miejsca pracy', 'Konstantynopolitańczykowianeczkówna'] },
            { audience: 'business', items: ['Doradztwo'] },
          ],
        },
      ],
    }),
  },
};

/** Every second record is wrong: it is left out and reported, the rest is shown. */
export const BadData: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      components: [
        { id: 'good', name: 'Dobry <b>wpis</b>', steps: [{ title: 'Jeden' }] },
        { id: 'no-name', steps: [] },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await expect(within(inside(canvasElement)).getByText('Dobry <b>wpis</b>')).toBeVisible();
    await expect(inside(canvasElement).querySelectorAll('.component')).toHaveLength(1);
  },
};
