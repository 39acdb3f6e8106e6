/** Whom a benefit is for, in the order in which the widgets show them. */
export const audiences = ['community', 'business', 'government'] as const;
export type Audience = (typeof audiences)[number];
