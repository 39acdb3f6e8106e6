/*
 * What the finder loads when somebody first touches the field, or when the page itself names a place.
 */

export { clearField } from '../../../parts/combobox/combobox-field.js';
export { distanceBeside, nearestTitle } from '../results/distance.js';
export { networkRemarks } from '../results/network-remarks.js';
export { officeWords } from '../results/office.js';
export { scopeRemark } from '../results/scope-remark.js';
export { nearestClubs } from '../clubs/nearest.js';
export { FinderSearch } from './finder-search.js';
export { searchStyles as styles } from './search.styles.js';
export { distanceRemark, gazetteerCredit, readingRemarks } from './reading-remarks.js';
export { notFoundWords } from './readings.js';
export { suggestions } from './suggestions.js';
