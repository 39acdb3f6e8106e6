// Whether what an element says is in one language: words of the messages of the others are found in it, and Latin letters in
// Ukrainian.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { readProgram } from '../../src/build/program-feed-data.js';
import { readGazetteer } from '../../src/places/gazetteer.js';
import { voivodeshipNames } from '../../src/places/voivodeships.js';

export const languages = ['pl', 'en', 'uk'] as const;
export type Language = (typeof languages)[number];

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The words of the messages in a language, in lower case. Short ones are words of every language. */
async function wordsOf(language: Language): Promise<Set<string>> {
  const text = await readFile(`locales/${language === 'pl' ? 'en' : language}.xlf`, 'utf8');
  const kind = language === 'pl' ? 'source' : 'target';
  const all = [...text.matchAll(new RegExp(`<${kind}>(.*?)</${kind}>`, 'gs'))].map(([, said = '']) => said);
  return new Set(all.flatMap((said) => words(said.replace(/<[^>]*>/g, ' '))));
}

const { feed: about, ...collections } = readProgram();

/** The programme's own feed. */
export const program = { ...about, ...collections };

interface About {
  readonly publisher: { readonly name: string | Record<string, string> };
  readonly sources?: readonly { readonly name: string | Record<string, string> }[];
}

/** Whose the data are, in each language there is. */
const namesIn = ({ publisher, sources = [] }: About): string[] =>
  [publisher, ...sources].flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name)));

/** The names of places, which are Polish in every language, and those of things and people that have but one. */
const names = new Set(
  [
    ...Object.values(voivodeshipNames),
    ...(collections.counties as unknown as readonly { name: string; seat: string }[]).flatMap(({ name, seat }) => [
      name,
      seat,
    ]),
    'Natural Earth CSV GeoJSON JSON SVG PNG TERYT GeoNames Enter Escape',
    ...readGazetteer().map(({ name }) => name),
    ...(collections.clubs as unknown as readonly { place: string }[]).map(({ place }) => place),
    ...namesIn(about as unknown as About),
  ].flatMap(words),
);

export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** Everything that an element says, and in which language it says it is. */
export const said = (page: Page, tag: string): Promise<Said[]> =>
  page.locator(tag).evaluate((element) => {
    const found: { text: string; lang: string }[] = [];
    const nodes = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const owner = node instanceof Element ? node : node.parentElement!;
      const lang = owner.closest('[lang]')?.getAttribute('lang') ?? '';
      // What is marked in a name is part of a word.
      if (owner.localName === 'b' || owner.querySelector(':scope > b')) {
        if (node instanceof Element && node.localName !== 'b') found.push({ text: node.textContent.trim(), lang });
        if (!(node instanceof Element)) continue;
      }
      const attributes = ['aria-label', 'title', 'placeholder', 'label', 'alt', 'data-sum'];
      const texts =
        node instanceof Element ? attributes.map((name) => node.getAttribute(name) ?? '') : [node.nodeValue ?? ''];
      for (const text of texts) if (text.trim()) found.push({ text: text.trim(), lang });
    }
    return found;
  });

/**
 * Tells what of a language's own is foreign to it.
 * @param more names that the feed in question has besides, Polish in every language
 */
export async function strangersTo(lang: Language, more: readonly string[] = []): Promise<(all: Said[]) => Said[]> {
  const own = await wordsOf(lang);
  const others = new Set<string>();
  for (const other of languages) for (const word of await wordsOf(other)) if (!own.has(word)) others.add(word);
  if (others.size < 500) throw new Error(`Only ${others.size} words are foreign to ${lang}.`);
  const known = new Set([...names, ...more.flatMap(words)]);
  const letters = lang === 'uk' ? /[a-z]/ : /\p{Script=Cyrillic}/u;
  const isForeign = (word: string) =>
    !known.has(word) && (others.has(word) || letters.test(word.replace(/^[ivx]+$/, '')));
  return (all) => all.filter((one) => one.lang === lang && words(one.text.replace(/https?:\S+/g, '')).some(isForeign));
}
