import type { ErrorCode, FeedError, Skipped } from './errors.js';

/** What `ppl-load` carries. */
export interface LoadDetail {
  /** When the feed was published (ISO 8601). */
  updated: string;
  /** True when an earlier copy is shown because the feed cannot be had now. */
  stale: boolean;
  /** What was left out, place by place. */
  skipped: readonly Skipped[];
}

/** What `ppl-error` carries. */
export interface ErrorDetail {
  code: ErrorCode;
  message: string;
  url: string;
}

const everywhere = { bubbles: true, composed: true };

/** Fired when an element has got its feed. */
export class PplLoadEvent extends CustomEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('ppl-load', { ...everywhere, detail });
  }
}

/** Fired when an element cannot show what the page asked for. */
export class PplErrorEvent extends CustomEvent<ErrorDetail> {
  constructor({ code, message, url }: FeedError) {
    super('ppl-error', { ...everywhere, detail: { code, message, url } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ppl-load': PplLoadEvent;
    'ppl-error': PplErrorEvent;
  }
}
