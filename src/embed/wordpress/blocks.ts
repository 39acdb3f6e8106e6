import type { ElementName } from '../../elements/names.js';
import type { AttributeName } from '../labels/attribute-names.js';

/** What a block has beside its words. */
export interface Block {
  /** One of WordPress' dashicons. */
  readonly icon: string;
  /** What the block's preview in the inserter shows, and the shortcode in the settings. */
  readonly example: Readonly<Partial<Record<AttributeName, string | number | boolean>>>;
  /** The attribute without which there is nothing to show. */
  readonly needs?: AttributeName;
}

export const blocks: Readonly<Record<ElementName, Block>> = {
  'project-card': { icon: 'id-alt', example: { project: 'lwowek-traditional-production' }, needs: 'project' },
  'project-list': { icon: 'portfolio', example: { limit: 3, filters: true } },
  'rollout-timeline': { icon: 'calendar-alt', example: { voivodeship: '12' } },
  'club-finder': { icon: 'location', example: { near: 'Chrzanów' } },
  'program-explainer': { icon: 'networking', example: {} },
  'key-figures': { icon: 'chart-bar', example: {} },
};
