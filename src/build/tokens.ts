// One source of the design tokens (DTCG, src/design/tokens), and all that is made of it: the elements' own style modules,
// the style sheet and the JSON of the package, the tables of the guide. Nothing of that is edited by hand.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { contrastRatio, relativeLuminance } from '../design/luminance.js';
import { readTokens, root, sources, type Mode, type Token, type Tokens } from './token-source.js';

/** What a page may set besides the four: each with what must stay readable on it in mind. */
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

type Module = 'theme' | 'theme-old' | 'theme-contrast' | 'theme-highlight' | 'scale';

/**
 * The elements' style modules: each token by its own name, from the public property, with a literal behind it. The second
 * is for browsers before 2024, in every mode and in the default colours, and the third for readers who ask for contrast: each
 * is loaded only there. The last is what no page sets; the bundle carries the values themselves in its place (see
 * literalTokens).
 */
export async function styleModules(): Promise<Record<Module, string>> {
  const { base, scale, component, light, dark, contrast, 'contrast-dark': contrastDark } = await readTokens();
  const module = (name: string, css: string) =>
    `// Made by src/build/tokens.ts from src/design/tokens: change those, then npm run build -- tokens.\nimport { css } from 'lit';\n\nexport const ${name} = css\`\n${css}\`;\n`;
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
    // Each mode by its class, which outweighs what the elements' own sheets say, in whatever order they arrive.
    'theme-old': module(
      'oldStyles',
      (
        [
          ['.base.light', light],
          ['.base.dark', dark],
          ['.base.contrast', contrast],
          ['.base.dark.contrast', contrastDark],
        ] as const
      )
        .map(([selector, tokens]) =>
          block(
            selector,
            tokens.map(({ own, value }) => `${own}: ${value}`),
          ),
        )
        .join(''),
    ),
    // Here a page has no say but by its brand colour: who asks for contrast gets it.
    'theme-contrast': module(
      'contrastStyles',
      block(
        '.base.contrast',
        contrast.map((token, index) => `${token.own}: ${pair(token, contrastDark[index]!)}`),
      ),
    ),
    scale: module(
      'scaleStyles',
      block(
        '.base',
        [...scale, ...component].map(({ own, value }) => `${own}: ${value}`),
      ),
    ),
  };
}

/** The package's style sheet: the same values as public properties, for what stands beside the widgets. */
export async function tokensCss(): Promise<string> {
  const { base, scale, component, light, dark, contrast, 'contrast-dark': contrastDark } = await readTokens();
  const themed = (a: readonly Token[], b: readonly Token[]) =>
    a.map((token, index) => `${token.property}: ${pair(token, b[index]!).replaceAll('--_brand', '--ppl-color-brand')}`);
  return [
    '/* ppl-widgets: the design tokens, for what stands beside the widgets. The widgets themselves need none of it. */',
    block(
      ':root',
      [...base, ...light, ...scale, ...component].map(({ property, value }) => `${property}: ${value}`),
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

/** All tokens in one DTCG file; what differs by mode stands once a mode. */
export async function tokensJson(): Promise<unknown> {
  const texts = sources.map(async (name) => {
    const text = await readFile(`${root}src/design/tokens/${name}.tokens.json`, 'utf8');
    return [name, JSON.parse(text) as Record<string, object>] as const;
  });
  const { reference, base, scale, component, ...byMode } = Object.fromEntries(await Promise.all(texts)) as Record<
    Mode | 'reference' | 'base' | 'scale' | 'component',
    Record<string, object>
  >;
  const inModes = (category: string) =>
    Object.fromEntries(Object.entries(byMode).map(([mode, groups]) => [mode, groups[category]])) as object;
  return {
    ...reference,
    ...base,
    ...component,
    ...scale,
    color: { ...base['color'], ...inModes('color') },
    line: { ...scale['line'], ...inModes('line') },
  };
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** What text stands on: of these the guide tells how well text can be read there; of the others how well they stand out. */
const grounds = new Set(['surface', 'sunken', 'land', 'tint', 'highlight-tint'].map((name) => `--_${name}`));

/** A colour of one mode, and the one that it is seen with there. */
function seenWith(own: string, tokens: readonly Token[]): readonly [color: string, ground: string] {
  const valueOf = (name: string) => tokens.find((token) => token.own === name)?.value ?? '';
  if (grounds.has(own)) return [valueOf('--_text'), valueOf(own)];
  return [valueOf(own), valueOf(own === '--_on-action' ? '--_action' : '--_surface')];
}

/** The relative luminance of `#rgb` or `#rrggbb`. */
function luminanceOf(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16));
  return relativeLuminance(red, green, blue);
}

/** A colour as the guide shows it: painted, in figures, and with its contrast. */
function swatch(own: string, mode: Mode, tokens: readonly Token[]): string {
  const [color, ground] = seenWith(own, tokens);
  const { value } = tokens.find((token) => token.own === own)!;
  const ratio = contrastRatio(luminanceOf(color), luminanceOf(ground)).toFixed(1);
  const painted = `<span class="swatch" style="background: ${ground}"><span style="background: ${color}"></span></span>`;
  return `<li>${painted} ${mode.replace('-', ', ')}: ${value}<br />${ratio} : 1</li>`;
}

/** A measure as the guide shows it: type in its size, space as a bar. */
function sample({ own, value }: Token): string {
  if (own.startsWith('--_size-')) return ` <span style="font-size: ${value}">Ag</span>`;
  return own.startsWith('--_space-') ? ` <span class="space" style="inline-size: ${value}"></span>` : '';
}

/** What the guide shows of the tokens: tables in Markdown, and colours as lists. */
export function tokenTables({ base, scale, component, ...modes }: Tokens): Record<'page' | 'color' | 'scale', string> {
  const byMode = Object.entries(modes) as [Mode, Token[]][];
  const plain = (tokens: readonly Token[]) =>
    tokens.map((token) => [`\`${token.property}\``, token.description, `\`${token.value}\`${sample(token)}`]);
  const isColor = ({ value }: Token) => value.startsWith('#');
  return {
    page: table(['name', 'what for', 'without it'], plain(base)),
    color: modes.light
      .filter(isColor)
      .map(({ own, property, description, derived }) => {
        const swatches = byMode.map(([mode, tokens]) => swatch(own, mode, tokens)).join('');
        const follows = derived ? ' Follows from the brand colour.' : '';
        return `\`${property}\`: ${description}${follows}\n\n<ul class="swatches">${swatches}</ul>\n`;
      })
      .join('\n'),
    scale: table(
      ['name', 'what for', 'value'],
      plain([...scale, ...component, ...modes.light.filter((token) => !isColor(token))]),
    ),
  };
}

/** Writes what differs from what stands there: a file that is as it should be keeps its age. */
async function put(path: string, text: string): Promise<void> {
  const pretty = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if ((await readFile(path, 'utf8').catch(() => '')) !== pretty) await writeFile(path, pretty);
}

/** The style modules into src/design, the files of the package into `dist`. */
export async function writeTokens(dist: string): Promise<void> {
  await mkdir(join(dist, 'themes'), { recursive: true });
  for (const [name, text] of Object.entries(await styleModules())) {
    await put(`${root}src/design/${name}.styles.ts`, text);
  }
  await put(join(dist, 'tokens.css'), await tokensCss());
  await put(join(dist, 'tokens.json'), JSON.stringify(await tokensJson()));
  await cp(`${root}src/design/themes`, join(dist, 'themes'), { recursive: true });
}
