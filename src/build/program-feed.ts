import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkProgram } from './program-feed-check.js';
import { readProgram, type Program } from './program-feed-data.js';

/**
 * The programme's own feed as files: name beside `feed.json` → content. The same data gives the same bytes: there is no
 * clock in it, `updated` and `sequence` are data. The counties are a part of their own, because only maps, tables and
 * searches need all 380.
 * @throws Error with one sentence a fault, when the data contradicts itself
 */
export function buildProgramFeed(data: Program = readProgram()): { files: Map<string, string> } {
  const faults = checkProgram(data);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const counties = JSON.stringify(data.counties) + '\n';
  const feed = {
    ...data.feed,
    program: data.program,
    components: data.components,
    counties: {
      href: 'counties.json',
      count: data.counties.length,
      sha256: createHash('sha256').update(counties).digest('hex'),
    },
    networks: data.networks,
    rollouts: data.rollouts,
    projects: data.projects,
    clubs: data.clubs,
    figures: data.figures,
  };
  return {
    files: new Map([
      ['feed.json', JSON.stringify(feed) + '\n'],
      ['counties.json', counties],
    ]),
  };
}

/** Writes the feed's files into a folder and returns their paths. */
export function writeProgramFeed(outDir: string): string[] {
  const { files } = buildProgramFeed();
  mkdirSync(outDir, { recursive: true });
  return [...files].map(([name, content]) => {
    const path = join(outDir, name);
    writeFileSync(path, content);
    return path;
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  try {
    for (const path of writeProgramFeed(resolve(process.argv[2] ?? join(root, 'dist/feed')))) console.log(path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
