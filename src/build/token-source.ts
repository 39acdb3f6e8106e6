// Reads the design tokens by style-dictionary: what each is called, in public and in the elements, and its value as CSS.
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const modes = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type Mode = (typeof modes)[number];

/** The layers: a palette, what an office sets, what no page sets, what a part has of its own, and the roles in each mode. */
export const sources = ['reference', 'base', 'scale', 'component', ...modes] as const;

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

export type Tokens = Record<'base' | 'scale' | 'component' | Mode, Token[]>;

/** The tokens of one file; what they refer to may stand in the layers below. */
async function read(name: keyof Tokens): Promise<Token[]> {
  const dictionary = new StyleDictionary({
    include: ['reference', 'base', 'scale'].map((layer) => `${root}src/design/tokens/${layer}.tokens.json`),
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
    // In style sheets nearly all is colour, which goes without saying.
    own: `--_${(category === 'color' ? role : path).join('-')}`,
    value: cssValue($type, $value, extensions?.['pl.ppl.unit']),
    ...(derived && { derived: relative(derived) }),
    description: String($description),
  };
}

function cssValue(type: string | undefined, value: unknown, unit: unknown): string {
  if (type === 'color') return (value as { hex: string }).hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
  if (type === 'fontFamily')
    return (value as string[]).map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
  if (type === 'dimension' || type === 'duration') {
    const measure = value as { value: number; unit: string };
    return `${String(measure.value)}${measure.unit}`;
  }
  return `${String(value)}${typeof unit === 'string' ? unit : ''}`;
}

const relative = ({ lightness, minLightness, maxLightness, maxChroma }: Derived): string => {
  const l =
    lightness ?? (minLightness === undefined ? `min(l, ${String(maxLightness)})` : `max(l, ${String(minLightness)})`);
  return `oklch(from var(--_brand) ${String(l)} min(c, ${String(maxChroma)}) h)`;
};

/** All tokens, layer by layer and mode by mode; in each mode the same ones in the same order. */
export async function readTokens(): Promise<Tokens> {
  const names = ['base', 'scale', 'component', ...modes] as const;
  const entries = names.map(async (name) => [name, await read(name)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Tokens;
}
