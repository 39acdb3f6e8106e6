import { transform as esbuild } from 'esbuild';
import MagicString from 'magic-string';
import { parseSync, type Plugin } from 'vite';
import { literalTokens, readLiterals, type Literals } from './literal-tokens.js';

/**
 * Takes white space and comments out of the css`` and html`` templates of our own modules, and puts values in the place of
 * tokens that no page sets. Where text is shown, a run of
 * white space becomes one space and never none, so that nothing moves on the page.
 */
export function minifyTemplates(): Plugin {
  const literals = readLiterals();
  return {
    name: 'ppl-minify-templates',
    enforce: 'post',
    transform: {
      filter: { id: { include: /\/src\/.*\.ts(?:\?|$)/ }, code: /(?:css|html|svg)`/ },
      async handler(code) {
        const minified = await minifyTemplatesOf(code, literals);
        return { code: minified.toString(), map: minified.generateMap({ hires: true }) };
      },
    },
  };
}

type Node = Record<string, unknown> & { type: string; start: number; end: number };

/** What the plugin does to one module. @param code JavaScript, its types gone @param literals tokens that become values */
export const minifyTemplatesIn = async (code: string, literals: Literals = new Map()): Promise<string> =>
  (await minifyTemplatesOf(code, literals)).toString();

async function minifyTemplatesOf(code: string, literals: Literals): Promise<MagicString> {
  const result = new MagicString(code);
  for (const { start, end, tag, text, isWhole } of templateTexts(parseSync('module.js', code).program)) {
    if (start === end) continue;
    result.update(
      start,
      end,
      escape(tag === 'css' ? await minifyCss(literalTokens(text, literals), isWhole) : collapse(text)),
    );
  }
  return result;
}

interface TemplateText {
  start: number;
  end: number;
  tag: string;
  text: string;
  /** No expression stands in the template. */
  isWhole: boolean;
}

/** The literal pieces of all templates that are ours to minify, in the order of the source. */
function templateTexts(node: unknown, found: TemplateText[] = []): TemplateText[] {
  if (node instanceof Array) for (const child of node) templateTexts(child, found);
  else if (isNode(node)) {
    const tag = node.type === 'TaggedTemplateExpression' ? (node['tag'] as Node)['name'] : undefined;
    if (tag === 'css' || tag === 'html' || tag === 'svg') {
      const quasis = (node['quasi'] as Node)['quasis'] as (Node & { value: { cooked: string } })[];
      for (const { start, end, value } of quasis) {
        found.push({ start, end, tag, text: value.cooked, isWhole: quasis.length === 1 });
      }
    }
    for (const child of Object.values(node)) templateTexts(child, found);
  }
  return found.sort((a, b) => a.start - b.start);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** A style sheet without expressions is minified by a tool that reads CSS; a piece of one only loses its white space. */
async function minifyCss(css: string, isWhole: boolean): Promise<string> {
  if (!isWhole) return collapse(css.replace(/\/\*.*?\*\//gs, ''));
  const { code, warnings } = await esbuild(css, { loader: 'css', minify: true, legalComments: 'none' });
  if (warnings.length > 0) throw new Error(`Not CSS: ${warnings.map(({ text }) => text).join('; ')}\n${css}`);
  return code.trim();
}

/** For HTML, and for pieces of CSS that hold no string with a run of white space. */
const collapse = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');

const escape = (text: string) => text.replace(/\\|`|\$\{/g, '\\$&');
