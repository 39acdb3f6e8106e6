import type { ElementName } from '../../elements/names.js';
import { look, type LookName } from '../look.js';
import { attributesMarkup, escapeAttribute, readable } from '../prerender/markup.js';
import type { Piece } from '../prerender/piece.js';
import { snippet } from '../prerender/snippet.js';
import type { Attributes, Tag } from './county-page.js';
import { isFramework, takesHash, type Way } from './systems.js';

/** One widget of what is pasted. */
export interface Widget extends Tag {
  /** What it shows without a script. */
  readonly fallback: readonly Piece[];
  /** For its frame: what a screen reader calls it. */
  readonly title: string;
}

/** What a webmaster has chosen. */
export interface Choice {
  /** What a component of it is called: words joined by hyphens. */
  readonly name: string;
  /** One, or those of a page about one county. */
  readonly widgets: readonly Widget[];
  /** The language of the words inside the tag. */
  readonly language: string;
  readonly look: Readonly<Partial<Record<LookName, string>>>;
  /** Whether the facts of today stand inside. */
  readonly hasData: boolean;
  /** Whether the script is held to one version by its hash. */
  readonly hasHash: boolean;
  /** Whether the script stands beside the widget, and not in a template of the administrator's. */
  readonly isTogether: boolean;
  /** Whether a frame stands without the script that gives it its height. */
  readonly isFrameAlone?: boolean;
}

/** Where the widgets are. */
export interface Place {
  /** The address of `dist/`, with a slash at the end. */
  readonly base: string;
  readonly version: string;
  /** File name → hash, of the folder with the version. */
  readonly integrity: Readonly<Record<string, string>>;
}

const lookOf = ({ look: chosen }: Choice): readonly (readonly [LookName, string])[] =>
  (Object.entries(chosen) as [LookName, string][]).filter(([, value]) => value);

const declarationsOf = (choice: Choice): string =>
  lookOf(choice)
    .map(([name, value]) => `${look[name]}: ${value}`)
    .join('; ');

/** The look as a rule of a style sheet that belongs to a component. */
const ruleOf = (choice: Choice): string =>
  `${namesOf(choice)
    .map((name) => `ppl-${name}`)
    .join(', ')} {\n  ${declarationsOf(choice).replaceAll('; ', ';\n  ')};\n}`;

/** The elements that are used, each once. */
const namesOf = ({ widgets }: Choice): readonly ElementName[] => [...new Set(widgets.map(({ name }) => name))];

/** A page of any encoding reads it alike: beyond ASCII signs are written as numbers. */
const inAscii = (html: string): string =>
  html.replace(/[^\n\x20-\x7e]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);

/** The widget; with the facts of today inside, where that is chosen. */
function markupOf(choice: Choice, widget: Widget, form: 'tag' | 'div', more: Attributes = []): string {
  const { language, hasData } = choice;
  const { name, fallback } = widget;
  const attributes = [...widget.attributes, ...more];
  const whole = snippet({ name, attributes, language, fallback: hasData ? fallback : [], form });
  const markup = hasData ? whole : whole.replace(/>[^]*<\/([\w-]+)>\n$/, '></$1>\n');
  // Of the data inside nobody could read the numbers.
  return markup.replace(/^[^\n]*/, inAscii);
}

/** A tag that wears its look itself. */
const styledTagOf = (choice: Choice, widget: Widget): string => {
  const style = declarationsOf(choice);
  return markupOf(choice, widget, 'tag', style ? [['style', style]] : []);
};

/** The script, once on a page. With hashes for what it asks for later: an import map is the only thing that can hold them. */
export function scriptOf({ hasHash }: Choice, { base, version, integrity }: Place): string {
  if (!hasHash) return `<script type="module" src="${base}cdn/1/ppl.js"></script>\n`;
  const folder = `${base}cdn/${version}/`;
  const lines = Object.entries(integrity).filter(([name]) => name !== 'ppl.js');
  return `<script type="importmap">
  {
    "integrity": {
${lines.map(([name, hash]) => `      "${folder}${name}": "${hash}"`).join(',\n')}
    }
  }
</script>
<script type="module" src="${folder}ppl.js" integrity="${integrity['ppl.js'] ?? ''}" crossorigin></script>
`;
}

/** The address of the page for frames. Its attributes are those of the element. */
function frameOf(choice: Choice, { name, attributes, title }: Widget, { base }: Place): string {
  const query = new URLSearchParams([['widget', name], ...attributes.map(([key, value]) => [key, value])]);
  for (const [name, value] of lookOf(choice)) query.set(name, value);
  // The browser asks for the position in the name of a site, which a frame without an origin has not.
  const asksPosition = attributes.some(([key]) => key === 'locate');
  const src = escapeAttribute(`${base}embed.html?${query.toString()}`);
  // A style would need a line in the page's policy, and many systems drop it.
  return inAscii(`<iframe
  src="${src}"
  title="${escapeAttribute(title.replaceAll('\u00a0', ' '))}"
  frameborder="0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox${asksPosition ? ' allow-same-origin' : ''}"${asksPosition ? '\n  allow="geolocation"' : ''}
  width="100%"
  height="600"
  loading="lazy"
></iframe>
`);
}

