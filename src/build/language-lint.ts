// What a good editor would send back, found by rule: `locales/glossary.json` has one term a thing with the words that are not said for
// it, and forms of other registers. A test runs it over the widgets' words, the programme's own feed and the documents.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ours, peers, software } from '../../stories/side-by-side/seen.js';
import { words as toolWords } from '../cli/words.js';
import { debugWords } from '../debug/words.js';
import { words as builderWords } from '../embed/builder/words.js';
import { attributeLabels, choiceLabels, elementLabels, lookLabels, ownLabels } from '../embed/labels/labels.js';
import { blocks } from '../embed/wordpress/blocks.js';
import { editorWords } from '../embed/wordpress/editor-words.js';
import { meanings } from '../publish/findings/finding.js';
import { words as reportWords } from '../publish/report/words.js';
import { elementNames } from '../elements/names.js';
import { bind } from '../text/typography.js';
import { languages, type Language } from '../text/language.js';
import { unitsOf } from './locales.js';
import { buildProgramFeed } from './program-feed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Form {
  /** A regular expression. */
  readonly form: string;
  readonly say: string;
}

interface Glossary {
  /** By thing: what it is called, and what it is not called. */
  readonly terms: Readonly<
    Record<string, Readonly<Record<Language, { readonly say: string; readonly not: readonly string[] }>>>
  >;
  /** Forms that are said nowhere. */
  readonly registers: Readonly<Record<Language, readonly Form[]>>;
  /** Polish place names in Ukrainian letters: names that Ukrainian has, and those that are transcribed. */
  readonly ukrainianPlaces: Readonly<Record<'established' | 'transcribed', Readonly<Record<string, string>>>>;
  /** Forms that the guides had, and nobody wants back. */
  readonly documents: Readonly<Partial<Record<Language, readonly Form[]>>>;
}

/** A text for people as it is shown, and where it stands. */
export interface Said {
  readonly place: string;
  readonly language: Language;
  readonly text: string;
  /** A paragraph of a document: its lines are not bound, and an apostrophe may be straight. */
  readonly isDocument?: boolean;
}

export const glossary = JSON.parse(readFileSync(join(root, 'locales/glossary.json'), 'utf8')) as Glossary;

const unescaped = (text: string) =>
  text
    .replace(/<x [^>]*>/g, '…')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function textsOf(value: unknown, place: string): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Said[] => {
    const language = languages.find((one) => one === key);
    return language && typeof inner === 'string'
      ? [{ place, language, text: inner }]
      : textsOf(inner, `${place}.${key}`);
  });
}

/** All that the widgets and the programme's own feed say, bound as each of them binds it. */
export function allTexts(): Said[] {
  const widgets = (['en', 'uk'] as const).flatMap((language) =>
    unitsOf(readFileSync(join(root, `locales/${language}.xlf`), 'utf8')).flatMap(
      ({ id, source, target = '' }): Said[] => [
        { place: id, language, text: unescaped(target) },
        ...(language === 'en' ? [{ place: id, language: 'pl' as const, text: bind(unescaped(source)) }] : []),
      ],
    ),
  );
  const feed = JSON.parse(buildProgramFeed().files.get('feed.json') ?? '') as {
    rollouts: { stage?: number; label?: unknown }[];
  };
  // A label that gives a stage has the source's wording; the widgets say the stage instead.
  for (const rollout of feed.rollouts) if (rollout.stage !== undefined) delete rollout.label;
  return [...widgets, ...textsOf(feed, 'feed')];
}

/** Where words stand that no visitor of a page loads. */
const wordsOfTools = {
  'builder/words': builderWords,
  'labels/labels': { elementLabels, attributeLabels, ownLabels, lookLabels, choiceLabels },
  'debug/words': debugWords,
  'wordpress/blocks': blocks,
  'wordpress/editor-words': editorWords,
  'cli/words': toolWords,
  'publish/findings': meanings,
  'report/words': reportWords,
  'side-by-side/seen': { ours, peers, software },
};

