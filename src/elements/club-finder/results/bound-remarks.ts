import type { Answer } from '../answer.js';
import type { FinderContext } from '../finder-context.js';
import { networkRemarks } from './network-remarks.js';
import { scopeRemark } from './scope-remark.js';

/**
 * What is said of a list that keeps to a part of the clubs: to what part, what lies outside, and what is known of it.
 * @param widen shows all; undefined where nothing can be widened
 */
export const boundRemarks = (context: FinderContext, answer: Answer, widen: (() => void) | undefined): unknown => [
  scopeRemark(context, answer, widen),
  networkRemarks(context, answer),
];
