import { render, type CSSResultOrNative, type TemplateResult } from 'lit';
import { PplElement } from '../../src/elements/ppl-element.js';

/** Shows parts as they stand in an element: in a shadow root, behind the wall, in their own styles. */
export function showPart(
  template: TemplateResult,
  styles: readonly CSSResultOrNative[] = [],
  classes = 'light',
): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...PplElement.styles, ...styles].map((one) =>
    one instanceof CSSStyleSheet ? one : one.styleSheet!,
  );
  const base = document.createElement('div');
  base.className = `base ${classes}`;
  root.append(base);
  render(template, base);
  document.body.append(host);
  return root;
}
