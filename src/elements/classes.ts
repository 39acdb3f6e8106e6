import { PplClubFinder } from './club-finder/club-finder.js';
import { PplKeyFigures } from './key-figures/key-figures.js';
import type { ElementName } from './names.js';
import { PplProgramExplainer } from './program-explainer/program-explainer.js';
import { PplProjectCard } from './project-card/project-card.js';
import { PplProjectList } from './project-list/project-list.js';
import { PplRolloutTimeline } from './rollout-timeline/rollout-timeline.js';

/** The class of each element, for who takes them all. */
export const elementClasses = {
  'project-card': PplProjectCard,
  'project-list': PplProjectList,
  'rollout-timeline': PplRolloutTimeline,
  'club-finder': PplClubFinder,
  'program-explainer': PplProgramExplainer,
  'key-figures': PplKeyFigures,
} satisfies Record<ElementName, CustomElementConstructor>;
