import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { readTokens } from '../../src/build/token-source.js';
import { styleModules, tokensCss, tokensJson, tokenTables } from '../../src/build/tokens.js';

/** The public custom properties of the last release: within a major version none of them goes. */
const list = 'test/fixtures/design/public-properties.txt';
const released = readFileSync(list, 'utf8').trim().split('\n');

/** Those that there are now: the tokens', and what else an element reads. */
async function publicNames(): Promise<string[]> {
  const tokens = Object.values(await readTokens()).flat();
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|css)$/.test(file));
  const read = files.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/var\((--ppl-[\w-]+)/g)].map(([, name]) => name!),
  );
  return [...new Set([...tokens.map(({ property }) => property), ...read])].sort();
}

type Triple = [number, number, number];

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const gamma = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.max(0, c) ** (1 / 2.4) - 0.055);
const times = (matrix: readonly Triple[], [a, b, c]: Triple) =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as Triple;

/** sRGB to OKLab and back, after Björn Ottosson. */
const toCone: Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCone: Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as Triple;

interface Derived {
  lightness?: number;
  minLightness?: number;
  maxLightness?: number;
  maxChroma: number;
}

/** What a browser makes of a derivation, in sRGB. */
function derive(brand: string, { lightness, minLightness, maxLightness, maxChroma }: Derived): Triple {
  const [l, a, b] = times(toLab, times(toCone, channels(brand).map(linear) as Triple).map(Math.cbrt) as Triple);
  const chroma = Math.hypot(a, b);
  const kept = Math.min(chroma, maxChroma) / (chroma || 1);
  const light = lightness ?? Math.max(minLightness ?? 0, Math.min(maxLightness ?? 1, l));
  const cone = times(fromLab, [light, a * kept, b * kept]).map((c) => c ** 3) as Triple;
  return times(fromCone, cone).map((c) => Math.min(1, Math.max(0, gamma(c)))) as Triple;
}

interface Colors {
  color: Record<
    string,
    { $value: { hex: string; components: Triple } | string; $extensions?: Record<string, Derived> }
  >;
}

