// WCAG 2.2, levels A and AA, criterion by criterion: what holds it, or why there is nothing to hold. The guide 'Accessibility
// criteria' shows this table; criteria.node.test.ts measures what is measured here, and finds the tests that are named.

/** What is measured in a browser, by the names of measures.ts. */
export type MeasureName =
  | 'axe'
  | 'headings'
  | 'reflow'
  | 'textSpacing'
  | 'largeText'
  | 'focusOrder'
  | 'focusVisible'
  | 'focusUncovered'
  | 'targets'
  | 'enhancedTargets'
  | 'enhancedContrast'
  | 'languageOfParts'
  | 'reducedMotion'
  | 'noTooltips'
  | 'statusMessages'
  | 'errorsOfFields';

export interface Criterion {
  readonly number: string;
  readonly level: 'A' | 'AA' | 'AAA';
  readonly name: string;
  /** Measured on every column. */
  readonly measures?: readonly MeasureName[];
  /** Files of tests that hold it besides. */
  readonly tests?: readonly string[];
  /** Why it asks nothing of the widgets; those without a measure and without a test have one. */
  readonly none?: string;
}

const spoken = 'test/spoken/read-out.ts';
const contrast = 'test/design/contrast.test.ts';
const keyboard = 'test/package/keyboard.node.test.ts';
const touch = 'test/steered/rollout-timeline/touch-and-paper.node.test.ts';
const finder = 'test/elements/club-finder/club-finder.test.ts';

const noMedia = 'no sound and no moving pictures';
const ofPage = 'asks this of the page, not of a part of it';
const noData = 'nobody enters data of their own, pays or logs in';

export const criteria: readonly Criterion[] = [
  { number: '1.1.1', level: 'A', name: 'Non-text content', measures: ['axe'], tests: [spoken] },
  { number: '1.2.1', level: 'A', name: 'Audio-only and video-only', none: noMedia },
  { number: '1.2.2', level: 'A', name: 'Captions', none: noMedia },
  { number: '1.2.3', level: 'A', name: 'Audio description or alternative', none: noMedia },
  { number: '1.2.4', level: 'AA', name: 'Captions (live)', none: noMedia },
  { number: '1.2.5', level: 'AA', name: 'Audio description', none: noMedia },
  { number: '1.3.1', level: 'A', name: 'Info and relationships', measures: ['axe', 'headings'], tests: [spoken] },
  { number: '1.3.2', level: 'A', name: 'Meaningful sequence', measures: ['focusOrder'], tests: [spoken] },
  {
    number: '1.3.3',
    level: 'A',
    name: 'Sensory characteristics',
    none: 'no words point at a colour, a shape or a place',
  },
  { number: '1.3.4', level: 'AA', name: 'Orientation', measures: ['reflow'] },
  { number: '1.3.5', level: 'AA', name: 'Identify input purpose', none: 'no field asks for anything about its reader' },
  { number: '1.4.1', level: 'A', name: 'Use of colour', measures: ['axe'], tests: [spoken] },
  { number: '1.4.2', level: 'A', name: 'Audio control', none: noMedia },
  { number: '1.4.3', level: 'AA', name: 'Contrast (minimum)', measures: ['axe'], tests: [contrast] },
  { number: '1.4.4', level: 'AA', name: 'Resize text', measures: ['largeText'] },
  { number: '1.4.5', level: 'AA', name: 'Images of text', none: 'texts are texts; pictures are the feed’s' },
  {
    number: '1.4.6',
    level: 'AAA',
    name: 'Contrast (enhanced)',
    measures: ['enhancedContrast'],
    tests: [contrast],
  },
  { number: '1.4.10', level: 'AA', name: 'Reflow', measures: ['reflow'] },
  { number: '1.4.11', level: 'AA', name: 'Non-text contrast', tests: [contrast] },
  { number: '1.4.12', level: 'AA', name: 'Text spacing', measures: ['textSpacing'] },
  { number: '1.4.13', level: 'AA', name: 'Content on hover or focus', measures: ['noTooltips'] },
  { number: '2.1.1', level: 'A', name: 'Keyboard', measures: ['focusOrder', 'statusMessages'], tests: [keyboard] },
  { number: '2.1.2', level: 'A', name: 'No keyboard trap', measures: ['focusOrder'], tests: [keyboard] },
  { number: '2.1.4', level: 'A', name: 'Character key shortcuts', none: 'there are none' },
  { number: '2.2.1', level: 'A', name: 'Timing adjustable', none: 'nothing ends by itself' },
  { number: '2.2.2', level: 'A', name: 'Pause, stop, hide', measures: ['reducedMotion'] },
  { number: '2.3.1', level: 'A', name: 'Three flashes', none: 'nothing flashes' },
  { number: '2.3.3', level: 'AAA', name: 'Animation from interactions', measures: ['reducedMotion'] },
  { number: '2.4.1', level: 'A', name: 'Bypass blocks', measures: ['headings'] },
  { number: '2.4.2', level: 'A', name: 'Page titled', none: ofPage },
  { number: '2.4.3', level: 'A', name: 'Focus order', measures: ['focusOrder', 'statusMessages'], tests: [keyboard] },
  { number: '2.4.4', level: 'A', name: 'Link purpose', measures: ['axe'], tests: [spoken] },
  { number: '2.4.5', level: 'AA', name: 'Multiple ways', none: ofPage },
  { number: '2.4.6', level: 'AA', name: 'Headings and labels', measures: ['headings', 'axe'], tests: [spoken] },
  { number: '2.4.7', level: 'AA', name: 'Focus visible', measures: ['focusVisible'], tests: [contrast] },
  { number: '2.4.11', level: 'AA', name: 'Focus not obscured', measures: ['focusUncovered'] },
  { number: '2.5.1', level: 'A', name: 'Pointer gestures', tests: [touch] },
  { number: '2.5.2', level: 'A', name: 'Pointer cancellation', tests: [touch] },
  { number: '2.5.3', level: 'A', name: 'Label in name', measures: ['axe'] },
  { number: '2.5.4', level: 'A', name: 'Motion actuation', none: 'no device has to be moved' },
  { number: '2.5.5', level: 'AAA', name: 'Target size (enhanced)', measures: ['enhancedTargets'] },
  { number: '2.5.7', level: 'AA', name: 'Dragging movements', none: 'nothing is dragged' },
  { number: '2.5.8', level: 'AA', name: 'Target size (minimum)', measures: ['targets'] },
  { number: '3.1.1', level: 'A', name: 'Language of page', measures: ['axe'] },
  { number: '3.1.2', level: 'AA', name: 'Language of parts', measures: ['languageOfParts'], tests: [spoken] },
  { number: '3.2.1', level: 'A', name: 'On focus', measures: ['focusOrder'] },
  { number: '3.2.2', level: 'A', name: 'On input', measures: ['statusMessages'] },
  { number: '3.2.3', level: 'AA', name: 'Consistent navigation', none: ofPage },
  { number: '3.2.4', level: 'AA', name: 'Consistent identification', tests: [spoken] },
  { number: '3.2.6', level: 'A', name: 'Consistent help', none: ofPage },
  { number: '3.3.1', level: 'A', name: 'Error identification', measures: ['errorsOfFields'], tests: [finder] },
  { number: '3.3.2', level: 'A', name: 'Labels or instructions', measures: ['axe'], tests: [spoken] },
  { number: '3.3.3', level: 'AA', name: 'Error suggestion', measures: ['errorsOfFields'], tests: [finder] },
  { number: '3.3.4', level: 'AA', name: 'Error prevention', none: noData },
  { number: '3.3.7', level: 'A', name: 'Redundant entry', none: noData },
  { number: '3.3.8', level: 'AA', name: 'Accessible authentication', none: noData },
  { number: '4.1.2', level: 'A', name: 'Name, role, value', measures: ['axe'], tests: [spoken] },
  { number: '4.1.3', level: 'AA', name: 'Status messages', measures: ['statusMessages'], tests: [spoken] },
];

