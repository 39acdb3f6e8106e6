import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { County } from '../../../src/feed/schema/counties.js';
import type { Rollout } from '../../../src/feed/schema/rollouts.js';
import { manyRollouts } from '../../support/many.js';
import { inBrowser, served } from '../page.js';
import { quantile, table, type Row } from '../table.js';
import { contestants, feedOf, type Contestant, type Programme } from './contestants.js';
import { visitTimeout, visit, type Visit } from './measure.js';
import { benchUse } from './use.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const allCounts = [54, 1_000, 10_000];
const runs = 3;

const programmeFile = async <T>(name: string): Promise<T[]> =>
  JSON.parse(await readFile(join(root, `src/feed/program/${name}.json`), 'utf8')) as T[];

/** The programme's own 54 entries, and invented ones where there are to be more. */
async function programmeOf(count: number): Promise<Programme> {
  const counties = await programmeFile<County>('counties');
  const real = await programmeFile<Rollout>('rollouts');
  return { counties, rollouts: count === real.length ? real : manyRollouts(counties, count) };
}

async function measure(contestant: Contestant, programme: Programme): Promise<Visit | undefined> {
  const visits: Visit[] = [];
  await served(contestant.page, feedOf(programme), async (url) => {
    for (let run = 0; run < runs; run++) {
      const seen = await inBrowser((browser) => visit(browser, url, contestant));
      if (!seen) break;
      visits.push(seen);
    }
  });
  if (visits.length < runs) return undefined;
  const keys = Object.keys(visits[0]!) as (keyof Visit)[];
  return Object.fromEntries(keys.map((key) => [key, quantile(visits.map((one) => one[key]))])) as unknown as Visit;
}

const never = `> ${visitTimeout / 1000} s`;

function rowsOf(visits: readonly (Visit | undefined)[]): Row[] {
  const row = (name: string, value: (visit: Visit) => number | string): Row => ({
    name,
    values: visits.map((one) => (one ? value(one) : never)),
  });
  return [
    row('bytes loaded', ({ code, data }) => code + data),
    row('of them code and styles', ({ code }) => code),
    { ...row('of them the feed', ({ data }) => data), context: true },
    row('first entries, ms', ({ firstEntries }) => firstEntries),
    row('elements', ({ elements }) => elements),
    { ...row('entries drawn one by one', ({ drawn }) => drawn), context: true },
    row('longest task, ms', ({ longestTask }) => longestTask || '< 50'),
    row('blocked (tasks over 50 ms), ms', ({ blocked }) => blocked),
    row('layout shift', ({ shift }) => shift.toFixed(3)),
    row('heap, KB', ({ heap }) => heap / 1024),
    row('heap after removal, KB', ({ heapAfterRemoval }) => heapAfterRemoval / 1024),
  ];
}

/** How many times more each takes for the most entries than for the fewest. */
function growth(all: readonly (readonly (Visit | undefined)[])[]): Row[] {
  const first = all[0]!;
  const last = all.at(-1)!;
  const keys = {
    firstEntries: 'first entries',
    elements: 'elements',
    longestTask: 'longest task',
    heap: 'heap',
  } as const;
  return Object.entries(keys).map(([key, name]) => ({
    name,
    values: first.map((few, at) => {
      const many = last[at];
      return few && many ? Math.max(50, many[key as 'heap']) / Math.max(50, few[key as 'heap']) : never;
    }),
  }));
}

/** Prints the tables. @param sizes numbers of entries; none: all */
export async function bench(sizes: readonly number[]): Promise<void> {
  const counts = sizes.length > 0 ? sizes : allCounts;
  const names = contestants.map(({ name }) => name);
  for (const { name, settings } of contestants) console.log(`- ${name}: ${settings}`);
  console.log(
    `\nBytes: brotli 11 of all that the page loads; all read the same feed, with what the entries need, in Polish.`,
  );
  console.log(
    `Times: median of ${runs} visits, nothing cached; who takes longer than ${visitTimeout / 1000} s is not waited for.`,
  );
  console.log(
    'Elements: from 1,000 entries on ours counts them by voivodeship, vis clusters them or leaves them out of sight.\n',
  );
  const all: (Visit | undefined)[][] = [];
  for (const count of counts) {
    const programme = await programmeOf(count);
    const visits: (Visit | undefined)[] = [];
    for (const contestant of contestants) visits.push(await measure(contestant, programme));
    all.push(visits);
    console.log(table(`${count.toLocaleString('en')} entries`, names, rowsOf(visits)));
  }
  if (all.length > 1)
    console.log(table(`growth, ${counts[0]} to ${counts.at(-1)!.toLocaleString('en')}`, names, growth(all)));
  const [ours] = contestants;
  const most = counts.at(-1)!;
  await served(ours!.page, feedOf(await programmeOf(most)), (url) =>
    inBrowser((browser) => benchUse(browser, url, ours!.entry, `${most.toLocaleString('en')} entries`)),
  );
}
