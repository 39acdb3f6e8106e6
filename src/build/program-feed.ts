import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFeed } from '../publish/check/check-feed.js';
import { asText } from '../publish/report/as-text.js';
import { bind } from '../text/typography.js';
import { checkProgram } from './program-feed-check.js';
import { readProgram, type Program } from './program-feed-data.js';

/**
 * The programme's own feed as files: name beside `feed.json` → content. The same data gives the same bytes: there is no
 * clock in it, `updated` and `sequence` are data. All stands in one file: most widgets need the counties, and a second
 * request would cost their visitors more than the bytes it saves the others.
 * @throws Error with one sentence a fault, when the data contradicts itself
 */
export function buildProgramFeed(data: Program = readProgram()): { files: Map<string, string> } {
  const faults = checkProgram(data);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { feed, ...collections } = data;
  const whole = { ...feed, ...collections };
  return { files: new Map([['feed.json', JSON.stringify(bindPolish(whole)) + '\n']]) };
}

/**
 * Every Polish text with its one-letter words, numbers and units bound by no-break spaces. The publisher does it once, so
 * that no visitor's browser has to.
 */
function bindPolish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bindPolish);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === 'pl' && typeof inner === 'string' ? bind(inner) : bindPolish(inner)]),
  );
}

/**
 * Writes the feed's files into a folder, once they pass the check that publishers have (`ppl-feed check`), its warnings included.
 * @throws Error with one line a finding
 */
export async function writeProgramFeed(outDir: string, data: Program = readProgram()): Promise<void> {
  const { files } = buildProgramFeed(data);
  const feed = JSON.parse(files.get('feed.json')!) as Record<string, unknown>;
  const findings = await checkFeed(feed, String(feed['updated']));
  if (findings.length > 0) throw new Error(asText(findings, 'en'));
  mkdirSync(outDir, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(outDir, name), content);
}
