/** A component, or the history. */
export interface Section {
  /** What the address calls it. */
  readonly id: string;
  /** The component's number; the history has none. */
  readonly number?: number;
  readonly name: unknown;
}

/** The id of a section's heading. */
export const headingOf = ({ number }: Section): string => (number ? `component-${number}` : 'history');

/** As a link within a page does: what it leads to comes to the top, and reading goes on from there. */
export function goTo(target: HTMLElement | null | undefined): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}
