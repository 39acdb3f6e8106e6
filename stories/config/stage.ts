import type { Decorator } from '@storybook/web-components-vite';
import './stage.css';

/** What the toolbars set. */
export interface StageGlobals {
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  language: 'pl' | 'en' | 'uk';
  width: 'full' | `${number}px`;
  zoom: 'usual' | 'large' | 'largest';
  spacing: 'usual' | 'wide';
  brand: string;
  page: 'none' | 'root' | 'reset' | 'bootstrap' | 'important';
}

/** What readers with a text-spacing tool have (WCAG 2.2, 1.4.12): these tools write a style sheet into the document. */
const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Style sheets as pages have them that a widget may be pasted into. */
const pages: Record<StageGlobals['page'], () => string | Promise<string>> = {
  none: () => '',
  root: () => 'html { font-size: 62.5%; } body { font: 1.4rem/1.4 Arial, sans-serif; }',
  reset: () => `
    * { margin: 0; padding: 0; border: 0; font: inherit; list-style: none; box-sizing: content-box; outline: 0; }
    body { font: 13px/1.2 Verdana, sans-serif; color: #444; }
    a { color: #c00; } table { border-collapse: separate; border-spacing: 4px; }`,
  bootstrap: () => import('bootstrap/dist/css/bootstrap.min.css?inline').then((css) => css.default),
  important: () => `
    * { font-family: 'Times New Roman', serif !important; color: #036 !important; line-height: 1 !important;
        letter-spacing: 0.5px !important; text-transform: uppercase !important; float: none !important; }`,
};

/** The browser's own text size cannot be set from a page; its zoom comes nearest: the same width, larger text. */
const zooms: Record<StageGlobals['zoom'], string> = { usual: '1', large: '1.5', largest: '2' };

const sheet = new CSSStyleSheet();

/** Puts the chosen page around the element. On pages of documents the page's style sheets stay away: they are its own. */
export const stage: Decorator = (story, { globals, viewMode }) => {
  const { theme, language, width, zoom, spacing, brand, page } = globals as unknown as StageGlobals;
  const inPage = viewMode === 'story';
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  outer.className = inPage ? 'stage stage-page' : 'stage';
  outer.lang = language;
  outer.dataset['theme'] = theme;
  if (brand) outer.style.setProperty('--ppl-color-brand', brand);
  inner.className = 'stage-box';
  if (width !== 'full') inner.style.inlineSize = width;
  inner.style.zoom = zooms[zoom];
  inner.append(story() as unknown as Node);
  outer.append(inner);
  if (inPage) void dress(page, spacing);
  return outer;
};

async function dress(page: StageGlobals['page'], spacing: StageGlobals['spacing']): Promise<void> {
  const css = `${await pages[page]()}${spacing === 'wide' ? wideSpacing : ''}`;
  await sheet.replace(css);
  document.adoptedStyleSheets = [
    ...document.adoptedStyleSheets.filter((one) => one !== sheet),
    ...(css ? [sheet] : []),
  ];
}
