import { testMatrix } from './test-matrix.js';

testMatrix('firefox');
