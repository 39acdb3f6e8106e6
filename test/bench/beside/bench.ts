// `npm run bench`: all that we offer beside what a webmaster or a developer would take instead, in one table, on a slow phone.
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../../support/browser.mjs';
import { quantile } from '../table.js';
import { codeGroups } from './code.js';
import type { Contestant, Group } from './contestant.js';
import { placeGroups } from './places.js';
import { reasons } from './reasons.js';
import { serveContestant } from './server.js';
import { textGroups } from './texts.js';
import { timelineGroups } from './timelines.js';
import { firstView, idleMinute, visit, type Visit } from './visit.js';

const groups: readonly Group[] = [...timelineGroups, ...placeGroups, ...textGroups, ...codeGroups];

const usualVisits = 3;
const [few, many] = [54, 100_000];
/** Milliseconds that anybody gets to show the most entries. */
const growthTimeout = 20_000;

const report = fileURLToPath(new URL('../../../stories/guides/measured.md', import.meta.url));

interface Measured extends Visit {
  readonly group: Group;
  readonly contestant: Contestant;
  /** Calls of scripts in an idle minute; undefined for what has no page of its own. */
  readonly wakes: number | undefined;
  /** Milliseconds to the first view with few and with many entries; undefined where it took too long. */
  readonly few: number | undefined;
  readonly many: number | undefined;
}

interface Measure {
  readonly title: string;
  /** Undefined: this is nothing that it could be asked. Infinity: not within the time. */
  value(one: Measured): number | undefined;
  shown(value: number): string;
  /** A share: differences as small as this are another run's luck. */
  readonly slack: number;
  /** As much more or less is nothing that anybody notices, or than the browser's clock can tell. */
  readonly unseen?: number;
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const tenths = (value: number) => value.toFixed(1);
const seconds = (value: number) =>
  Number.isFinite(value) ? (value / 1000).toFixed(value < 10_000 ? 2 : 0) : `> ${growthTimeout / 1000}`;

const measures = {
  bytes: { title: 'kB', value: ({ bytes }) => bytes, shown: (value) => tenths(value / 1000), slack: 0.01 },
  requests: { title: 'requests', value: ({ requests }) => requests, shown: whole, slack: 0 },
  firstView: { title: 'first view, s', value: (one) => one.firstView, shown: seconds, slack: 0.05 },
  longestTask: {
    title: 'longest task, ms',
    value: (one) => one.longestTask,
    shown: (value) => (value ? whole(value) : '< 50'),
    slack: 0.1,
    unseen: 50,
  },
  delay: {
    title: 'INP, ms',
    value: ({ contestant, delay }) => (contestant.use ? delay : undefined),
    shown: (value) => (value ? whole(value) : '< 16'),
    slack: 0.25,
    unseen: 16,
  },
  shift: {
    title: 'CLS',
    value: ({ contestant, shift }) => (contestant.use ? Math.round(shift * 1000) / 1000 : undefined),
    shown: (value) => value.toFixed(3),
    slack: 0,
  },
  nodes: {
    title: 'nodes',
    value: ({ contestant, nodes }) => (contestant.use ? nodes : undefined),
    shown: whole,
    slack: 0,
  },
  heap: { title: 'heap, kB', value: ({ heap }) => heap, shown: (value) => whole(value / 1024), slack: 0.05 },
  wakes: { title: 'wake-ups a minute', value: ({ wakes }) => wakes, shown: whole, slack: 0 },
  many: {
    title: `${many.toLocaleString('en')}, s`,
    value: ({ group, contestant, many: most }) =>
      group.grown && !contestant.isWritten ? (most ?? Infinity) : undefined,
    shown: seconds,
    slack: 0.1,
  },
  growth: {
    title: 'growth',
    value: ({ group, contestant, few: least, many: most }) =>
      group.grown && !contestant.isWritten ? (least && most ? most / least : Infinity) : undefined,
    shown: (value) => (Number.isFinite(value) ? `${tenths(value)} ×` : '–'),
    slack: 0.1,
  },
} satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
const measureNames = Object.keys(measures) as MeasureName[];

/** A browser of its own that asks nobody but this machine, for as long as `use` takes: nothing is warm, and one that hangs is killed. */
async function inBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const found = await findBrowser();
  const rules = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const server = await chromium.launchServer({ ...found, args: [...found.args, rules] });
  try {
    return await use(await chromium.connect(server.wsEndpoint()));
  } finally {
    await server.kill();
  }
}

