import type { Meta } from '@storybook/web-components-vite';
import { expect, within } from 'storybook/test';
import '../../../src/elements/key-figures/define.js';
import type { PplKeyFigures } from '../../../src/elements/key-figures/key-figures.js';
import { makeFeed } from '../../../test/support/feed.js';
import type { ArgsOf, StoryOf } from '../../config/element.js';
import page from './key-figures.mdx';
import { commonStories, inside, shows, until } from '../../config/states.js';

type Story = StoryOf<PplKeyFigures>;

const meta = {
  title: 'Elements/Key figures',
  component: 'ppl-key-figures',
  parameters: { docs: { page } },
  play: shows('ready'),
} satisfies Meta<ArgsOf<PplKeyFigures>>;

export default meta;

const four = 'workshop-projects-2010 help-clubs-2004 adjustment-teams peer-advisers-2004';

export const Ready: Story = { tags: ['look'], args: { figures: four } };

export const Empty: Story = { tags: ['look'], args: { data: makeFeed({ figures: [] }) }, play: shows('empty') };

/** What every element shows while its feed is not as it should be. */
const common = commonStories({ figures: four });
export const Loading: Story = { ...common.Loading, tags: ['look'] };
export const Error: Story = { ...common.Error, tags: ['look'] };
export const ServerError: Story = { ...common.ServerError, tags: ['!dev', '!autodocs'] };
export const LoginPage: Story = { ...common.LoginPage, tags: ['!dev', '!autodocs'] };
export const CutShort: Story = { ...common.CutShort, tags: ['!dev', '!autodocs'] };
export const NextFormat: Story = { ...common.NextFormat, tags: ['!dev', '!autodocs'] };
export const Stale: Story = { ...common.Stale, tags: ['look'] };
export const Fallback: Story = { ...common.Fallback, tags: ['look'] };
export const TryAgain: Story = { ...common.TryAgain, tags: ['!dev', '!autodocs'] };

/** One figure stands alone, without a grid around it. */
export const One: Story = { tags: ['!dev', '!autodocs'], args: { figures: 'workshop-projects-2010' } };

/** All figures of the feed. */
export const All: Story = {};

export const Narrow: Story = { tags: ['!dev', '!autodocs'], args: { figures: four }, globals: { width: '240px' } };

export const English: Story = { tags: ['!dev', '!autodocs'], args: { figures: four, lang: 'en' } };

export const Ukrainian: Story = { tags: ['!dev', '!autodocs'], args: { figures: four, lang: 'uk' } };

/** ‘Put this on your site’, opened: the same in the foot of every widget. `no-embed` leaves it out. */
export const Embed: Story = {
  args: { figures: four },
  play: async ({ canvasElement, userEvent }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    await userEvent.click(
      await shown.findByText(/Umieść na swojej stronie|Put this on your site|Розмістити на своєму сайті/),
    );
    await expect(await shown.findByRole('region')).toHaveTextContent('<ppl-key-figures');
  },
};

/** For a page that has a heading of its own. */
export const NoHeading: Story = { tags: ['!dev', '!autodocs'], args: { figures: four, heading: '' } };

export const OwnHeading: Story = {
  tags: ['!dev', '!autodocs'],
  args: { figures: four, heading: 'Co udało się zrobić', headingLevel: 2 },
};

/** Large numbers, long words, a percentage, a unit, different sources. */
export const LongWords: Story = {
  tags: ['!dev', '!autodocs', 'look'],
  args: {
    data: makeFeed({
      figures: [
        {
          id: 'long',
          value: 1234567,
          qualifier: 'over',
          label: 'Uczestniczki i uczestnicy warsztatów lokalnego ożywienia gospodarczego we wszystkich województwach',
          unit: 'osób',
          asOf: '2010',
          source: 'Sprawozdanie końcowe z realizacji programu, część druga: załączniki statystyczne',
        },
        { id: 'percent', value: 70, unit: '%', label: 'Udział sektora prywatnego', asOf: '2004-09-30' },
        { id: 'word', value: 3.5, label: 'Najdłuższeznanesłowobezprzerwyżebysprawdzićłamanie', asOf: '2004-05' },
      ],
    }),
  },
};

/** Every second record is wrong: it is left out and reported, the rest is shown. */
export const BadData: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    data: makeFeed({
      figures: [
        { id: 'good', value: 56, label: 'Kluby Pomocy Koleżeńskiej', asOf: '2004' },
        { id: 'no-number', value: 'dużo', label: 'Bez liczby', asOf: '2004' },
        { id: 'markup', value: 3, label: 'Znaczniki <b>są tekstem</b>', asOf: '2004' },
        { id: 'no-date', value: 4, label: 'Data, której nie ma', asOf: '2004-02-31' },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    const shown = within(inside(canvasElement));
    await expect(shown.getByText('Znaczniki <b>są tekstem</b>')).toBeVisible();
    await expect(shown.queryByText('Bez liczby')).toBeNull();
    await expect(shown.queryByText('Data, której nie ma')).toBeNull();
  },
};
