import type { Meta } from '@storybook/web-components-vite';
import { expect, within } from 'storybook/test';
import '../../../src/elements/key-figures/define.js';
import type { PplKeyFigures } from '../../../src/elements/key-figures/key-figures.js';
import { makeFeed } from '../../../test/support/feed.js';
import type { ArgsOf, StoryOf } from '../../config/element.js';
import {
  cutShort,
  fallback,
  inside,
  loading,
  loginPage,
  nextFormat,
  offline,
  serverError,
  shows,
  stale,
  tryAgain,
  until,
} from '../../config/states.js';

type Story = StoryOf<PplKeyFigures>;

const meta = {
  title: 'Elements/Key figures',
  component: 'ppl-key-figures',
  play: shows('ready'),
} satisfies Meta<ArgsOf<PplKeyFigures>>;

export default meta;

const four = 'workshop-projects-2010 help-clubs-2004 adjustment-teams peer-advisers-2004';

export const Ready: Story = { args: { figures: four } };

export const Loading: Story = loading;

export const Empty: Story = { args: { data: makeFeed({ figures: [] }) }, play: shows('empty') };

export const Error: Story = offline;

/** The server answers, but not as it should. */
export const ServerError: Story = { ...serverError, tags: ['!autodocs'] };

/** A hotspot's login page came instead of the feed. */
export const LoginPage: Story = { ...loginPage, tags: ['!autodocs'] };

/** The feed was cut short on its way. */
export const CutShort: Story = { ...cutShort, tags: ['!autodocs'] };

/** A feed of a later version than these widgets read. */
export const NextFormat: Story = { ...nextFormat, tags: ['!autodocs'] };

/** The copy of an earlier visit (`cache`), while the feed cannot be had. */
export const Stale: Story = { ...stale, args: { ...stale.args, figures: four } };

/** What the page wrote inside the tag stays while nothing can be loaded. */
export const Fallback: Story = fallback;

/** One figure stands alone, without a grid around it. */
export const One: Story = { tags: ['!autodocs'], args: { figures: 'workshop-projects-2010' } };

/** All figures of the feed. */
export const All: Story = {};

export const Narrow: Story = { tags: ['!autodocs'], args: { figures: four }, globals: { width: '240px' } };

export const English: Story = { tags: ['!autodocs'], args: { figures: four, lang: 'en' } };

export const Ukrainian: Story = { tags: ['!autodocs'], args: { figures: four, lang: 'uk' } };

/** For a page that has a heading of its own. */
export const NoHeading: Story = { tags: ['!autodocs'], args: { figures: four, heading: '' } };

export const OwnHeading: Story = { args: { figures: four, heading: 'Co udało się zrobić', headingLevel: 2 } };

/** Large numbers, long words, a percentage, a unit, different sources. */
export const LongWords: Story = {
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
  tags: ['!autodocs'],
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

export const TryAgain: Story = { ...tryAgain, tags: ['!autodocs'] };
