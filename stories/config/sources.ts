import { errorCodesOf } from '../../src/build/guide-tables.js';
import errors from '../../src/feed/errors.ts?raw';

export { findingsEn, findingsPl } from '../../src/build/guide-tables.js';

export const errorCodes = errorCodesOf(errors);
