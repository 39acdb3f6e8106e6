import type { ElementName } from '../../src/elements/names.js';

/** The elements on a page of a browser that is asked whether it shows them at all: each with what a partner writes. */
export const attributes: Readonly<Record<ElementName, string>> = {
  'project-card': 'project="lwowek-traditional-production"',
  'project-list': 'filters limit="4"',
  'rollout-timeline': 'county="strzeliński"',
  'club-finder': 'near="Chrzanów"',
  'program-explainer': '',
  'key-figures': '',
};
