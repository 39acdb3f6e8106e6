import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element stands on: a light or a dark ground that carries its colours, or one on which it needs its own. */
export type Surface = 'light' | 'dark' | 'own-light' | 'own-dark';

/** Grounds of relative luminance above and below these carry every colour of the light and of the dark theme. */
const leastLight = 0.85;
const mostDark = 0.05;

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/**
 * The relative luminance and the alpha of a computed colour, in whatever colour space the page wrote it; undefined for
 * one that cannot be told.
 */
export function luminanceOf(color: string): { luminance: number; alpha: number } | undefined {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const rgb = (...channels: number[]) => {
    const [red, green, blue] = channels.map(linear) as [number, number, number];
    return { luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha };
  };
  if (/^rgb/.test(color)) return rgb(a / 255, b / 255, c / 255);
  if (/^color\(srgb /.test(color)) return rgb(a, b, c);
  // Near enough for greys; a ground of strong colour is far from either end.
  if (/^okl/.test(color)) return { luminance: a ** 3, alpha };
  if (/^l/.test(color)) return { luminance: ((a + 16) / 116) ** 3, alpha };
  return undefined;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const dark = '(prefers-color-scheme: dark)';

/** The surface at an element: the first ground behind it that is not see-through, or else the browser's canvas. */
export function surfaceAt(element: Element): Surface {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const ground = luminanceOf(backgroundColor);
    if (backgroundImage === 'none' && ground?.alpha === 0) continue;
    if (backgroundImage === 'none' && ground?.alpha === 1) {
      if (ground.luminance >= leastLight) return 'light';
      if (ground.luminance <= mostDark) return 'dark';
    }
    return ground && ground.alpha > 0 && ground.luminance < 0.2 ? 'own-dark' : 'own-light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia(dark).matches) ? 'dark' : 'light';
}

const connected = new Set<SurfaceController>();
const look = () => {
  for (const controller of connected) controller.look();
};
/** A page that changes its colours says so on its root or body, and may do it slowly. */
const observer = typeof MutationObserver === 'function' && new MutationObserver(look);
const media =
  typeof matchMedia === 'function' ? [dark, '(prefers-contrast: more)'].map((query) => matchMedia(query)) : [];

function watch(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener';
  for (const query of media) query[change]('change', look);
  document[change]('transitionend', look);
  if (!observer) return;
  observer.disconnect();
  if (on) for (const node of [document.documentElement, document.body]) observer.observe(node, { attributes: true });
}

/**
 * Follows the surface that an element stands on, and whether its reader asked for contrast, so that `theme="auto"` is
 * readable on any page. One observer serves all elements.
 */
export class SurfaceController implements ReactiveController {
  /** For the element's base: `light`, `dark`, `own-light` or `own-dark`, and `contrast`. */
  classes = 'light';

  readonly #host: ReactiveControllerHost & HTMLElement & { theme: string };
  #theme = '';

  constructor(host: ReactiveControllerHost & HTMLElement & { theme: string }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!connected.size) watch(true);
    connected.add(this);
    this.look();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size) watch(false);
  }

  hostUpdate(): void {
    if (this.#host.theme !== this.#theme) this.look();
  }

  look(): void {
    const { theme } = this.#host;
    this.#theme = theme;
    const contrast = theme === 'contrast' || (theme !== 'light' && theme !== 'dark' && media[1]?.matches);
    const surface =
      theme === 'light' || theme === 'contrast' ? 'own-light' : theme === 'dark' ? 'own-dark' : surfaceAt(this.#host);
    const classes = contrast ? `${surface} contrast` : surface;
    if (classes === this.classes) return;
    this.classes = classes;
    this.#host.requestUpdate();
  }
}
