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

/** What a property may be, as its attribute is written. */
type Written<Value> = `${NonNullable<Value> & (string | number)}`;

/** `true` for each list that says, word by word, what its property may be. */
type Agreement<Lists extends Readonly<Record<keyof Properties, readonly string[]>>, Properties> = {
  [Name in keyof Lists]: Name extends keyof Properties
    ? [Lists[Name][number], Written<Properties[Name]>] extends [Written<Properties[Name]>, Lists[Name][number]]
      ? true
      : false
    : false;
};

type AllAgree<Lists extends Readonly<Record<keyof Lists, true>>> = Lists;

/** An error here: a list of `attribute-choices.ts` and the property of its class say different things. */
export type ChoicesAgree = AllAgree<Agreement<typeof attributeChoices, PropertyChoices>>;
export type ViewsAgree = AllAgree<Agreement<typeof viewChoices, PropertyViews>>;

/** The class of each element, for who takes them all. */
export const elementClasses = {
  'project-card': PplProjectCard,
  'project-list': PplProjectList,
  'rollout-timeline': PplRolloutTimeline,
  'club-finder': PplClubFinder,
  'program-explainer': PplProgramExplainer,
  'key-figures': PplKeyFigures,
} satisfies Record<ElementName, CustomElementConstructor>;
