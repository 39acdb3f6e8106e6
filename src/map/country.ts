import { svg, type TemplateResult } from 'lit';
import { outlines } from './outlines.js';

/** The country on which marks stand: sixteen outlines, once as an edge that lifts them off the ground and once as the land. */
export const countryOutline = (): TemplateResult => {
  const path = Object.values(outlines).join('');
  return svg`<path class="land" d=${path}></path>`;
};
