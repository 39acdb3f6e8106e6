// No old Firefox or Safari can be had as a package: what the built widgets are written with is held against what is recorded
// of these browsers, feature by feature. What one of them lacks stands below, with what becomes of it there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import postcss from 'postcss';
import ts from 'typescript';
import { installApart } from '../support/install-apart.js';

/** The oldest that README promises to be readable and usable in. */
const promised = { chrome: 92, firefox: 110, safari: 16.4 } as const;
type BrowserName = keyof typeof promised;
const browsers = Object.keys(promised) as BrowserName[];

interface Statement {
  readonly version_added: string | boolean | null;
  readonly version_removed?: string;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
}
interface Compat {
  readonly support: Readonly<Record<BrowserName, Statement | readonly Statement[]>>;
}
/** A feature and, by their names, those within it. */
interface Feature {
  readonly [name: string]: Feature;
}
const compatOf = (feature: Feature) => feature['__compat'] as unknown as Compat | undefined;

/** Which of the browsers lack a feature. */
function lacking(feature: Feature): BrowserName[] {
  const compat = compatOf(feature);
  if (!compat) return [];
  return browsers.filter((name) => {
    const statements = [compat.support[name]].flat() as readonly Statement[];
    return !statements.some(
      ({ version_added: since, version_removed: until, flags, prefix, alternative_name }) =>
        since &&
        !until &&
        !flags &&
        !prefix &&
        !alternative_name &&
        (since === true || parseFloat(since.replace('≤', '')) <= promised[name]),
    );
  });
}

/** What those that share a name lack, all of them: which of them is meant only the types know. */
function lackingAll(features: readonly Feature[]): BrowserName[] {
  return browsers.filter((name) => features.length && features.every((one) => lacking(one).includes(name)));
}

/** What the scripts ask for that some browser of the promise lacks, and why nothing breaks. */
const knownNames: Readonly<Record<string, string>> = {
  'AbortSignal.reason': 'of a request that nobody waits for any more: whoever catches it asks whether it was aborted',
};

/** The same of the style sheets: what is seen instead. */
const knownStyles: Readonly<Record<string, string>> = {
  // One column instead of several: the widgets stay as they are on a phone.
  '@container': 'one column',
  '@container (<)': 'one column',
  container: 'one column',
  'container: inline-size': 'one column',
  rotate: 'only in the matrix, which is there with @container alone',
  // older-browsers.styles.ts and theme-old.styles.ts are loaded for these.
  'light-dark()': 'the colours of theme-old.styles.ts',
  'oklch()': 'the colours of theme-old.styles.ts',
  lh: '@supports not (line-height: 1lh) in older-browsers.styles.ts',
  // Looks that nobody misses.
  ':has': 'parts of the finder are a little further apart, or in one column',
  'accent-color': 'a radio button has the colour of the system',
  'align-content: start': 'of flex boxes; ours are grids',
  'align-self: end': 'of flex boxes; a button stands at the top of its row',
  'align-self: start': 'of flex boxes; ours is in a grid, which is there with @container alone',
  'contain-intrinsic-inline-size': 'a hint for what is not drawn yet',
  'font-family: ui-monospace': 'monospace is named behind it',
  outline: 'the ring around what has the focus has square corners',
  'text-wrap': 'lines end elsewhere',
  'text-wrap: balance': 'lines end elsewhere',
  'text-wrap: pretty': 'lines end elsewhere',
  'user-select': 'what was copied is not marked at one click',
  // Only what is chosen, printed, or drawn in colours of the system.
  'break-after: avoid': 'a heading may be the last line of a printed page',
  'break-before: avoid': 'a line may be the first of a printed page',
  'content-visibility': 'of panels that only browsers that know it hide so',
  'content-visibility: visible': 'of panels that only browsers that know it hide so',
  'forced-color-adjust': 'the browser takes colours of the system for a mark that is said in words as well',
  'forced-color-adjust: none': 'the browser takes colours of the system for a mark that is said in words as well',
  'print-color-adjust': 'grounds are not printed; words and numbers are',
  'print-color-adjust: exact': 'grounds are not printed; words and numbers are',
};

const folder = 'dist/cdn';
const files = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'builder.js');

/** All texts of a script, among them its style sheets; a number stands for what is filled in. */
function textsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => `0${literal.text}`)].join(''));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('bundle.js', source, ts.ScriptTarget.Latest, true));
  return texts;
}

