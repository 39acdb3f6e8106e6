import { equal } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';

/** Compares what is read out with what was written down; `UPDATE_SPOKEN=1 npm run test:steered -- spoken` does so anew. */
export async function isWrittenDown(spoken: string, file: URL): Promise<void> {
  const text = `${spoken.trim()}\n`;
  if (process.env['UPDATE_SPOKEN']) await writeFile(file, text);
  equal(text, await readFile(file, 'utf8'));
}
