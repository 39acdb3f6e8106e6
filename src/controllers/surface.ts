import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element stands on: a light or a dark ground that carries its colours, or one on which it needs its own. */
export type Surface = 'light' | 'dark' | 'own-light' | 'own-dark';

/** Grounds of relative luminance above and below these carry every colour of the light and of the dark theme. */
const leastLight = 0.85;
const mostDark = 0.05;

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/**
 * The relative luminance and the alpha of a computed colour; undefined for one in a colour space that pages rarely use,
 * where we stand on a ground of our own.
 */
export function luminanceOf(color: string): { luminance: number; alpha: number } | undefined {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (color.startsWith('rgb')) {
    return { luminance: 0.2126 * linear(a / 255) + 0.7152 * linear(b / 255) + 0.0722 * linear(c / 255), alpha };
  }
  // Near enough for greys; a ground of strong colour is far from either end.
  return color.startsWith('okl') ? { luminance: a ** 3, alpha } : undefined;
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
  const { colorScheme } = getComputedStyle(document.documentElement);
  // A page that says it in its head leaves the computed value at 'normal'.
  const said = colorScheme === 'normal' && document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  const scheme = said ? said.content : colorScheme;
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
