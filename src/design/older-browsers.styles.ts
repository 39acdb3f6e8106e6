import { css } from 'lit';
import { oldStyles } from './theme-old.styles.js';

/**
 * For browsers before 2024, which alone load it: the colours that others derive, and what stands in styles of the elements
 * that they would leave out as a whole.
 */
export const styles = [
  oldStyles,
  css`
    @supports not (line-height: 1lh) {
      .base > * {
        line-height: 1.5;
      }
    }
  `,
];