async function visits(group: Group, contestant: Contestant, runs: number): Promise<Visit> {
  const server = await serveContestant(contestant, group, group.data());
  try {
    const all: Visit[] = [];
    for (let run = 0; run < runs; run++) {
      all.push(await inBrowser((browser) => visit(browser, server, contestant, group.width)));
    }
    const keys = Object.keys(all[0]!) as (keyof Visit)[];
    return Object.fromEntries(keys.map((key) => [key, quantile(all.map((one) => one[key]))])) as unknown as Visit;
  } finally {
    await server.close();
  }
}

async function grown(group: Group, contestant: Contestant, count: number): Promise<number | undefined> {
  if (!group.grown || contestant.isWritten) return undefined;
  const server = await serveContestant(contestant, group, group.grown(count));
  try {
    // A page that is busy for minutes answers nobody, its browser neither.
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, growthTimeout + 5_000));
    const limits = { width: group.width, timeout: growthTimeout };
    return await inBrowser((browser) => Promise.race([firstView(browser, server.url, contestant, limits), late]));
  } finally {
    await server.close();
  }
}

/** All pages that somebody looks at, side by side. */
async function wakesOf(all: readonly (readonly [Group, Contestant])[]): Promise<Map<Contestant, number>> {
  const shown = all.filter(([, contestant]) => contestant.use);
  const servers = await Promise.all(
    shown.map(([group, contestant]) => serveContestant(contestant, group, group.data())),
  );
  try {
    const counts = await inBrowser((browser) =>
      idleMinute(
        browser,
        shown.map(([{ width }, contestant], at) => ({ url: servers[at]!.url, contestant, width })),
      ),
    );
    return new Map(shown.map(([, contestant], at) => [contestant, counts[at]!]));
  } finally {
    for (const server of servers) await server.close();
  }
}

const cellOf = (measure: Measure, one: Measured): string => {
  const value = measure.value(one);
  return value === undefined ? '–' : measure.shown(value);
};

