import type { Choice } from '../choices.js';
import type { ElementName } from '../../elements/names.js';

/** What the page about one county is made of, in this order. */
export const countyPageParts = ['card', 'map', 'clubs', 'projects'] as const;
export type CountyPagePart = (typeof countyPageParts)[number];

export type Attributes = readonly (readonly [string, string])[];

/** The tags of one widget: what it is, and what it says. */
export interface Tag {
  readonly name: ElementName;
  readonly attributes: Attributes;
}

/** What the page about a county is made from. */
export interface CountyPage {
  readonly parts: readonly CountyPagePart[];
  /** As it is written into the tag; empty where visitors choose one. */
  readonly county: string;
  /** The counties of the feed. */
  readonly counties: readonly Choice[];
  /** The title of the county's card: its own names the programme, which the map beside it does too. */
  readonly title: string;
  /** What all the widgets have. */
  readonly common: Attributes;
  /** Whether the widgets can follow each other: those in frames are in pages of their own. */
  readonly isOnePage: boolean;
}

/** The group of the page's widgets. */
const group = 'powiat';

const tags: Readonly<Record<CountyPagePart, (page: CountyPage) => Tag>> = {
  card: ({ county, title }) => ({
    name: 'rollout-timeline',
    attributes: [['view', 'county'], ...written('county', county), ['heading', title]],
  }),
  map: ({ county }) => ({ name: 'rollout-timeline', attributes: [['view', 'map'], ...written('county', county)] }),
  clubs: (page) => ({ name: 'club-finder', attributes: written('near', nameOf(page)) }),
  projects: () => ({ name: 'project-list', attributes: [['limit', '3']] }),
};

const written = (name: string, value: string): Attributes => (value ? [[name, value]] : []);

/** A county as a visitor would write it into the finder's field: ten names need their voivodeship. */
function nameOf({ county, counties }: CountyPage): string {
  const label = counties.find(({ value }) => value === county)?.label;
  if (!label) return county;
  const [name = '', voivodeship = ''] = label.split(/ \(|\)/);
  const isOne = counties.filter((one) => one.label.startsWith(`${name} (`)).length === 1;
  return isOne ? name : `${name}, ${voivodeship}`;
}

/** The widgets of a page about one county. Who chooses another county in one of them sees it in all. */
export function countyPageTags(page: CountyPage): readonly Tag[] {
  const together: Attributes = page.isOnePage ? [['group', group]] : [];
  return countyPageParts
    .filter((part) => page.parts.includes(part))
    .map((part) => {
      const { name, attributes } = tags[part](page);
      return { name, attributes: [...attributes, ...together, ...page.common] };
    });
}