/** WordPress reads its shortcodes line by line, so that what stands between two has none. */
function shortcodeOf(choice: Choice, { name, attributes, fallback }: Widget): string {
  const start = `[ppl widget="${name}"${attributesMarkup([...attributes, ...lookOf(choice)])}]`;
  if (!choice.hasData) return `${start}\n`;
  const inside = readable(fallback).replace(/\n\s*/g, '');
  return `${start}<div lang="${choice.language}">${inside}</div>[/ppl]\n`;
}

/** Inside a template of a framework braces and at signs would be code. */
const inTemplate = (html: string): string => html.replace(/[{}@]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const inJsx = (html: string): string =>
  inTemplate(html)
    .replace(/ datetime="/g, ' dateTime="')
    .replace(/ colspan="/g, ' colSpan="')
    .replace(/<(img|br|hr)\b([^>]*)>/g, '<$1$2 />');

const indented = (text: string, by: string): string => text.trim().replace(/^(?=.)/gm, by);

const className = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * What stands between the widgets of one page, which have no margins of their own: an element must not change the page around
 * it. Every system keeps a rule and gives it room, where many drop a style. WordPress parts its blocks itself.
 */
const rule = '<hr>\n';

/** What to paste into an article or page, or to write into sources. */
export function articleFor(way: Way, choice: Choice, place: Place): string {
  const { name, widgets, language } = choice;
  const script = choice.isTogether ? scriptOf(choice, place) : '';
  const hasLook = lookOf(choice).length > 0;
  const each = (codeOf: (widget: Widget) => string, between = '') => widgets.map(codeOf).join(between);
  const tags = each((widget) => markupOf(choice, widget, 'tag'), rule);
  const imports = namesOf(choice).map((one) => `import 'ppl-widgets/${one}.js';`);
  switch (way) {
    case 'tag':
      return script + each((widget) => styledTagOf(choice, widget), rule);
    case 'div':
      // The script gives the element its look: systems that take a div drop style sheets, and many of them styles.
      return script + each((widget) => markupOf(choice, widget, 'div', lookOf(choice)), rule);
    case 'frame':
      return `${choice.isFrameAlone ? '' : `<script type="module" src="${place.base}cdn/1/ppl-frame.js"></script>\n`}${each((widget) => frameOf(choice, widget, place), rule)}`;
    case 'html':
      return each(({ fallback }) => `<div lang="${language}">\n${readable(fallback, '  ')}\n</div>\n`);
    case 'shortcode':
      return each((widget) => shortcodeOf(choice, widget));
    case 'react':
      return `${imports.join('\n')}

export function ${className(name)}() {
  return (
    <>
${hasLook ? `      <style>{\`${ruleOf(choice).replace(/\s+/g, ' ')}\`}</style>\n` : ''}${inJsx(indented(tags, '      '))}
    </>
  );
}
`;
    case 'vue':
      return `<!-- vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ppl-') } } }) -->
<script setup lang="ts">
${imports.join('\n')}
</script>

<template>
${inTemplate(indented(tags, '  '))}
</template>
${hasLook ? `\n<style>\n${ruleOf(choice)}\n</style>\n` : ''}`;
    case 'angular':
      return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports.join('\n')}

@Component({
  selector: 'app-${name}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],${hasLook ? `\n  styles: \`${ruleOf(choice).replace(/\s+/g, ' ')}\`,` : ''}
  template: \`
${inTemplate(indented(tags, '    ')).replace(/[\\`$]/g, '\\$&')}
  \`,
})
export class ${className(name)} {}
`;
    case 'svelte':
      return `<script>
${indented(imports.join('\n'), '  ')}
</script>

${inTemplate(tags)}${hasLook ? `\n<style>\n${indented(ruleOf(choice), '  ')}\n</style>\n` : ''}`;
  }
}

/** What an administrator puts into the site's template, once; empty where nothing of it is needed. */
export const templateFor = (way: Way, choice: Choice, place: Place): string =>
  takesHash(way) && !choice.isTogether ? scriptOf(choice, place) : '';

/** The lines that a content security policy needs for it; empty for what asks nobody. */
export function policyFor(way: Way, choice: Choice, { base }: Place): string {
  const { origin } = new URL(base);
  if (way === 'html' || way === 'shortcode') return '';
  if (way === 'frame') return `frame-src ${origin}${choice.isFrameAlone ? '' : `; script-src ${origin}`}`;
  if (isFramework(way)) return "script-src 'self'; connect-src 'self'";
  const style = way === 'tag' && declarationsOf(choice) ? "; style-src-attr 'unsafe-inline'" : '';
  return `script-src ${origin}; connect-src ${origin}${style}`;
}