describe('the design tokens', () => {
  it('keep every name that was released, and get new ones on purpose', async () => {
    const names = await publicNames();
    const gone = released.filter((name) => !names.includes(name));
    assert.deepEqual(gone, [], 'pages rely on these: they stay until the next major version');
    const added = names.filter((name) => !released.includes(name));
    assert.deepEqual(added, [], `a new name is a promise: write it into ${list}`);
  });

  it('have the same names in every mode', async () => {
    const { light, dark, contrast, 'contrast-dark': contrastDark } = await readTokens();
    for (const mode of [dark, contrast, contrastDark]) {
      assert.deepEqual(
        mode.map(({ property }) => property),
        light.map(({ property }) => property),
      );
    }
  });

  it('are named by one grammar, category, role and state, and say what they are for', async () => {
    const categories =
      'color|font|size|weight|leading|space|radius|density|line|motion|control|chip|bar|notice|tab|ring';
    for (const { property, description } of Object.values(await readTokens()).flat()) {
      assert.match(property, new RegExp(`^--ppl-(?:${categories})(?:-[a-z0-9]+){0,3}$`));
      assert.match(description, /^[A-Z].*\.$/);
    }
  });

  it('take colours from the palette alone, and leave none of it unused', () => {
    const text = ['light', 'dark', 'contrast', 'contrast-dark'].map((mode) =>
      readFileSync(`src/design/tokens/${mode}.tokens.json`, 'utf8'),
    );
    const used = new Set(
      text.flatMap((one) => [...one.matchAll(/\{reference\.color\.([\w-]+)\}/g)].map(([, name]) => name)),
    );
    const { reference } = JSON.parse(readFileSync('src/design/tokens/reference.tokens.json', 'utf8')) as {
      reference: Colors;
    };
    const names = Object.keys(reference.color).filter((name) => !name.startsWith('$'));
    assert.deepEqual(
      names.filter((name) => !used.has(name)),
      [],
    );
    assert.deepEqual(
      [...used].filter((name) => !names.includes(name!)),
      [],
    );
  });

  for (const mode of ['light', 'dark', 'contrast', 'contrast-dark']) {
    const read = (name: string) => JSON.parse(readFileSync(`src/design/tokens/${name}.tokens.json`, 'utf8')) as Colors;

    it(`have the value that a browser derives from the default brand colour: ${mode}`, () => {
      const { hex: brand } = read('base').color['brand']!.$value as { hex: string };
      let derived = 0;
      for (const [role, { $value, $extensions }] of Object.entries(read(mode).color)) {
        if (!$value || typeof $value === 'string') continue;
        const { hex, components } = $value;
        channels(hex).forEach((channel, at) => assert.ok(Math.abs(channel - components[at]!) < 0.001, role));
        const rule = $extensions?.['pl.ppl.derived'];
        if (!rule) continue;
        derived++;
        const expected = derive(brand, rule);
        channels(hex).forEach((channel, at) => assert.ok(Math.abs(channel - expected[at]!) < 0.006, `${mode} ${role}`));
      }
      assert.equal(derived, 4);
    });
  }

  it('are the only sizes and weights of text in the elements', async () => {
    const { scale } = await readTokens();
    // What is read out and not seen, as the word before a name in a column, has no size.
    const steps = new Set([
      '0',
      ...scale.flatMap(({ own, value }) => (/^--_(size|weight)/.test(own) ? [`var(${own})`, value] : [])),
    ]);
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const others = files.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/^\s+font-(?:size|weight): (.+);$/gm)].flatMap(([, value]) =>
        steps.has(value!) ? [] : [`${file}: ${value!}`],
      ),
    );
    assert.deepEqual(others, []);
  });

  it('are what the elements’ style modules were made of', async () => {
    for (const [name, text] of Object.entries(await styleModules())) {
      const file = `src/design/${name}.styles.ts`;
      const pretty = await format(text, { ...(await resolveConfig(file)), filepath: file });
      assert.equal(readFileSync(file, 'utf8'), pretty, `${file}: npm run build -- tokens`);
    }
  });

  it('reach the package as CSS and as DTCG', async () => {
    const css = await tokensCss();
    const names = Object.values(await readTokens()).flatMap((tokens) => tokens.map(({ property }) => property));
    for (const name of names) assert.ok(css.includes(`${name}: `), name);
    const json = (await tokensJson()) as Record<string, Record<string, unknown>>;
    assert.deepEqual(Object.keys(json['color']!), ['$type', 'brand', 'light', 'dark', 'contrast', 'contrast-dark']);
    assert.deepEqual(Object.keys(json['line']!), [
      'rule',
      'accent',
      'bar',
      'light',
      'dark',
      'contrast',
      'contrast-dark',
    ]);
    // What a value refers to is in the same file.
    for (const [, path] of JSON.stringify(json).matchAll(/"\{([\w.-]+)\}"/g)) {
      const found = path!.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], json);
      assert.ok(found, path);
    }
  });

  it('stand in the tables of the guide, each once', async () => {
    const tokens = await readTokens();
    const tables = Object.values(tokenTables(tokens)).join('\n');
    const ofTokens = new Set<string>(Object.values(tokens).flatMap((all) => all.map(({ property }) => property)));
    const text = readFileSync('stories/guides/theming.mdx', 'utf8').replaceAll('\\`', '`');
    for (const name of await publicNames()) {
      if (ofTokens.has(name)) assert.equal(tables.split(`\`${name}\``).length, 2, name);
      else assert.ok(text.includes(`\`${name}\``), `${name} is not in the guide`);
    }
  });

  it('are painted in the guide in each mode, with the contrast that they have there', async () => {
    const { color } = tokenTables(await readTokens());
    const [, text = ''] = /--ppl-color-text`: [^]*?(<ul.*<\/ul>)/.exec(color)!;
    assert.deepEqual(
      [...text.matchAll(/<\/span> ([^<]+)<br \/>([\d.]+) : 1/g)].map(([, mode, ratio]) => [mode, ratio]),
      [
        ['light: #1b1e20', '16.8'],
        ['dark: #edebe5', '14.8'],
        ['contrast: #000', '21.0'],
        ['contrast, dark: #fff', '21.0'],
      ],
    );
    // Hairlines and land are decoration; everything else is held to a ratio.
    for (const [, name, swatches] of color.matchAll(/`--ppl-color-([\w-]+)`: [^]*?(<ul.*<\/ul>)/g)) {
      if (name === 'line') continue;
      for (const [, ratio] of swatches!.matchAll(/([\d.]+) : 1/g)) assert.ok(Number(ratio) >= 3, name);
    }
  });
});
