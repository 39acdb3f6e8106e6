import { placeHosts } from './hosts-places.js';
import { styleHosts } from './hosts-styles.js';
import { testMatrix } from './test-matrix.js';

testMatrix('chromium', 'have styles and narrow places', [...styleHosts, ...placeHosts]);
