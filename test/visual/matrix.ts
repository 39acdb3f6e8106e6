// Which pictures are taken of which story. Storybook's own list of stories is the list; here is only in how many ways
// each of them is looked at. The references may weigh 12 MB, so what shows nothing new is left out:
// - what an element always is (ready, loading, empty, error, the page's own text) is seen in each theme at each width,
//   and in forced colours at one, for there only system colours change;
// - any other story (an attribute, an interaction, bad data) is seen at both ends of the scale in light, and between them
//   in dark: each width and both schemes once;
// - English stands where its words are other words: in the messages, and in the stories named after a language;
// - the causes of an error differ by one sentence;
// - a story with a width of its own is looked at in that;
// - a story that ends in what another one shows (asking again, a mistake that only the page is told of) is seen once, and
//   so is a shared part in each scheme: it is in the elements' pictures too;
// - only a whole one, ready and in light, is seen down to the end.

export type Look = 'light' | 'dark' | 'contrast' | 'forced';
export type Language = 'pl' | 'en';
export type Width = 320 | 720 | 1280;

/** A story as Storybook lists it. */
export interface Story {
  /** `elements-club-finder--near` */
  readonly id: string;
  /** Set by the story itself (`240px`); `full` or missing: it takes the page's. */
  readonly width?: string;
}

/** One way to look at a story: rendered once, photographed at each width. */
export interface View {
  readonly story: string;
  readonly look: Look;
  readonly language: Language;
  readonly widths: readonly Width[];
  /** Down to the end. Else what lies below `foldAt` is left out: rows that the whole pictures show too. */
  readonly whole: boolean;
}

/** Where tall pictures end that are not whole, in CSS pixels: a wide one shows as much in less height. */
export const foldAt: Readonly<Record<Width, number>> = { 320: 1400, 720: 1000, 1280: 840 };

type Way = readonly [look: Look, widths: readonly Width[], language?: Language];

const all: readonly Width[] = [320, 720, 1280];
const ends: readonly Width[] = [320, 1280];

const everyTheme: readonly Way[] = [
  ['light', all],
  ['dark', all],
  ['contrast', all],
  ['forced', [720]],
];
const message: readonly Way[] = [...everyTheme, ['light', [320], 'en']];
const cause: readonly Way[] = [
  ['light', [320]],
  ['light', [320], 'en'],
];
const usual: readonly Way[] = [
  ['light', ends],
  ['dark', [720]],
];

const once: readonly Way[] = [['light', [320]]];
const part: readonly Way[] = [
  ['light', [320]],
  ['dark', [320]],
  ['forced', [320]],
];

const waysByName: Readonly<Record<string, readonly Way[]>> = {
  ready: everyTheme,
  fallback: everyTheme,
  loading: message,
  empty: message,
  error: message,
  'server-error': cause,
  'login-page': cause,
  'cut-short': cause,
  'next-format': cause,
  english: [['light', ends]],
  ukrainian: [['light', ends]],
  'try-again': once,
  'no-heading': once,
  'unknown-component': once,
  'ambiguous-county': once,
  'bad-data': once,
};

/** The least width that holds a frame of so many pixels and the page's padding. */
function roomFor(width: number): Width {
  if (width <= 304) return 320;
  return width <= 672 ? 720 : 1280;
}

/** The ways to look at a story. */
export function viewsOf({ id, width = 'full' }: Story): View[] {
  const name = id.slice(id.indexOf('--') + 2);
  const ways =
    width === 'full'
      ? id.startsWith('parts-')
        ? part
        : (waysByName[name] ?? usual)
      : ([['light', [roomFor(parseFloat(width))]]] as const);
  return ways.map(([look, widths, language = 'pl']) => ({
    story: id,
    look,
    language,
    widths,
    whole: look === 'light' && name === 'ready',
  }));
}

/** The name of a picture's file, below the folder of references. */
export function pictureName({ story, look, language }: View, width: Width): string {
  const [component, name] = story.split('--');
  return `${component}/${name}.${look}-${width}${language === 'pl' ? '' : `.${language}`}.png`;
}
