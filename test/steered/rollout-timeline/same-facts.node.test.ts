// The three views say the same: what is read from their accessibility trees, for each feed and each filter.
import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { readProgram } from '../../../src/build/program-feed-data.js';
import { voivodeshipNames } from '../../../src/places/voivodeships.js';
import { nodesOf, readAria, textOf, type AriaNode } from '../../support/aria.js';
import { makeFeed } from '../../support/feed.js';
import { manyRollouts } from '../../support/many.js';
import { sourcePages } from '../source-page.js';

const { rollouts, counties } = readProgram();
type Records = readonly Readonly<Record<string, unknown>>[];
type Attributes = Readonly<Record<string, string>>;

const county = (teryt: string, name: string, more = {}) => ({ teryt, name, seat: 'Miasto', lat: 52, lon: 20, ...more });
const rollout = (id: string, code: string, from: number, to: number, more = {}) => ({
  ...{ id, unit: 'county', county: code, from, to },
  ...more,
});

/** Each with what may be wrong or rare in a feed. */
const feeds: Readonly<Record<string, Feed>> = {
  programme: { rollouts, counties },
  'bad data': {
    counties: [
      county('0201', 'powiat raz'),
      county('1203', 'powiat dwa'),
      county('1401', 'powiat dwa'),
      county('9901', 'powiat nieznany'),
      county('0202', 'powiat bez miejsca', { lat: undefined, lon: undefined }),
      county('1465', 'miasto Trzy'),
      county('0203', `powiat ${'partnerstwonarzecz'.repeat(7)}`.slice(0, 120)),
    ],
    rollouts: [
      rollout('a', '0201', 1900, 1901),
      rollout('b', '0201', 1900, 1901, { stage: 2, label: 'Drugi etap' }),
      rollout('c', '1203', 2005, 2005),
      rollout('d', '1401', 2005, 2005),
      rollout('e', '9901', 2100, 2100),
      rollout('f', '0202', 2004, 2009),
      rollout('g', '1465', 2005, 2006, { unit: 'city' }),
      rollout('h', '1203', 2005, 2006, { unit: 'municipality', label: 'gmina Cztery' }),
      rollout('i', '0203', 2005, 2006),
      rollout('j', '9999', 2005, 2006),
      rollout('k', '0201', 2009, 2005),
      {},
    ],
  },
  'one entry': { counties: [county('0201', 'powiat raz')], rollouts: [rollout('a', '0201', 2005, 2006)] },
  'many entries': { counties, rollouts: manyRollouts(counties as never, 520) },
};

/** Frames of the page and choices of a visitor; where one leaves nothing, all three views have to say nothing. */
const frames: readonly Attributes[] = [
  {},
  { voivodeship: '02' },
  { from: '2004', to: '2005' },
  { county: '0201' },
  { voivodeship: '14', from: '2005' },
];
/** One after the other: each narrows what the one before has left. The last but one is a voivodeship again: all of them. */
const choices: readonly (readonly [filter: string, option: number])[] = [
  ['period', 2],
  ['period', -2],
  ['voivodeship', 1],
  ['period', 0],
  ['voivodeship', -1],
];

const periodOf = ({ from, to }: { from?: unknown; to?: unknown }): string =>
  from === to
    ? `${from as number}`
    : `${from as number}${(to as number) - (from as number) === 1 ? '/' : '–'}${to as number}`;

interface Feed {
  readonly rollouts: Records;
  readonly counties: Records;
}

/** What an entry is called: the beginning of what is said of it. */
function namesIn({ rollouts: all, counties: known }: Feed): readonly string[] {
  const texts = [...known.map(({ name }) => name), ...all.map(({ label }) => label)];
  const plain = texts.map((text) => (typeof text === 'object' ? (text as { pl: string }).pl : text)).filter(Boolean);
  return (plain as string[]).map((name) => name.replace(/\s/g, ' ')).sort((a, b) => b.length - a.length);
}

const isVoivodeship = (name: string): boolean => Object.values(voivodeshipNames).includes(name);

