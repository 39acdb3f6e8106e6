/** The elements by their names without the `ppl-` prefix: the one list. What has something for each is a `Record<ElementName, …>`. */
export const elementNames = [
  'project-card',
  'project-list',
  'rollout-timeline',
  'club-finder',
  'program-explainer',
  'key-figures',
] as const;

export type ElementName = (typeof elementNames)[number];
