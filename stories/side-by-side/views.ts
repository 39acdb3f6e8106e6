/** The widgets and views that the guide shows beside those of others. */
export const viewNames = [
  'project-card',
  'project-list',
  'timeline',
  'map',
  'table',
  'county',
  'key-figures',
  'explainer',
  'finder',
  'finder-map',
] as const;

export type ViewName = (typeof viewNames)[number];
