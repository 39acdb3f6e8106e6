import { readFile } from 'node:fs/promises';
import {
  readEntries,
  within,
  type Entry,
  type Selection,
} from '../../../src/elements/rollout-timeline/model/entries.js';
import { buildStory, isPeriod, type Story } from '../../../src/elements/rollout-timeline/model/story.js';
import type { County } from '../../../src/feed/schema/counties.js';
import type { Rollout } from '../../../src/feed/schema/rollouts.js';
import { compareText } from '../../../src/text/collate.js';

/*
 * Stories to test with: of the programme's own rollouts, and of made ones.
 */

const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../../src/feed/program/${name}.json`, import.meta.url), 'utf8')) as unknown;
export const program = {
  rollouts: (await read('rollouts')) as Rollout[],
  counties: (await read('counties')) as County[],
};

export const name = ({ county }: Entry) => (county.name as string).replace(/^powiat /, '');
export const byName = (a: Entry, b: Entry) => compareText('pl')(name(a), name(b));
export const story = (selection: Selection = {}, { rollouts, counties } = program) =>
  buildStory(within(readEntries(rollouts, counties), selection), byName);

export const county = (teryt: string, seat = 'Miasto'): County => ({ teryt, name: `powiat ${teryt}`, seat });
let serial = 0;
export const rollout = (code: string, from: number, to = from, more: Partial<Rollout> = {}): Rollout => ({
  id: `r${String(serial++)}`,
  unit: 'county',
  county: code,
  from,
  to,
  ...more,
});
export const made = (rollouts: Rollout[], selection: Selection = {}): Story =>
  story(selection, { rollouts, counties: [...new Set(rollouts.map((one) => one.county))].map((code) => county(code)) });
export const steps = ({ steps: all }: Story) =>
  all.map((step) => `${isPeriod(step) ? String(step.entries.length) : 'gap'} ${String(step.from)}-${String(step.to)}`);
