import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import versions from './peers.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../../node_modules/.cache/ppl-widgets/peers', import.meta.url));

/**
 * The folder that holds the packages which ours are measured beside. They are no dependencies of this package: who runs a
 * benchmark gets them, in the versions of peers.json, into the cache.
 */
export function installPeers(): string {
  const manifest = JSON.stringify({ private: true, dependencies: versions });
  const modules = join(folder, 'node_modules');
  mkdirSync(folder, { recursive: true });
  if (installedFrom() === manifest) return modules;
  console.log('Installing the peers …');
  writeFileSync(join(folder, 'package.json'), manifest);
  // vis-timeline's stand-alone build holds what it otherwise asks for as peers.
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--legacy-peer-deps'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install the peers.');
  writeFileSync(join(folder, 'installed.json'), manifest);
  return modules;
}

function installedFrom(): string {
  try {
    return readFileSync(join(folder, 'installed.json'), 'utf8');
  } catch {
    return '';
  }
}

/** 'vis-timeline 8.5.4' */
export const named = (peer: keyof typeof versions): string => `${peer} ${versions[peer]}`;
