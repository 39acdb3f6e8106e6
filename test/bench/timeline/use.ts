import { errors, type Browser } from 'playwright';
import { quantile, table, type Row } from '../table.js';
import { watchPage } from './measure.js';

const element = 'ppl-rollout-timeline';

/** What ours takes when somebody works with it; the others have neither a filter nor another view. Prints its table. */
export async function benchUse(browser: Browser, url: string, entry: string, title: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watchPage(page, entry);
  await page.goto(url);
  await page.waitForFunction(() => window.bench.first > 0);
  await page.waitForTimeout(1000);
  await page.evaluate(() => (window.bench.tasks.length = 0));
  await browser.startTracing(page, { categories: ['toplevel'] });
  const rows: Row[] = [];
  const widget = page.locator(element);
  for (const [name, label] of [
    ['voivodeship', 'Województwo'],
    ['period', 'Okres'],
  ] as const) {
    const select = widget.getByLabel(label, { exact: true });
    const times = await select.first().evaluate(changes, element, { timeout: 15_000 }).catch(notThere);
    if (!times) continue;
    rows.push({ name: `filter by ${name} to paint, ms: p50 of ${times.length}`, values: [quantile(times)] });
    rows.push({ name: `filter by ${name} to paint, ms: slowest`, values: [Math.max(...times)] });
  }
  rows.push({ name: 'elements: timeline', values: [await page.evaluate(() => window.bench.count())] });
  for (const [view, label] of [
    ['map', 'Mapa'],
    ['table', 'Tabela'],
  ] as const) {
    const button = widget.getByRole('button', { name: label, exact: true });
    const pressed = await button.click({ timeout: 15_000 }).then(() => true, notThere);
    if (!pressed) continue;
    await page.waitForTimeout(2000);
    rows.push({ name: `elements: ${view}`, values: [await page.evaluate(() => window.bench.count())] });
  }
  // The table is the last view: its columns in turn, each upwards and downwards.
  const headings = widget.getByRole('columnheader').getByRole('button');
  for (const heading of [...(await headings.all()), ...(await headings.all())]) {
    await heading.click();
    await page.waitForTimeout(500);
  }
  const tasks = await page.evaluate(() => window.bench.tasks);
  rows.push({ name: 'longest task after load, ms', values: [Math.max(0, ...tasks) || '< 50'] });
  rows.push({ name: 'the processor’s part of the longest, ms', values: [longestTask(await browser.stopTracing())] });
  console.log(table(`in use, ${title}`, ['ppl-widgets'], rows));
  await page.close();
}

/** What Chromium writes down of something that it did; times in microseconds, `tdur` without the time in which others ran. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds that the processor gave to the longest task of a page: the same on an idle and, nearly, on a busy machine. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const names = traceEvents.filter(({ name }) => name === 'thread_name');
  const main = new Set(names.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && main.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('Chromium has traced no task of the page.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

function notThere(error: unknown): undefined {
  if (!(error instanceof errors.TimeoutError)) throw error;
}

/** Run in the page: chooses each option in turn, and how long it takes until that is painted. */
async function changes(select: Element, name: string): Promise<number[]> {
  const field = select as HTMLSelectElement;
  const widget = document.querySelector<Element & { updateComplete: Promise<unknown> }>(name)!;
  const times: number[] = [];
  for (const { value } of [...field.options, field.options[0]!]) {
    const start = performance.now();
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await widget.updateComplete;
    await new Promise((done) => requestAnimationFrame(done));
    // After the frame: a message comes behind the painting.
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', done, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
    times.push(performance.now() - start);
  }
  return times;
}
