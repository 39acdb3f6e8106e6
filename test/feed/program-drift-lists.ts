import { differs, pl, type ProgramFeed } from './program-shape.js';
import { listAfter } from './program-source.js';

/** One word that a point of the text and its own-words form in the feed share, in the text's order. */
const points = [/zasob/i, /atut/i, /rozwiąz/i, /młodzież/i, /oddoln/i];
const benefits: readonly { audience: string; heading: string; words: readonly RegExp[] }[] = [
  {
    audience: 'community',
    heading: 'Dla społeczności lokalnej',
    words: [
      /integr/i,
      /udział/i,
      /miejsc\S* pracy/i,
      /organizacj\S* gospodarcz/i,
      /firm/i,
      /rozwoju gospodarczego/i,
      /popar\S* społeczn/i,
      /lokaln\S* potrzeb/i,
      /analiz/i,
      /młodzież/i,
      /lider/i,
    ],
  },
  {
    audience: 'business',
    heading: 'Dla środowiska gospodarczego',
    words: [/promocj/i, /problem\S* i potrzeb/i, /klien/i, /nisz/i, /klimat/i, /instytucj/i, /władz/i, /ZUS/],
  },
  {
    audience: 'government',
    heading: 'Dla samorządu lokalnego',
    words: [
      /przejrzyst/i,
      /wyborc/i,
      /problem/i,
      /promocj/i,
      /środowiskiem gospodarczym/i,
      /do mieszkańców/i,
      /gotow/i,
    ],
  },
];

export function driftOfLists(source: string, feed: ProgramFeed): string[] {
  const [first, ...others] = feed.components;
  const matched = (what: string, inText: readonly string[], inFeed: readonly string[], words: readonly RegExp[]) => [
    ...(inText.length === words.length && inFeed.length === words.length
      ? []
      : [`${what}: ${inText.length} in the text, ${inFeed.length} in the feed, ${words.length} in this test.`]),
    ...words
      .map((word, index) => ({ word, index }))
      .filter(({ word, index }) => !word.test(inText[index] ?? '') || !word.test(inFeed[index] ?? ''))
      .map(({ word, index }) => `${what} ${index + 1} has no ${String(word)} in both.`),
  ];
  return [
    ...differs(
      'Components',
      componentNames(source),
      feed.components.map(({ name }) => pl(name)),
    ),
    ...matched(
      'Point',
      listAfter(source, 'Warsztaty Lokalnego Ożywienia Gospodarczego wykorzystują'),
      first?.points?.items.map(({ title, text }) => `${pl(title)}. ${pl(text)}`) ?? [],
      points,
    ),
    ...differs(
      'Audiences',
      benefits.map(({ audience }) => audience),
      first?.benefits.map(({ audience }) => audience) ?? [],
    ),
    ...benefits.flatMap(({ audience, heading, words }) =>
      matched(
        `Benefit for ${audience}`,
        listAfter(source, heading),
        first?.benefits.find((group) => group.audience === audience)?.items.map(pl) ?? [],
        words,
      ),
    ),
    ...others
      .filter(({ points: listed, steps, benefits: groups }) => listed !== undefined || steps.length + groups.length > 0)
      .map(({ id }) => `${id} has points or benefits, the text gives it none.`),
  ];
}

const componentNames = (source: string): string[] =>
  [...source.slice(source.indexOf('Model obejmuje')).matchAll(/^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+) – /gmu)].map(
    ([, name = '']) => name,
  );
