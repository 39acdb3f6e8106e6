// What the plugin's PHP prints is what `ppl-feed render` prints: `npm run check -- printed`, after `npm run build`. Needs PHP
// alone (Debian: php-cli), so it runs in every check; the plugin in a real WordPress is `npm run check -- wordpress`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elementNames, type ElementName } from '../../src/elements/names.js';
import { languages } from '../../src/text/language.js';
import { putFiles, unzip } from '../support/unzip.js';
import { attributeSets, rendered } from './rendered.js';

const script = fileURLToPath(new URL('printed.php', import.meta.url));

interface Answer {
  readonly printed: readonly [inside: string, after: string];
  readonly asked: { html: string; allowed: Record<string, object>; protocols: string[] } | null;
}

describe("the plugin's PHP", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ppl-printed-'));
    await putFiles(unzip(await readFile('dist/wordpress/ppl-widgets.zip')), folder);
  });
  after(() => rm(folder, { recursive: true }));

  /** What it prints of a widget, with what the page has saved of it. */
  function print(name: ElementName, values: Readonly<Record<string, string>>, own = ''): Answer {
    const { stdout, stderr, error } = spawnSync(
      'php',
      ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', script, join(folder, 'ppl-widgets')],
      { input: JSON.stringify([name, values, own]), encoding: 'utf8' },
    );
    if (error) throw error;
    assert.equal(stderr, '');
    return JSON.parse(stdout) as Answer;
  }
  const projectOf = (name: ElementName): Record<string, string> =>
    name === 'project-card' ? { project: 'chelm-coalition' } : {};

  for (const name of elementNames) {
    it(`prints ${name} as ppl-feed does, in each language`, async () => {
      for (const lang of languages) {
        const values = { ...projectOf(name), lang, theme: 'dark' };
        const { printed } = print(name, values);
        assert.deepEqual(printed, [await rendered(name, values), '']);
      }
    });

    it(`asks WordPress to let pass all that ${name} has saved, and no more than that`, async () => {
      for (const values of attributeSets[name]) {
        const html = await rendered(name, values);
        const { printed, asked } = print(name, values, html);
        assert.deepEqual(printed, [html.trim(), '']);
        for (const [, tag, attributes] of html.matchAll(/<([a-z\d]+)([^>]*)>/g)) {
          const allowed = asked?.allowed[tag!];
          assert.ok(allowed, `<${tag!}> would be dropped`);
          for (const [, attribute = ''] of attributes!.matchAll(/ ([a-z-]+)="/g)) {
            assert.ok(attribute in allowed, `${attribute} of <${tag!}> would be dropped`);
          }
        }
      }
    });
  }

  it('lets no page bring a script, a style, a form or a handler', () => {
    const { asked } = print('key-figures', {}, '<p>x</p>');
    const tags = Object.keys(asked!.allowed);
    for (const tag of ['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'svg', 'link']) {
      assert.ok(!tags.includes(tag), tag);
    }
    const attributes = new Set(Object.values(asked!.allowed).flatMap((one) => Object.keys(one)));
    const known = ['alt', 'colspan', 'datetime', 'height', 'href', 'lang', 'loading', 'scope', 'src', 'width'];
    assert.deepEqual([...attributes].sort(), known);
    assert.deepEqual(asked!.protocols, ['https', 'http', 'mailto', 'tel']);
  });

  it('speaks the language of the site where the page names none, and Polish for a language it does not know', async () => {
    const polish = await rendered('key-figures', { lang: 'pl' });
    assert.equal(print('key-figures', {}).printed[0], polish);
    assert.equal(print('key-figures', { lang: 'de' }).printed[0], polish);
    assert.equal(print('key-figures', { lang: 'en-GB' }).printed[0], await rendered('key-figures', { lang: 'en' }));
  });

  it('prints for readers without a script alone what the widget will say otherwise', async () => {
    for (const values of [{ near: 'Chrzanów' }, { limit: '2' }, { heading: '' }, { view: 'map' }]) {
      const all = await rendered('club-finder', { lang: 'pl' });
      assert.deepEqual(print('club-finder', values).printed, ['', `<noscript>${all}</noscript>`]);
    }
  });

  it("never prints the programme's own data for another feed", () => {
    const { printed } = print('club-finder', { feed: 'https://example.org/feed.json', lang: 'en' });
    assert.equal(printed[0], '');
    assert.match(printed[1], /^<noscript><p lang="en">This widget .+ needs JavaScript\.<\/p><\/noscript>$/);
  });

  it('reads no file but its own', () => {
    for (const project of ['../key-figures', 'a/../../x', 'none', '']) {
      assert.match(print('project-card', { project }).printed[1], /^<noscript><p lang="pl">Ten widżet/, project);
    }
  });

  it('drops the halves of paragraphs that WordPress puts around what stands between two shortcodes', () => {
    assert.equal(print('key-figures', {}, '</p>\n<div>x</div>\n<p>').printed[0], '<div>x</div>');
  });
});
