import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { relativeLuminance } from '../design/luminance.js';
import { prefersContrast, prefersDark, unwatchPage, watchPage, type Watcher } from './page-watch.js';

/** What an element stands on: a light or a dark ground that carries its colours, or one on which it needs its own. */
export type Surface = 'light' | 'dark' | 'light own';

/** Grounds of relative luminance above and below these carry every colour of the light and of the dark theme. */
const leastLight = 0.85;
const mostDark = 0.05;

/**
 * The relative luminance and the alpha of a computed colour; nothing for one in a colour space that pages rarely use,
 * where we stand on a ground of our own.
 */
export function luminanceOf(color: string): [luminance?: number, alpha?: number] {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (color.startsWith('rgb')) {
    return [relativeLuminance(a, b, c), alpha];
  }
  // Near enough for greys; a ground of strong colour is far from either end.
  return color.startsWith('okl') ? [a ** 3, alpha] : [];
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The surface at an element: the first ground behind it that is not see-through, or else the browser's canvas. */
export function surfaceAt(element: Element): Surface {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const [luminance = -1, alpha = 1] = luminanceOf(backgroundColor);
    const isPlain = backgroundImage === 'none';
    if (isPlain && alpha === 0) continue;
    if (isPlain && alpha === 1 && luminance >= leastLight) return 'light';
    if (isPlain && alpha === 1 && luminance >= 0 && luminance <= mostDark) return 'dark';
    return 'light own';
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  // A page that says it in its head leaves the computed value at 'normal'.
  const said = colorScheme === 'normal' && document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  const scheme = said ? said.content : colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || prefersDark()) ? 'dark' : 'light';
}

/**
 * Follows the surface that an element stands on, and whether its reader asked for contrast, so that `theme="auto"` is
 * readable on any page.
 */
export class SurfaceController implements ReactiveController {
  /** For the element's base: `light` or `dark`, `own` where it paints its own ground, and `contrast`. */
  classes = 'light';

  readonly #host: ReactiveControllerHost & HTMLElement & { theme: string };
  #theme = '';

  constructor(host: ReactiveControllerHost & HTMLElement & { theme: string }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchPage(this.#follow, this.#host.getRootNode());
    this.look();
  }

  hostDisconnected(): void {
    unwatchPage(this.#follow);
  }

  hostUpdate(): void {
    if (this.#host.theme !== this.#theme) this.look();
  }

  /** A transition elsewhere on the page changes nothing behind this element. */
  readonly #follow: Watcher = (change) => {
    const { target } = change as Partial<TransitionEvent>;
    if (!(target instanceof Node) || target.contains(this.#host)) this.look();
  };

  look(): void {
    const { theme } = this.#host;
    this.#theme = theme;
    const isSet = theme === 'light' || theme === 'dark' || theme === 'contrast';
    const surface = isSet ? `${theme === 'dark' ? 'dark' : 'light'} own` : surfaceAt(this.#host);
    const wantsContrast = theme === 'contrast' || (!isSet && prefersContrast());
    const classes = wantsContrast ? `${surface} contrast` : surface;
    if (classes === this.classes) return;
    this.classes = classes;
    this.#host.requestUpdate();
  }
}