/** One row a contestant; ours in bold. */
function tableOf(all: readonly Measured[]): string {
  const titles = ['what', 'who', ...measureNames.map((name) => measures[name].title)];
  const rows = all.map((one) => {
    const isOurs = one.contestant === one.group.contestants[0];
    const cells = [one.contestant.name, ...measureNames.map((name) => cellOf(measures[name], one))];
    return [one.group.name, ...cells.map((cell) => (isOurs ? `**${cell}**` : cell))];
  });
  const rule = titles.map((_, at) => (at < 2 ? '---' : '---:'));
  return [titles, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Where ours is not ahead of everybody but the floor, and why. */
function behind(all: readonly Measured[]): string[] {
  return groups.flatMap((group) => {
    const [ours, ...others] = all.filter((one) => one.group === group && !one.contestant.isFloor);
    if (!ours) return [];
    return measureNames.flatMap((name) => {
      const measure: Measure = measures[name];
      const own = measure.value(ours);
      const better = others.filter((one) => {
        const value = measure.value(one);
        if (own === undefined || value === undefined) return false;
        return value < own * (1 - measure.slack) && value < own - (measure.unseen ?? 0);
      });
      if (own === undefined || better.length === 0) return [];
      const who = better.map((one) => `${one.contestant.name}: ${cellOf(measure, one)}`).join('; ');
      const why = reasons[group.name]?.[name] ?? 'No reason is written down.';
      return [`- **${group.name}, ${measure.title}**: ${measure.shown(own)} (${who}). ${why}`];
    });
  });
}

/** First views beside those of plain lit with the same texts. */
function besideLit(all: readonly Measured[]): string[] {
  return groups.flatMap((group) => {
    const [ours] = all.filter((one) => one.group === group);
    const lit = all.find((one) => one.group === group && one.contestant.name === 'plain lit');
    if (!ours || !lit) return [];
    return [`- ${group.name}: ${(ours.firstView / lit.firstView).toFixed(2)} ×`];
  });
}

function reportOf(all: readonly Measured[], left: readonly string[], browser: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const measured = groups.filter((group) => all.some((one) => one.group === group));
  const settings = measured.flatMap(({ name, about, contestants }) => [
    `- **${name}**: ${about}.`,
    ...contestants.map((one) => `  - ${one.name}${one.isFloor ? ' (floor)' : ''}: ${one.settings}.`),
  ]);
  return `# Measured beside others

What a webmaster or developer would take instead, with the same data, in one run of \`npm run bench\` on ${day}. The machine: ${machine}, ${browser},
Node ${process.version}. The profile is a slow phone: a processor four times as slow as this one, and the network that
browsers call slow 4G. Ours in bold; a floor is what nobody can go below.

${tableOf(all)}

## What the columns say

- **kB**, **requests**: all that the page loads, its data too, with brotli as a server would send it.
- **first view**: from the address to the moment when its content can be seen; the median of ${usualVisits} visits with nothing in any cache.
- **longest task**, **INP**, **CLS**: what makes a page feel slow. The longest time without an answer, the slowest answer to a tap or key,
  and how much moves while it loads.
- **nodes**, **heap**: elements, and memory beyond that of an empty page, once all is shown.
- **wake-ups a minute**: how often its scripts are called while nobody does anything.
- **${many.toLocaleString('en')}, s**: the first view with that many entries, without the phone; **growth**: how many times longer that is than with ${few}.

## Where ours is not ahead

${behind(all).join('\n') || 'Nowhere.'}

The first view beside that of plain lit, which reads the same data and has neither languages, states, settings nor styles:

${besideLit(all).join('\n')}

## Who was measured, and how they were set

${[...settings, ...left.map((name) => `- Not measured, since its page showed nothing in time: ${name}.`)].join('\n')}
`;
}

/**
 * Prints the table, and writes it down for the guides when it is whole.
 * @param wanted names of groups; none: all
 * @param visits of each page, instead of three: for a quick look
 */
export async function benchBeside(wanted: readonly string[], [runs = usualVisits]: readonly number[]): Promise<void> {
  const chosen = groups.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const pairs = chosen.flatMap((group) => group.contestants.map((contestant) => [group, contestant] as const));
  const all: Measured[] = [];
  const left: string[] = [];
  for (const [group, contestant] of pairs) {
    console.log(`${group.name}: ${contestant.name} …`);
    const seen = await visits(group, contestant, runs).catch((error: unknown) => String(error).split('\n')[0]);
    if (typeof seen !== 'object') {
      console.log(`${group.name}: ${contestant.name} is left out: ${seen}`);
      left.push(`${group.name}: ${contestant.name}`);
      continue;
    }
    const growth = { few: await grown(group, contestant, few), many: await grown(group, contestant, many) };
    all.push({ ...seen, ...growth, group, contestant, wakes: undefined });
  }
  console.log('an idle minute …');
  const wakes = await wakesOf(all.map(({ group, contestant }) => [group, contestant] as const));
  const whole = all.map((one) => ({ ...one, wakes: wakes.get(one.contestant) }));
  const browser = await inBrowser((one) => Promise.resolve(`Chromium ${one.version()}`));
  const options = await resolveConfig(report);
  const text = await format(reportOf(whole, left, browser), { ...options, parser: 'markdown' });
  console.log(text);
  if (wanted.length === 0 && runs === usualVisits) await writeFile(report, text);
}
