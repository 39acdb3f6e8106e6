import type { County } from '../../../src/feed/schema/counties.js';
import type { Rollout } from '../../../src/feed/schema/rollouts.js';
import { readProgram } from '../../../src/build/program-feed-data.js';
import { manyRollouts } from '../../support/many.js';
import { contestants, feedOf } from '../timeline/contestants.js';
import type { Group } from './contestant.js';

const { counties, rollouts } = readProgram() as unknown as {
  readonly counties: readonly County[];
  readonly rollouts: readonly Rollout[];
};

const timeline: Group = {
  name: 'timeline',
  about: 'the 54 entries of the rollout; grown, invented ones of the same kind',
  width: 412,
  data: () => feedOf({ counties, rollouts }),
  grown: (count) => feedOf({ counties, rollouts: manyRollouts(counties, count) }),
  // The closer look (../timeline/) has one more setting of vis.
  contestants: contestants
    .filter(({ name }) => !name.startsWith('vis,'))
    .map(({ name, settings, page, entry }) => ({
      ...{ name, settings, entry, use: [{ on: entry }] },
      page: page.replace('<title>', '<meta name="viewport" content="width=device-width"><title>'),
    })),
};

export const timelineGroups: readonly Group[] = [timeline];
