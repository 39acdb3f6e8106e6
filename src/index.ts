export { PplClubFinder } from './elements/club-finder/club-finder.js';
export { PplProjectCard } from './elements/project-card/project-card.js';
export { PplProjectList } from './elements/project-list/project-list.js';
export { PplProgramExplainer } from './elements/program-explainer/program-explainer.js';
export { PplRolloutTimeline } from './elements/rollout-timeline/rollout-timeline.js';
export { PplKeyFigures } from './elements/key-figures/key-figures.js';
export type { PplLoadEvent, PplErrorEvent, LoadDetail, ErrorDetail } from './feed/events.js';
export type {
  GroupDetail,
  PplGroupEvent,
  PplGroupJoinEvent,
  PplSearchEvent,
  PplSelectEvent,
  SearchDetail,
  SelectDetail,
} from './elements/events.js';
export type { FeedLike } from './feed/index.js';
