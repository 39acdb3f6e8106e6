import { readOut } from './read-out.js';

readOut('uk');