/** What each measure looks at, in words. */
export const measureWords: Readonly<Record<MeasureName, string>> = {
  axe: 'axe-core, rules of A and AA, and label-content-name-mismatch',
  headings: 'headings: a text in one piece, no level skipped',
  reflow: '320 px: no sideways scrolling, no text cut off, printed over or broken',
  textSpacing: 'the text spacing of 1.4.12: at 1280 px the same, at 320 px nothing cut off or printed over',
  largeText: '200 %: the same',
  focusOrder: 'Tab meets each control once, in order, and leaves',
  focusVisible: 'a ring of 2 px or more at each stop',
  focusUncovered: 'Tab and Shift+Tab under bars of 120 and 90 px: each stop is seen whole',
  targets: '24 px a side, links in sentences and marks of maps aside',
  enhancedTargets:
    '44 px a side, links in sentences aside (inline); so are marks of maps, for the list beside does the same, and under a mouse the counties of the map’s list, for the field above does (equivalent)',
  enhancedContrast:
    '7:1 for each text, on a light and a dark page, on the land of maps too, with and without a wish for more contrast',
  languageOfParts: 'Polish words in English and Ukrainian are marked; proper names are exempt',
  reducedMotion: 'nothing moves for who asked for less motion',
  noTooltips: 'nothing is shown on hovering alone',
  statusMessages: 'each change is said once, and the focus stays or goes where it is to go on',
  errorsOfFields: 'what is wrong is tied to its field, and says what to do',
};

/** What was measured, as the table's columns name it. */
export const measuredParts = [
  'key figures',
  'timeline',
  'its map',
  'its table',
  'a county’s card',
  'finder',
  'explainer',
  'project list',
  'one project with the code for others',
  'an error',
  'the builder',
  'printed HTML',
  'the publisher’s report',
] as const;

/** The table as Markdown. */
export function criteriaTable(): string {
  const rows = criteria.map(({ number, level, name, measures = [], tests = [], none }) => {
    const how = [...measures.map((one) => measureWords[one]), ...tests.map((file) => `\`${file}\``)].join('; ');
    return `| ${number} | ${level} | ${name} | ${none ? '–' : 'holds'} | ${none ?? how} |`;
  });
  return [
    '| criterion | level | name | result | how it was checked, or why it does not apply |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
