import { pl, type ProgramFeed } from './program-shape.js';
import { headingAt, knownAsOf, withoutWaves } from './program-source.js';

/** Where each figure stands in the text: group 1 is its qualifier, group 2 its value; the words around it say which. */
const figures: Readonly<Record<string, RegExp>> = {
  'workshop-projects-2010': /jest stworzenie (około )?(\d+) projektów gospodarczych/,
  'workshop-projects-2004': /które wypracowały (ponad )?(\d+) projektów gospodarczych/,
  'workshop-counties-2004': /Gospodarczego zrealizowało (ponad )?(\d+) powiatów/,
  'workshop-counties-in-progress-2004': /a (ponad )?(\d+) innych powiatów było w trakcie/,
  'lwowek-private-funding': /sfinansowany w (ponad )?(\d+) proc\. ze środków sektora prywatnego/,
  'counties-and-municipalities': /rynku pracy w (ponad )?(\d+) powiatach i gminach/,
  'model-components': /Model obejmuje (ponad )?(\p{L}+) komponenty/u,
  'help-clubs-2004': /powołano (ponad )?(\d+) Klubów Pomocy Koleżeńskiej/,
  'help-club-voivodeships-2004': /„Praca” w (ponad )?(\p{L}+) województwach/u,
  'peer-advisers-2004': /Działa w nich (ponad )?(\d+) Kolegów-Doradców/,
  'help-club-projects-2004': /z Klubów wypracowali (ponad )?(\d+) projektów skierowanych do różnych sponsorów/,
  'chelm-partners': /stworzyć koalicję (ponad )?(\d+) partnerów lokalnych/,
  'adjustment-teams': /Prowadziły działalność (ponad )?(\p{L}+) Zespoły Przystosowania/u,
  'support-clubs-malopolska': /(ponad )?(\d+) KWK założyliśmy w Małopolsce/,
  'support-clubs-leczycki': /oraz (ponad )?(\d+) KWK – w powiecie łęczyckim/,
  'quick-start-firms': /Szybki Start wdrożono w (ponad )?(\d+) firmach/,
  'quick-start-mining-trainees': /w ramach Szybkiego Startu wyniesie (ok\. )?(\d+) osób/,
};

const words: Readonly<Record<string, number>> = { trzy: 3, czterech: 4 };
const qualifiers: Readonly<Record<string, string>> = { około: 'about', 'ok.': 'about', ponad: 'over' };

/** Numbers of the text that are no figures, each with the reason. */
const notFigures: readonly { pattern: RegExp; why: string }[] = [
  { pattern: /^ \d+\. /gm, why: 'the numbers of list items; the lists are compared one by one' },
  { pattern: /w latach 2002 – 2004/g, why: 'the years of the Polish-American programme: history' },
  { pattern: /w maju 2004 roku/g, why: 'the date when the Centre was founded: history' },
  { pattern: /od 2004 roku jest Polskim/g, why: 'since when the programme is Polish: history' },
  { pattern: /od 1 czerwca 2002 roku do 30 września 2004 roku/g, why: 'the dates of the programme: history' },
  { pattern: /Do sierpnia 2004 roku/g, why: 'the date of the figures beside it: asOf' },
  { pattern: /w latach 2003-2006/g, why: 'the years of the mining reform: history and a project' },
  { pattern: /kilku tysiącom/g, why: 'a value in words that no number can stand for: in the note and the summary' },
  { pattern: /Jeden z Klubów/g, why: 'one of the clubs, which is a record' },
  { pattern: /Jednym z przedmiotów/g, why: 'one of the subjects of the school, which is a record' },
];

const numberWords =
  /(?<!\p{L})(jed(?:en|nym|nego)|dw(?:a|ie|óch)|trz(?:y|ech)|czter(?:y|ech)|pię(?:ć|ciu)|sześ(?:ć|ciu)|si(?:edem|edmiu)|oś(?:iem|miu)|dziesię\p{L}*|kilk\p{L}*|set\p{L}*|tysi\p{L}*)(?!\p{L})/giu;

export function driftOfFigures(source: string, feed: ProgramFeed): string[] {
  const faults: string[] = [];
  const names = feed.components.map(({ name }) => pl(name));
  let rest = withoutWaves(source);

  for (const [id, pattern] of Object.entries(figures)) {
    const match = pattern.exec(rest);
    const figure = feed.figures.find((item) => item.id === id);
    if (!match) faults.push(`The text has no longer a figure '${id}'.`);
    if (!figure) faults.push(`The figure '${id}' is not in the feed.`);
    if (!match || !figure) continue;
    const [whole, qualifier, number = ''] = match;
    const value = words[number] ?? Number(number);
    if (figure.value !== value) faults.push(`${id} is ${value} in the text, ${figure.value} in the feed.`);
    const wanted = qualifier === undefined ? undefined : qualifiers[qualifier.trim()];
    if (figure.qualifier !== wanted)
      faults.push(`${id} is '${String(wanted)}' in the text, '${String(figure.qualifier)}' in the feed.`);
    const asOf = knownAsOf(source, match.index);
    if (figure.asOf !== asOf) faults.push(`${id} is known as of ${asOf}, the feed says ${figure.asOf}.`);
    const heading = headingAt(source, match.index, names);
    const component = feed.components.find(({ name }) => pl(name) === heading)?.id;
    if (component !== undefined && figure.component !== component) faults.push(`${id} belongs to ${component}.`);
    rest = blank(rest, match.index, whole.length);
  }
  for (const { id } of feed.figures) if (!(id in figures)) faults.push(`The figure '${id}' is not in the text.`);

  for (const { pattern } of notFigures) {
    if (!new RegExp(pattern.source, pattern.flags).test(rest))
      faults.push(`The text has no longer ${String(pattern)}.`);
    rest = rest.replace(pattern, (part) => ' '.repeat(part.length));
  }
  for (const [number = ''] of [...rest.matchAll(/\d+/g), ...rest.matchAll(numberWords)]) {
    faults.push(`The number '${number}' of the text is neither a figure nor explained.`);
  }
  return faults;
}

const blank = (text: string, index: number, length: number): string =>
  text.slice(0, index) + ' '.repeat(length) + text.slice(index + length);
