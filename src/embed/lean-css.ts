/*
 * The `css` of lit for the bundle behind the script tag, which takes this file in its place. The elements need browsers that
 * know constructed style sheets (`attachInternals` is as young), so what lit carries for older ones is left out: 0.3 KB.
 * Sheets are made at once, for the module that holds them is loaded when they are needed. The npm package has lit's own.
 */

/** A style sheet of a template without expressions. */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}

export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet => sheet;

export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}

// lit passes these names on; the elements use none of them.
export const supportsAdoptingStyleSheets = true;
export { css as CSSResult, css as unsafeCSS };
