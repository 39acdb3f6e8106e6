import type { attributeChoices, viewChoices } from './attribute-choices.js';
import { PplClubFinder } from './club-finder/club-finder.js';
import { PplKeyFigures } from './key-figures/key-figures.js';
import type { ElementName } from './names.js';
import { PplProgramExplainer } from './program-explainer/program-explainer.js';
import { PplProjectCard } from './project-card/project-card.js';
import { PplProjectList } from './project-list/project-list.js';
import { PplRolloutTimeline } from './rollout-timeline/rollout-timeline.js';

/** What attributes with few words may be, by the classes' own properties. */
interface PropertyChoices {
  theme: PplProjectCard['theme'];
  'heading-level': PplProjectCard['headingLevel'];
  audience: PplProgramExplainer['audience'];
}

interface PropertyViews {
  'rollout-timeline': PplRolloutTimeline['view'];
  'club-finder': PplClubFinder['view'];
}

/** The names of lists that are not, word by word, what the properties may be. */
type Differing<Lists extends Readonly<Record<keyof Properties, readonly string[]>>, Properties> = {
  [Name in keyof Lists | keyof Properties]: Name extends keyof Lists & keyof Properties
    ? [Lists[Name][number], `${NonNullable<Properties[Name]> & (string | number)}`] extends [
        `${NonNullable<Properties[Name]> & (string | number)}`,
        Lists[Name][number],
      ]
      ? never
      : Name
    : Name;
}[keyof Lists | keyof Properties];

/** What the lists of `attribute-choices.ts` ask of the classes: nothing, as long as they say the same. */
type ChoicesHold = [
  Differing<typeof attributeChoices, PropertyChoices> | Differing<typeof viewChoices, PropertyViews>,
] extends [never]
  ? unknown
  : never;

/** The class of each element, for who takes them all. */
export const elementClasses = {
  'project-card': PplProjectCard,
  'project-list': PplProjectList,
  'rollout-timeline': PplRolloutTimeline,
  'club-finder': PplClubFinder,
  'program-explainer': PplProgramExplainer,
  'key-figures': PplKeyFigures,
} satisfies Record<ElementName, CustomElementConstructor> & ChoicesHold;
