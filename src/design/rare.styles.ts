import { contrastStyles } from './theme-contrast.styles.js';
import { oldStyles } from './theme-old.styles.js';

/** What few visitors need: the contrast theme, and the colours of browsers before 2024. Loaded only there. */
export const rareStyles = [oldStyles, contrastStyles];
