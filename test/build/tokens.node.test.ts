import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { themeModules, tokensByMode, tokensCss, tokensJson } from '../../src/build/tokens.js';

/** The custom properties of the last release: within a major version none of them goes. */
const released = [
  ...['brand', 'surface', 'sunken', 'text', 'text-muted', 'line', 'control', 'land', 'error', 'action'],
  ...['action-hover', 'on-action', 'data', 'tint', 'highlight', 'highlight-tint'],
]
  .map((role) => `--ppl-color-${role}`)
  .concat('--ppl-font', '--ppl-radius', '--ppl-density');

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
  color: Record<string, { $value: { hex: string; components: Triple }; $extensions?: Record<string, Derived> }>;
}

describe('the design tokens', () => {
  it('keep every name that was released', async () => {
    const { base, light, dark, contrast, 'contrast-dark': contrastDark } = await tokensByMode();
    const names = [...base, ...light].map(({ property }) => property);
    assert.deepEqual(
      released.filter((name) => !names.includes(name as `--ppl-${string}`)),
      [],
    );
    for (const mode of [dark, contrast, contrastDark]) {
      assert.deepEqual(
        mode.map(({ property }) => property),
        light.map(({ property }) => property),
      );
    }
  });

  it('are named by one grammar, and say what they are for', async () => {
    for (const { property, description } of Object.values(await tokensByMode()).flat()) {
      assert.match(property, /^--ppl-(?:color-[a-z]+(?:-[a-z]+)*|font|radius|density)$/);
      assert.match(description, /^[A-Z].*\.$/);
    }
  });

  for (const mode of ['light', 'dark', 'contrast', 'contrast-dark']) {
    const read = (name: string) => JSON.parse(readFileSync(`src/design/tokens/${name}.tokens.json`, 'utf8')) as Colors;

    it(`have the value that a browser derives from the default brand colour: ${mode}`, () => {
      const brand = read('base').color['brand']!.$value.hex;
      let derived = 0;
      for (const [role, { $value, $extensions }] of Object.entries(read(mode).color)) {
        if (!$value) continue;
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

  it('are what the elements’ style modules were made of', async () => {
    for (const [name, text] of Object.entries(await themeModules())) {
      const file = `src/design/${name}.styles.ts`;
      const pretty = await format(text, { ...(await resolveConfig(file)), filepath: file });
      assert.equal(readFileSync(file, 'utf8'), pretty, `${file}: run npm run tokens`);
    }
  });

  it('reach the package as CSS and as DTCG', async () => {
    const css = await tokensCss();
    for (const name of released) assert.ok(css.includes(`${name}: `), name);
    const { color, radius } = (await tokensJson()) as {
      color: Record<string, Record<string, unknown>>;
      radius: unknown;
    };
    assert.deepEqual(Object.keys(color), ['$type', 'brand', 'light', 'dark', 'contrast', 'contrast-dark']);
    assert.ok(radius);
  });
});