/** What the tools for editors and publishers say: the builder, the panel of `debug`, labels of attributes, `ppl-feed`. */
export function toolTexts(): Said[] {
  const said = (value: unknown, place: string, language?: Language): Said[] => {
    // A sentence with something in it, which is a name here.
    if (typeof value === 'function') {
      const sentence = value as (...names: readonly string[]) => unknown;
      return said(sentence(...Array<string>(sentence.length).fill('X')), place, language);
    }
    if (typeof value === 'string') {
      // Help is set in columns; what is quoted of HTML and JSON has straight marks.
      const prose = value.replace(/[\p{L}-]+="[^"]*"|"\w+": "[^"]*"/gu, '…');
      const parts = language ? prose.split(/\n\s*| {2,}/).filter(Boolean) : [];
      return parts.map((text) => ({ place, language: language!, text, isDocument: true }));
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      said(inner, `${place}.${key}`, languages.find((one) => one === key) ?? language),
    );
  };
  return Object.entries(wordsOfTools).flatMap(([place, value]) => said(value, place));
}

/** The paragraphs, rows and points of a document without code, addresses and tags. */
export function proseOf(markdown: string): string[] {
  return markdown
    .replace(/^import .*$|<Markdown>\{`|`\}<\/Markdown>/gm, '')
    .replace(/\\`/g, '`')
    .replace(/^```[^]*?^```$/gm, '\n\n')
    .replace(/`[^`]*`/g, '…')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(pre|code)\b[^>]*>[^]*?<\/\1>/g, '…')
    .replace(/<[^>]*>|^\s*\{?…\}?\s*$/gm, ' ')
    .split(/\n\s*\n|\n(?=\s*(?:[-|#]|\d+\.) ?)|\s\|\s/)
    .map((part) =>
      part
        .replace(/^\s*(?:[-#|]+|\d+\.)\s*/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => /\p{L}{2}/u.test(part));
}

/** What the documents say that come with the package or stand in Storybook, and the pages of partners. */
export function documentTexts(): Said[] {
  const guides = readdirSync(join(root, 'stories/guides')).map((file) => `stories/guides/${file}`);
  const pages = elementNames.map((name) => `stories/elements/${name}/${name}.mdx`);
  const partners = readdirSync(join(root, 'stories/partners'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `stories/partners/${name}/index.html`);
  return ['README.md', 'CHANGELOG.md', 'SECURITY.md', ...guides, ...pages, ...partners].flatMap((place) => {
    const markdown = readFileSync(join(root, place), 'utf8').replace(/&nbsp;/g, ' ');
    const language = /<(?:div|html) lang="pl"/.test(markdown) ? 'pl' : 'en';
    return proseOf(markdown).map((text) => ({ place, language, text, isDocument: true }) as const);
  });
}

/**
 * One sentence a fault: another word than the term, a form of another register, a straight quotation mark, a doubled space, a
 * one-letter word that may end a line.
 */
export function faultsOf({ place, language, text, isDocument = false }: Said): string[] {
  const at = `${place} (${language}): '${text}'`;
  const terms = Object.values(glossary.terms).flatMap(({ [language]: { say, not } }) =>
    not.map((form) => ({ form: new RegExp(form, 'iu'), say })),
  );
  const registers = [...glossary.registers[language], ...(isDocument ? (glossary.documents[language] ?? []) : [])];
  const forms = [...terms, ...registers.map(({ form, say }) => ({ form: new RegExp(form, 'u'), say }))];
  const marks = isDocument ? /"/ : /["']/;
  return [
    ...forms.filter(({ form }) => form.test(text)).map(({ form, say }) => `${at} says '${form.source}'; say: ${say}.`),
    ...(marks.test(text.replace(/(?<=\p{L})'(?=\p{L})/gu, '')) ? [`${at} has a straight quotation mark.`] : []),
    ...(/ {2}|^ | $/.test(text) ? [`${at} has a space too many.`] : []),
    ...(language === 'pl' && !isDocument && /(?<![\p{L}\p{N}])[aiouwz] (?=\S)/iu.test(text)
      ? [`${at} may end a line in a one-letter word.`]
      : []),
  ];
}

/** Sentences of more than 25 words, for an editor to look at: some facts need them. */
export const longSentences = (all: readonly Said[]): string[] =>
  all.flatMap(({ place, language, text }) =>
    text
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .filter((sentence) => sentence.split(/\s+/).length > 25)
      .map((sentence) => `${place} (${language}): ${sentence}`),
  );
