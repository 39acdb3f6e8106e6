/** The six elements by their names without the `ppl-` prefix: the one list that registration and the autoloader share. */
export const elementNames = [
  'project-card',
  'project-list',
  'rollout-timeline',
  'club-finder',
  'program-explainer',
  'key-figures',
] as const;

export type ElementName = (typeof elementNames)[number];
