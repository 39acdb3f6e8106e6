/** The views that buttons lead to. */
export const switchedViews = ['timeline', 'map', 'table'] as const;

/** The card of a county stands alone: from it no button leads to the others. */
export const viewNames = [...switchedViews, 'county'] as const;

export type ViewName = (typeof viewNames)[number];
