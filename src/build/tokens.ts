// One source of the design tokens (DTCG, src/design/tokens), and all that is made of it: the elements' own style module,
// the style sheet and the JSON of the package. Nothing of that is edited by hand.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';

const root = fileURLToPath(new URL('../..', import.meta.url));

const modes = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
type Mode = (typeof modes)[number];

/** How a colour follows from the office's brand colour: `oklch` lightness and chroma, each kept within a limit. */
interface Derived {
  from: string;
  lightness?: number;
  minLightness?: number;
  maxLightness?: number;
  maxChroma: number;
}

export interface Token {
  /** The public custom property. */
  property: `--ppl-${string}`;
  /** What the elements' own style sheets call it. */
  own: `--_${string}`;
  value: string;
  derived?: string;
  description: string;
}

/** The tokens of one file. */
async function read(name: 'base' | Mode): Promise<Token[]> {
  const dictionary = new StyleDictionary({
    include: [`${root}src/design/tokens/base.tokens.json`],
    source: [`${root}src/design/tokens/${name}.tokens.json`],
    log: { verbosity: 'silent' },
    platforms: { css: { transforms: ['name/kebab'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens.filter(({ isSource }) => isSource).map(toToken);
}

function toToken(token: TransformedToken): Token {
  const { path, $type, $description } = token;
  const $value: unknown = token.$value;
  const extensions = token['$extensions'] as Readonly<Record<string, unknown>> | undefined;
  const derived = extensions?.['pl.ppl.derived'] as Derived | undefined;
  const [category, ...role] = path;
  return {
    property: `--ppl-${path.join('-')}`,
    own: `--_${role.length ? role.join('-') : String(category)}`,
    value: cssValue($type, $value, extensions?.['pl.ppl.unit']),
    ...(derived && { derived: relative(derived) }),
    description: String($description),
  };
}

function cssValue(type: string | undefined, value: unknown, unit: unknown): string {
  if (type === 'color') return (value as { hex: string }).hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
  if (type === 'fontFamily')
    return (value as string[]).map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
  return `${String(value)}${typeof unit === 'string' ? unit : ''}`;
}

const relative = ({ lightness, minLightness, maxLightness, maxChroma }: Derived): string => {
  const l =
    lightness ?? (minLightness === undefined ? `min(l, ${String(maxLightness)})` : `max(l, ${String(minLightness)})`);
  return `oklch(from var(--_brand) ${String(l)} min(c, ${String(maxChroma)}) h)`;
};

/** The colours besides the brand that a page may set; each with what must stay readable on it in mind. */
const open = new Set(['--_surface', '--_text', '--_text-muted', '--_line', '--_control', '--_highlight']);

const isHighlight = ({ own }: Token) => own.startsWith('--_highlight');

/** What the widgets paint nothing with: for what a page builds beside them. */
const beside = new Set(['--_on-action']);

/** From which browsers on light and dark follow the page and colours follow the brand; before, light and fixed. */
const modern = '@supports (color: light-dark(#000, #fff)) and (color: oklch(from red l c h))';

const pair = (light: Token, dark: Token): string => {
  const [a, b] = [light, dark].map(({ derived, value }) => derived ?? value);
  return a === b ? String(a) : `light-dark(${String(a)}, ${String(b)})`;
};

const block = (selector: string, declarations: readonly string[]): string =>
  `${selector} {\n${declarations.map((line) => `  ${line};\n`).join('')}}\n`;

/**
 * The elements' style modules: each token by its own name, from the public property, with a literal behind it. The second
 * is for browsers before 2024 and the third for readers who ask for contrast: each is loaded only there.
 */
export async function themeModules(): Promise<Record<`theme${'' | '-old' | '-contrast' | '-highlight'}`, string>> {
  const { base, light, dark, contrast, 'contrast-dark': contrastDark } = await tokensByMode();
  const module = (name: string, css: string) =>
    `// Made by src/build/tokens.ts from src/design/tokens: change those, then run npm run tokens.\nimport { css } from 'lit';\n\nexport const ${name} = css\`\n${css}\`;\n`;
  // What follows from the brand colour follows from it alone, wherever in the page that is set; and a page that sets a
  // ground or a highlight sets both its colours, so the rest is not for it to set one by one.
  const themed = (which: (token: Token) => boolean) =>
    light.flatMap((token, index) => {
      const value = pair(token, dark[index]!);
      return which(token) ? [`${token.own}: ${open.has(token.own) ? `var(${token.property}, ${value})` : value}`] : [];
    });
  return {
    theme: module(
      'themeStyles',
      block('.base', [
        ...base.map(({ own, property, value }) => `${own}: var(${property}, ${value})`),
        ...themed((token) => !isHighlight(token) && !beside.has(token.own)),
      ]),
    ),
    // Only the timeline has a reader's county to mark.
    'theme-highlight': module('highlightStyles', block('.base', themed(isHighlight))),
    'theme-old': module(
      'oldStyles',
      `@supports not (color: light-dark(oklch(from red l c h), red)) {\n${block(
        '.base',
        light.map(({ own, value }) => `${own}: ${value}`),
      )}}\n`,
    ),
    // Here a page has no say but by its brand colour: who asks for contrast gets it.
    'theme-contrast': module(
      'contrastStyles',
      block(
        '.base.contrast',
        contrast.map((token, index) => `${token.own}: ${pair(token, contrastDark[index]!)}`),
      ),
    ),
  };
}

/** The package's style sheet: the same values as public properties, for what stands beside the widgets. */
export async function tokensCss(): Promise<string> {
  const { base, light, dark, contrast, 'contrast-dark': contrastDark } = await tokensByMode();
  const themed = (a: readonly Token[], b: readonly Token[]) =>
    a.map((token, index) => `${token.property}: ${pair(token, b[index]!).replaceAll('--_brand', '--ppl-color-brand')}`);
  return [
    '/* ppl-widgets: the design tokens, for what stands beside the widgets. The widgets themselves need none of it. */',
    block(
      ':root',
      [...base, ...light].map(({ property, value }) => `${property}: ${value}`),
    ),
    `${modern} {`,
    block(':root', themed(light, dark)),
    '@media (prefers-contrast: more) {',
    block(':root', themed(contrast, contrastDark)),
    '}',
    '}',
    '',
  ].join('\n');
}

/** All tokens in one DTCG file; a colour that differs by mode stands once a mode. */
export async function tokensJson(): Promise<unknown> {
  const files = (['base', ...modes] as const).map(async (name) => {
    const text = await readFile(`${root}src/design/tokens/${name}.tokens.json`, 'utf8');
    return [name, JSON.parse(text) as { color: object }] as const;
  });
  const { base, ...byMode } = Object.fromEntries(await Promise.all(files)) as Record<string, { color: object }>;
  const colors = Object.entries(byMode).map(([mode, { color }]) => [mode, color]);
  return { ...base, color: { ...base!.color, ...(Object.fromEntries(colors) as object) } };
}

export async function tokensByMode(): Promise<Record<'base' | Mode, Token[]>> {
  const entries = (['base', ...modes] as const).map(async (name) => [name, await read(name)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<'base' | Mode, Token[]>;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pretty = async (text: string, file: string) => format(text, { ...(await resolveConfig(file)), filepath: file });
  const put = async (file: string, text: string) => writeFile(`${root}${file}`, await pretty(text, `${root}${file}`));
  await mkdir(`${root}dist/themes`, { recursive: true });
  for (const [name, text] of Object.entries(await themeModules())) await put(`src/design/${name}.styles.ts`, text);
  await put('dist/tokens.css', await tokensCss());
  await put('dist/tokens.json', JSON.stringify(await tokensJson()));
  await cp(`${root}src/design/themes`, `${root}dist/themes`, { recursive: true });
}
