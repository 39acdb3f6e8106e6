// What a good editor would send back, found by rule: `locales/glossary.json` has one term a thing and the forms that are not
// said. A test runs it over the widgets' words and the programme's own feed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bind } from '../text/typography.js';
import { languages, type Language } from '../text/language.js';
import { unitsOf } from './locales.js';
import { readProgram } from './program-feed-data.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Glossary {
  readonly banned: Readonly<Record<Language, readonly { readonly form: string; readonly say: string }[]>>;
}

/** A text for people, and where it stands. */
export interface Said {
  readonly place: string;
  readonly language: Language;
  readonly text: string;
}

const glossary = JSON.parse(readFileSync(join(root, 'locales/glossary.json'), 'utf8')) as Glossary;
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

/** All that the widgets and the programme's own feed say. */
export function allTexts(): Said[] {
  const widgets = (['en', 'uk'] as const).flatMap((language) =>
    unitsOf(readFileSync(join(root, `locales/${language}.xlf`), 'utf8')).flatMap(
      ({ id, source, target = '' }): Said[] => [
        { place: id, language, text: unescaped(target) },
        ...(language === 'en' ? [{ place: id, language: 'pl' as const, text: unescaped(source) }] : []),
      ],
    ),
  );
  return [...widgets, ...textsOf(readProgram(), 'feed')];
}

/** One sentence a fault: a banned form, a straight quotation mark, a doubled space, a one-letter word that ends a line. */
export function faultsOf({ place, language, text }: Said): string[] {
  const at = `${place} (${language}): '${text}'`;
  // The publisher and the widgets bind what they show: what is bound here can't end a line there.
  const shown = language === 'pl' ? bind(text) : text;
  return [
    ...glossary.banned[language]
      .filter(({ form }) => new RegExp(form, 'u').test(text))
      .map(({ form, say }) => `${at} says '${form}'; say: ${say}.`),
    ...(/["']/.test(text.replace(/(?<=\p{L})'(?=\p{L})/gu, '')) ? [`${at} has a straight quotation mark.`] : []),
    ...(/ {2}|^ | $/.test(text) ? [`${at} has a space too many.`] : []),
    ...(language === 'pl' && /(?:^|[\s([„])[aiouwz] /i.test(shown)
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
