import { equal } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';

/** Compares what is read out with what was written down; `UPDATE_SPOKEN=1 npm run check -- steered spoken` does so anew. */
export async function isWrittenDown(spoken: string, file: URL): Promise<void> {
  const text = `${spoken.trim()}\n`;
  if (process.env['UPDATE_SPOKEN']) await writeFile(file, text);
  const [heard, written] = [text, await readFile(file, 'utf8')].map((all) => all.split('\n')) as [string[], string[]];
  // Of thousands of lines the first ones that differ are told, under the state in which they are heard.
  const at = heard.findIndex((line, index) => line !== written[index]);
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, at - 3), at + 4).join('\n');
  const state = heard.slice(0, at + 1).findLast((line) => line.startsWith('#')) ?? '';
  if (at >= 0) equal(around(heard), around(written), `${state}, line ${at + 1}: ${heard[at]} / ${written[at]}`);
  equal(heard.length, written.length);
}
