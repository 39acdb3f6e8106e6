/*
 * What the finder loads when somebody first touches the field, or when the page itself names a place.
 */

export { clearField } from '../../../parts/combobox/combobox-field.js';
export { markPolish } from '../../../parts/words/polish-words.js';
export { distanceBeside } from '../results/distance.js';
export { boundRemarks } from '../results/bound-remarks.js';
export { nearestClubs } from '../clubs/nearest.js';
export { FinderSearch } from './finder-search.js';
export { searchStyles as styles } from './search.styles.js';
export { readingRemarks } from './reading-remarks.js';
export { headlineOf } from './readings.js';
export { suggestions } from './suggestions.js';
