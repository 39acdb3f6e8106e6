import { attributesMarkup, escapeAttribute, readable } from '../prerender/markup.js';
import { snippet } from '../prerender/snippet.js';
import type { Piece } from '../prerender/piece.js';

/** What a webmaster has chosen. */
export interface Choice {
  /** Without the prefix. */
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  /** The language of the words inside the tag. */
  readonly language: string;
  /** A colour as CSS writes it; empty: the programme's own. */
  readonly brand: string;
}

/** Where the widgets are, and what they show without a script. */
export interface Place {
  /** The address of `dist/`, with a slash at the end. */
  readonly base: string;
  readonly version: string;
  /** File name → hash, of the folder with the version. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly fallback: readonly Piece[];
  /** For the frame: what a screen reader calls it. */
  readonly title: string;
}

export const systems = [
  'tag',
  'pinned',
  'div',
  'iframe',
  'static',
  'wordpress',
  'react',
  'vue',
  'angular',
  'svelte',
] as const;
export type System = (typeof systems)[number];

const styleOf = ({ brand }: Choice): string =>
  brand ? `<style>\n  :root {\n    --ppl-color-brand: ${brand};\n  }\n</style>\n` : '';

const markupOf = (
  { name, attributes, language }: Choice,
  { fallback }: Place,
  form: 'tag' | 'div' | 'static',
): string => snippet({ name, attributes, language, fallback, form });

/** Hashes for what the loader asks for later: an import map is the only thing that can hold them. */
function pinnedScript({ base, version, integrity }: Place): string {
  const folder = `${base}cdn/${version}/`;
  const lines = Object.entries(integrity).filter(([name]) => name !== 'ppl.js');
  return `<script type="importmap">
  {
    "integrity": {
${lines.map(([name, hash]) => `      "${folder}${name}": "${hash}"`).join(',\n')}
    }
  }
</script>
<script type="module" src="${folder}ppl.js" integrity="${integrity['ppl.js'] ?? ''}" crossorigin></script>`;
}

/** The address of the page for frames. Its attributes are those of the element. */
function frameOf({ name, attributes, brand }: Choice, { base, title }: Place): string {
  const query = new URLSearchParams([['widget', name], ...attributes.map(([key, value]) => [key, value])]);
  if (brand) query.set('brand', brand);
  const src = escapeAttribute(`${base}embed.html?${query.toString()}`);
  return `<script type="module" src="${base}cdn/1/ppl-frame.js"></script>
<iframe
  src="${src}"
  title="${escapeAttribute(title)}"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  width="100%"
  height="600"
  loading="lazy"
></iframe>
`;
}

/** Inside a template of a framework braces and at signs would be code. */
const inTemplate = (html: string): string => html.replace(/[{}@]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const inJsx = (html: string): string =>
  inTemplate(html)
    .replace(/ datetime="/g, ' dateTime="')
    .replace(/ colspan="/g, ' colSpan="')
    .replace(/<(img|br|hr)\b([^>]*)>/g, '<$1$2 />');

const indented = (text: string, by: string): string => text.trim().replace(/^(?=.)/gm, by);

/** The colour on the element alone, for a style sheet that belongs to a component. */
const ruleOf = ({ name, brand }: Choice): string => `ppl-${name} {\n  --ppl-color-brand: ${brand};\n}`;

const className = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What to paste or to write into one system. */
export function snippetFor(system: System, choice: Choice, place: Place): string {
  const { name, attributes, brand } = choice;
  const { base } = place;
  const script = `<script type="module" src="${base}cdn/1/ppl.js"></script>`;
  const tag = markupOf(choice, place, 'tag');
  switch (system) {
    case 'tag':
      return `${script}\n${styleOf(choice)}${tag}`;
    case 'pinned':
      return `${pinnedScript(place)}\n${styleOf(choice)}${tag}`;
    case 'div':
      return `${script}\n${styleOf(choice)}${markupOf(choice, place, 'div')}`;
    case 'iframe':
      return frameOf(choice, place);
    case 'static':
      return `<div lang="${choice.language}">\n${readable(place.fallback, '  ')}\n</div>\n`;
    case 'wordpress':
      return `[ppl widget="${name}"${attributesMarkup(attributes)}]\n`;
    case 'react':
      return `import 'ppl-widgets/${name}.js';

export function ${className(name)}() {
  return (
    <>
${brand ? `      <style>{'ppl-${name} { --ppl-color-brand: ${brand}; }'}</style>\n` : ''}${inJsx(indented(tag, '      '))}
    </>
  );
}
`;
    case 'vue':
      return `<!-- vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ppl-') } } }) -->
<script setup lang="ts">
import 'ppl-widgets/${name}.js';
</script>

<template>
${inTemplate(indented(tag, '  '))}
</template>
${brand ? `\n<style>\n${ruleOf(choice)}\n</style>\n` : ''}`;
    case 'angular':
      return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'ppl-widgets/${name}.js';

@Component({
  selector: 'app-${name}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],${brand ? `\n  styles: 'ppl-${name} { --ppl-color-brand: ${brand}; }',` : ''}
  template: \`
${inTemplate(indented(tag, '    ')).replace(/[\\`$]/g, '\\$&')}
  \`,
})
export class ${className(name)} {}
`;
    case 'svelte':
      return `<script>
  import 'ppl-widgets/${name}.js';
</script>

${inTemplate(tag)}${brand ? `\n<style>\n${indented(ruleOf(choice), '  ')}\n</style>\n` : ''}`;
  }
}

/** The lines that a content security policy needs for it; nothing for what asks nobody. */
export function policyFor(system: System, choice: Choice, { base }: Place): string {
  const { origin } = new URL(base);
  if (system === 'static' || system === 'wordpress') return '';
  if (system === 'iframe') return `frame-src ${origin}; script-src ${origin}`;
  const own = ['react', 'vue', 'angular', 'svelte'].includes(system);
  const style = choice.brand && !own ? "; style-src 'unsafe-inline'" : '';
  return own ? "script-src 'self'; connect-src 'self'" : `script-src ${origin}; connect-src ${origin}${style}`;
}