/** What of the browser and of the language our sources use, as 'Interface.member' or 'Interface', by the types. */
function usedOfBrowsers(): Set<string> {
  const { config } = ts.readConfigFile('src/build/tsconfig.browsers.json', (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src/build');
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const look = (name: ts.Node) => {
    for (const { parent } of checker.getSymbolAtLocation(name)?.declarations ?? []) {
      if (!parent?.getSourceFile().fileName.includes('/typescript/lib/lib.')) continue;
      const text = name.getText();
      // Statics stand in the type of the variable that has the name of the interface.
      const owner = ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent) ? parent.parent : parent;
      if (ts.isInterfaceDeclaration(owner) || ts.isVariableDeclaration(owner))
        used.add(`${owner.name.getText().replace(/Constructor$/, '')}.${text}`);
      else used.add(text);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    // What is asked for with '?.' may be missing.
    if (ts.isPropertyAccessExpression(node)) look(node.name);
    else if (ts.isIdentifier(node) && (ts.isNewExpression(node.parent) || ts.isCallExpression(node.parent))) look(node);
    node.forEachChild(visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes('/src/')) visit(file);
  }
  return used;
}

describe('what browsers of the promise are written down to lack', () => {
  let data: { api: Feature; css: Feature; javascript: Feature };
  before(async () => {
    const home = await installApart('old-browsers');
    data = createRequire(join(home, 'package.json'))('@mdn/browser-compat-data') as typeof data;
  });

  it('is no syntax of the scripts', async () => {
    for (const file of files) {
      const source = readFileSync(join(folder, file), 'utf8');
      // Property escapes are rewritten for their newest scripts; those that we use are as old as the escapes.
      const asIs = {
        minify: true,
        legalComments: 'none',
        supported: { 'regexp-unicode-property-escapes': true },
      } as const;
      const as = async (target: string[]) => (await transform(source, { ...asIs, target })).code;
      const target = browsers.map((name) => `${name}${promised[name]}`);
      assert.equal(await as(target), await as(['esnext']), file);
    }
  });

  it('is nothing that our sources ask of the browser or the language', () => {
    const used = usedOfBrowsers();
    assert.ok(used.size > 150, String(used.size));
    const found = new Map<string, string>();
    for (const name of used) {
      const [owner = '', member = ''] = name.split('.');
      const homes = [data.api[owner], data.javascript['builtins']![owner]];
      const features = member ? homes.flatMap((home) => [home?.[member], home?.[`${member}_static`]]) : homes;
      const missing = lackingAll(features.filter((one) => one !== undefined));
      if (missing.length) found.set(name, missing.join());
    }
    assert.deepEqual([...found.keys()].sort(), Object.keys(knownNames).sort(), JSON.stringify([...found]));
  });

  it('is nothing of the style sheets without something that stands in for it', () => {
    const types = new Map<string, Feature>();
    const collect = (feature: Feature) => {
      for (const [name, inner] of Object.entries(feature)) {
        if (name === '__compat') continue;
        types.set(name, inner);
        collect(inner);
      }
    };
    collect(data.css['types']!);
    const found = new Map<string, string>();
    const look = (what: string, feature: Feature | undefined) => {
      if (feature && lacking(feature).length) found.set(what, lacking(feature).join());
    };
    const sheets = files.flatMap((file) => textsOf(readFileSync(join(folder, file), 'utf8')));
    const styles = sheets.filter(
      (text) => /[.\w\])*]\s*\{[^{}]*:[^{}]*[;}]/.test(text) && !text.trim().startsWith('<'),
    );
    assert.ok(styles.length > 20, String(styles.length));
    for (const text of [...styles, readFileSync(join(folder, 'embed.css'), 'utf8')]) {
      postcss.parse(text).walk((node) => {
        for (let at = node.parent; at; at = at.parent as typeof at) {
          if (at.type === 'atrule' && (at as postcss.AtRule).name === 'supports') return;
        }
        if (node.type === 'atrule') {
          look(`@${node.name}`, data.css['at-rules']![node.name]);
          if (/[<>]/.test(node.params)) look(`@${node.name} (<)`, data.css['at-rules']!['media']!['range_syntax']);
        } else if (node.type === 'rule') {
          for (const [, name] of node.selector.matchAll(/:([\w-]+)/g)) look(`:${name!}`, data.css['selectors']![name!]);
        } else if (node.type === 'decl') {
          // What comes after the same in a form that all know is left out by those that don't know it.
          const before = node.parent!.nodes.slice(0, node.parent!.index(node));
          if (before.some((one) => one.type === 'decl' && one.prop === node.prop)) return;
          const property = data.css['properties']![node.prop];
          if (!node.prop.startsWith('-')) assert.ok(property, node.prop);
          look(node.prop, property);
          for (const [word] of node.value.matchAll(/(?<![\w#.-])[a-z][\w-]*/g))
            look(`${node.prop}: ${word}`, property?.[word]);
          for (const [, name] of node.value.matchAll(/([\w-]+)\(/g)) look(`${name!}()`, types.get(name!));
          for (const [, unit] of node.value.matchAll(/(?<![\w#-])[\d.]+([a-z]+)/g)) look(unit!, types.get(unit!));
        }
      });
    }
    assert.deepEqual([...found.keys()].sort(), Object.keys(knownStyles).sort(), JSON.stringify([...found]));
  });
});
