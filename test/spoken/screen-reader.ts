// Orca with Firefox on a display of their own: keys go in as a person presses them, and what would be spoken comes out as text.
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox, findInPath } from '../support/browser.mjs';

/** It did not come up on this machine: that says nothing of the widgets. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Debian's packages with what is needed: `apt-get install` with all of them. */
const programs: Readonly<Record<string, string>> = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  openbox: 'openbox',
  orca: 'orca',
  'speech-dispatcher': 'speech-dispatcher',
  xdotool: 'xdotool',
};

const second = 1000;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Waits until something holds. @throws Error that says what did not come */
async function until(what: string, time: number, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + time; !(await holds()); await pause(50)) {
    if (Date.now() > end) throw new Error(`${what}: not within ${time / second} s`);
  }
}

/** A line of a child's output. */
function firstLine(child: ChildProcess, stream: 'stdout' | 'stderr'): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child[stream]!.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (text.includes('\n')) resolve(text.split('\n')[0]!.trim());
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}`)));
  });
}

/** Speech dispatcher with its dummy voice, which needs no sound card. */
const speechSettings = `LogLevel 1
LogDir "default"
AudioOutputMethod "libao"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
DisableAutoSpawn 0
`;

/** Whether what was waited for has been spoken. */
export type Ends = (said: readonly string[]) => boolean;

const something: Ends = (said) => said.length > 0;

/** Nothing more is spoken for so long: it has come to its end. */
const shortQuiet = second / 4;
/** The same where a widget waits before it says what has changed. */
export const longQuiet = 1.8 * second;

/** For all that comes by itself on a busy machine: so long nothing more is heard. */
const patience = 60 * second;

/** What the synthesiser gets, without its marks. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

export class ScreenReader {
  readonly #folder: string;
  readonly #children: ChildProcess[] = [];
  #env: NodeJS.ProcessEnv = {};
  #browser: Browser | undefined;
  #page: Page | undefined;

  get #log(): string {
    return join(this.#folder, 'orca.log');
  }

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Brings it all up, speaking a language.
   * @param locale of Orca's own words: 'pl', 'uk' or 'en'
   * @throws StartError where a program is not there or does not come up
   */
  static async start(locale: string): Promise<ScreenReader> {
    for (const [program, name] of Object.entries(programs)) {
      if (!(await findInPath([program])))
        throw new StartError(`There is no ${program} (Debian: apt-get install ${name}).`);
    }
    const reader = new ScreenReader(await mkdtemp(join(tmpdir(), 'ppl-spoken-')));
    try {
      await reader.#start(locale);
      return reader;
    } catch (error) {
      await reader.stop();
      throw new StartError(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  async stop(): Promise<void> {
    await this.#browser?.close().catch(() => undefined);
    for (const child of this.#children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await Promise.race([ended, pause(2 * second).then(() => child.kill('SIGKILL'))]);
    }
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  get page(): Page {
    return this.#page!;
  }

  /** All that has been spoken until now, an utterance each. */
  async spoken(): Promise<string[]> {
    const log = await readFile(this.#log, 'utf8').catch(() => '');
    return [...log.matchAll(/SPEECH DISPATCHER: Speaking '<speak>(.*)<\/speak>' $/gm)].map(([, text = '']) =>
      plain(text),
    );
  }

  /** Presses a key as xdotool names it: 'h', 'ctrl+Home'. @returns what is spoken until it has been quiet */
  async press(key: string, ends: Ends = something, quiet = shortQuiet): Promise<string[]> {
    const before = (await this.spoken()).length;
    await this.#done('xdotool', ['key', key]);
    return this.#heard(before, ends, quiet);
  }

  /** Types into the field that has the focus. @returns what is spoken until it has been quiet */
  async type(text: string): Promise<string[]> {
    const before = (await this.spoken()).length;
    await this.#done('xdotool', ['type', '--delay', '60', text]);
    // On a busy machine what reads the text comes late, and what it finds later.
    return this.#heard(before, something, 2 * longQuiet);
  }

  /** Opens a page and waits until all in it is there. @returns what is spoken of itself meanwhile */
  async open(url: string, isThere: string): Promise<string[]> {
    const before = (await this.spoken()).length;
    await this.page.goto(url);
    await this.page.waitForFunction(isThere, { timeout: patience });
    const said = await this.#heard(before, something, longQuiet);
    // A click where there is nothing, so that keys go to the page and not to the address.
    await this.#done('xdotool', ['mousemove', '1270', '990', 'click', '1']);
    await pause(second / 2);
    return said;
  }

  /** Goes to the beginning of the page, which is a heading. */
  async toBeginning(): Promise<void> {
    await this.press('ctrl+Home');
  }

  /** What is spoken after the first so many, until it has been quiet. */
  async #heard(before: number, ends: Ends, quiet: number): Promise<string[]> {
    let said: string[] = [];
    let changed = Date.now();
    for (; Date.now() - changed < patience; await pause(40)) {
      const now = (await this.spoken()).slice(before);
      if (now.length !== said.length) changed = Date.now();
      said = now;
      if (ends(said) && Date.now() - changed > quiet) return said;
    }
    throw new Error(`Not what was waited for:\n${said.join('\n')}`);
  }

  #run(program: string, args: readonly string[]): ChildProcess {
    const child = spawn(program, args, { env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.resume();
    child.stderr.resume();
    this.#children.push(child);
    return child;
  }

  async #done(program: string, args: readonly string[]): Promise<void> {
    const child = this.#run(program, args);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
  }

  async #start(locale: string): Promise<void> {
    const home = join(this.#folder, 'home');
    const runtime = join(this.#folder, 'run');
    const orca = join(home, '.local/share/orca');
    const speech = join(home, '.config/speech-dispatcher');
    for (const folder of [runtime, orca, speech]) await mkdir(folder, { recursive: true, mode: 0o700 });
    await copyFile(new URL('settings.json', import.meta.url), join(orca, 'user-settings.conf'));
    // Its log is read while it is written.
    const customized = 'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n';
    await writeFile(join(orca, 'orca-customizations.py'), customized);
    await writeFile(join(speech, 'speechd.conf'), speechSettings);
    // No keys of its own: all belong to the screen reader and the page.
    const keys = join(this.#folder, 'openbox.xml');
    await writeFile(keys, '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>');
    this.#env = {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: runtime,
      LANG: 'C.UTF-8',
      LANGUAGE: locale,
      GTK_MODULES: 'gail:atk-bridge',
      GNOME_ACCESSIBILITY: '1',
      ACCESSIBILITY_ENABLED: '1',
    };
    const display = this.#run('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']);
    this.#env['DISPLAY'] = `:${await firstLine(display, 'stdout')}`;
    const bus = this.#run('dbus-daemon', ['--session', '--nofork', '--print-address']);
    this.#env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus, 'stdout');
    // The bus of the accessibility tree comes with the first question for it.
    await this.#done('dbus-send', [
      '--session',
      '--print-reply',
      '--dest=org.a11y.Bus',
      '/org/a11y/bus',
      'org.a11y.Bus.GetAddress',
    ]);
    this.#run('openbox', ['--config-file', keys]);
    this.#run('speech-dispatcher', ['--run-single', '--timeout', '0']);
    const socket = join(runtime, 'speech-dispatcher/speechd.sock');
    await until('Speech dispatcher', 20 * second, () => stat(socket).then(Boolean, () => false));
    this.#run('orca', ['--debug', '--debug-file', this.#log]);
    await until('Orca speaks', patience, async () => (await this.spoken()).length > 0);
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await findFirefox(),
      headless: false,
      env: this.#env,
      defaultViewport: null,
      extraPrefsFirefox: { 'accessibility.force_disabled': -1, 'intl.accept_languages': `${locale},en` },
    });
    this.#page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
  }
}