/** The facts of a view: 'małopolskie: powiat gorlicki, 2000', in the order of the alphabet. */
function factsOf(tree: AriaNode, names: readonly string[], only: string): readonly string[] {
  const all = [tree, ...nodesOf(tree)];
  const facts: string[] = [];
  const tell = (where: string, said: string, when: string) => {
    const name = names.find((one) => said.replace(/\s/g, ' ').startsWith(one));
    ok(name, `no unit that the feed knows: ${said}`);
    facts.push(`${where}: ${name}, ${when}`);
  };
  for (const { role, children } of all) {
    const [first, second, third] = children;
    // A row of the table of entries. The table of counts, whose rows are voivodeships, has a test of its own.
    const isCounts = first && (first.name === 'razem' || isVoivodeship(first.name));
    if (role === 'row' && first?.role === 'rowheader' && !isCounts) tell(second!.name, first.name, third!.name);
    // A period: its heading, then what it holds. The one beside the map stands in no list item.
    children.forEach((heading, at) => {
      const following = children.slice(at + 1);
      if (heading.role !== 'heading' || !['list', 'term', 'definition'].includes(following[0]?.role ?? '')) return;
      const when = /^[\d/–]+/.exec(heading.name)![0];
      // The map's list: a button with the name, and where it is.
      if (following[0]!.role === 'list') {
        for (const item of following[0]!.children) {
          const [name, rest] = item.children;
          const where = Object.values(voivodeshipNames).find((one) => rest!.text.startsWith(one));
          tell(where ?? rest!.text.split(' ')[0]!, name!.name, when);
        }
        return;
      }
      // Where there is one voivodeship only, the sentence above the list has named it.
      let where = only;
      for (const item of following) {
        if (item.role === 'term') where = textOf(item);
        else if (item.role === 'definition') tell(where, textOf(item), when);
        else break;
      }
    });
  }
  return facts.sort();
}

async function read(page: Page, view: string, records: Feed): Promise<readonly string[]> {
  const element = page.locator('ppl-rollout-timeline');
  await element.evaluate((one, name) => one.setAttribute('view', name), view);
  const body = { timeline: '.periods', map: '.map-view', table: '.table' }[view]!;
  await element.locator(`${body}, .message-what`).first().waitFor();
  // All of a long list, for its first part is another one in each view.
  for (let more = element.locator('.more'); await more.count();) await more.first().click();
  const only = await element.evaluate((one) => one.shadowRoot!.querySelector('.summary')?.textContent ?? '');
  const where = Object.values(voivodeshipNames).find((name) => only.includes(`województwo ${name}`)) ?? '';
  return factsOf(readAria(await element.ariaSnapshot()), namesIn(records), where);
}

/** What has to be said, found out on a way of its own. */
function expected({ rollouts: all, counties: known }: Feed, { from, to, voivodeship }: Attributes) {
  const byCode = new Map(known.map((one) => [one['teryt'], one]));
  const word = (text: unknown) => (typeof text === 'object' ? (text as { pl: string }).pl : (text as string));
  return all
    .filter(
      (one) =>
        byCode.has(one['county']) &&
        (one['from'] as number) <= (one['to'] as number) &&
        (one['to'] as number) >= Number(from ?? 0) &&
        (one['from'] as number) <= Number(to ?? 9999) &&
        (one['county'] as string).startsWith(voivodeship ?? ''),
    )
    .map((one) => {
      const code = (one['county'] as string).slice(0, 2);
      const name = word((one['unit'] !== 'county' && one['label']) || byCode.get(one['county'])!['name']);
      return `${voivodeshipNames[code] ?? code}: ${name.replace(/\s/g, ' ')}, ${periodOf(one)}`;
    })
    .sort();
}

void describe('timeline, map and table say the same', { timeout: 300_000 }, () => {
  const open = sourcePages('rollout-timeline');

  for (const [name, records] of Object.entries(feeds)) {
    void it(`of ${name}, whatever part of it the page shows`, async () => {
      const page = await open({ feed: makeFeed({ ...records }) });
      // All of a long list is opened in each view: that is enough of it.
      for (const frame of records.rollouts.length > 100 ? frames.slice(0, 2) : frames) {
        await page.locator('ppl-rollout-timeline').evaluate(async (element, attributes) => {
          for (const one of ['from', 'to', 'voivodeship', 'county']) element.setAttribute(one, attributes[one] ?? '');
          const { updateComplete } = element as unknown as { updateComplete: Promise<unknown> };
          await updateComplete;
          while (!element.matches(':state(ready), :state(empty)')) await new Promise(requestAnimationFrame);
        }, frame);
        const wanted = expected(records, frame);
        for (const view of ['timeline', 'map', 'table']) {
          deepEqual(await read(page, view, records), wanted, `${view} of ${JSON.stringify(frame)}`);
        }
      }
      await page.close();
    });
  }

  void it('of the programme, whatever a visitor filters by', async () => {
    const records = feeds['programme']!;
    const page = await open({ feed: makeFeed({ ...records }) });
    for (const [id, at] of choices) {
      const select = page.locator(`#${id}`);
      // The map has a choice of its own in the place of this filter.
      await page.locator('ppl-rollout-timeline').evaluate((element) => element.setAttribute('view', 'timeline'));
      await select.selectOption(await select.locator('option:not(:disabled)').nth(at).getAttribute('value'));
      const timeline = await read(page, 'timeline', records);
      ok(timeline.length > 0 && timeline.length < records.rollouts.length);
      deepEqual(await read(page, 'map', records), timeline, 'map');
      deepEqual(await read(page, 'table', records), timeline, 'table');
    }
    await page.close();
  });
});
