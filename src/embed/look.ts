/** What an office gives the widgets of its own, and by which custom property. */
export const look = {
  brand: '--ppl-color-brand',
  font: '--ppl-font',
  radius: '--ppl-radius',
  density: '--ppl-density',
} as const;

export type LookName = keyof typeof look;

export const lookNames = Object.keys(look) as LookName[];

/** Gives an element its look. By script, which a content security policy allows where it forbids styles in the markup. */
export function applyLook(element: HTMLElement, valueOf: (name: LookName) => string | null | undefined): void {
  for (const name of lookNames) {
    const value = valueOf(name);
    if (value) element.style.setProperty(look[name], value);
  }
}
