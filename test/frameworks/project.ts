import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/ppl-widgets/frameworks');

/** The package as npm would publish it: the address of its file. */
export async function pack(): Promise<string> {
  await mkdir(cache, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cache], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return join(cache, filename);
}

/** An example, installed apart from this repository, with the packed package in it. */
export class Project {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async install(name: string, packed: string): Promise<Project> {
    const folder = join(cache, name);
    const source = join(root, 'test/frameworks', name);
    const lock = await readFile(join(source, 'package-lock.json'), 'utf8');
    const isInstalled = (await readFile(join(folder, 'package-lock.json'), 'utf8').catch(() => '')) === lock;
    if (!isInstalled) await rm(folder, { recursive: true, force: true });
    for (const part of ['src', 'dist']) await rm(join(folder, part), { recursive: true, force: true });
    await cp(source, folder, { recursive: true });
    const project = new Project(folder);
    const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
    if (!isInstalled) await project.npm('ci', ...quiet);
    await project.npm('install', ...quiet, '--no-save', '--no-package-lock', packed);
    await project.#putFeed();
    return project;
  }

  /** Runs npm in the project. Rejects with what it printed. */
  async npm(...args: string[]): Promise<string> {
    try {
      const { stdout } = await run('npm', args, { cwd: this.folder, maxBuffer: 32 * 1024 * 1024 });
      return stdout;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  /** The programme's feed with another publisher, so that what comes by the property can be told from what is fetched. */
  async #putFeed(): Promise<void> {
    const feed = JSON.parse(await readFile(join(root, 'dist/feed/feed.json'), 'utf8')) as Record<string, unknown>;
    const own = { ...feed, sources: [], publisher: { name: 'Feed by property' } };
    await writeFile(join(this.folder, 'src/feed.json'), JSON.stringify(own));
  }
}
