import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A record of a collection as it stands in its file. What a field means is said in the contract, section 3. */
export type ProgramRecord = Readonly<Record<string, unknown>>;

/** The programme's data: one file of `src/feed/program/` a member. */
export interface Program {
  readonly feed: ProgramRecord;
  readonly program: ProgramRecord;
  readonly components: readonly ProgramRecord[];
  readonly counties: readonly ProgramRecord[];
  readonly networks: readonly ProgramRecord[];
  readonly rollouts: readonly ProgramRecord[];
  readonly projects: readonly ProgramRecord[];
  readonly clubs: readonly ProgramRecord[];
  readonly figures: readonly ProgramRecord[];
}

const programFolder = fileURLToPath(new URL('../feed/program/', import.meta.url));

/** Reads the data files. Throws when one is missing or is not JSON. */
export function readProgram(folder: string = programFolder): Program {
  const read = (name: string): never => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as never;
  return {
    feed: read('feed'),
    program: read('program'),
    components: read('components'),
    counties: read('counties'),
    networks: read('networks'),
    rollouts: read('rollouts'),
    projects: read('projects'),
    clubs: read('clubs'),
    figures: read('figures'),
  };
}
