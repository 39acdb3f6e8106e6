import { css, html, type ReactiveControllerHost } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { safeUrl } from '../../feed/safe-url.js';
import type { Project } from '../../feed/schema/projects.js';
import type { Text } from '../../feed/schema/values.js';
import { shareStyles } from '../../parts/share.js';

/** What of the element a picture needs. */
interface PictureContext {
  plain: (text: Text) => string;
  /** The feed's address, to which a picture's may be relative. */
  url: string;
}

export { shareBar } from '../../parts/share.js';

export const styles = [
  shareStyles,
  css`
    .picture {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      background: var(--_sunken);
    }
    /* In the line of its words, where there is room for it: nothing moves when it comes. */
    dd progress {
      inline-size: 5em;
      margin-inline-start: 0.25em;
    }
    .picture:not(:last-child) {
      margin-block-end: 0.875em;
    }
    .picture:not([width][height]) {
      inline-size: 100%;
      aspect-ratio: 3 / 2;
      object-fit: cover;
    }
  `,
];

/** Pictures that didn't arrive, by their record: the next load of the feed tries again. */
const broken = new WeakSet<object>();

/** A project's picture; one that doesn't arrive takes its box away. */
export function picture({ image }: Project, { url, plain }: PictureContext): unknown {
  const src = image && !broken.has(image) && safeUrl(image.src, url);
  if (!src) return undefined;
  const { alt, width, height } = image;
  const lost = ({ target }: Event) => {
    broken.add(image);
    ((target as Node).getRootNode() as unknown as { host: ReactiveControllerHost }).host.requestUpdate();
  };
  return html`<img
    class="picture"
    part="picture"
    src=${src}
    alt=${alt ? plain(alt) : ''}
    width=${ifDefined(width)}
    height=${ifDefined(height)}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${lost}
  />`;
}
