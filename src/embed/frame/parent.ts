// What `<script src="…/ppl-frame.js">` runs in a page that shows widgets in frames: each frame gets the height of its content.
// Asks, for a frame may have spoken before this script was there; and believes only the frame itself. Twice does no harm.

interface Height {
  readonly type: 'ppl-height';
  readonly height: number;
}

const isHeight = (data: unknown): data is Height =>
  typeof data === 'object' && data !== null && (data as Height).type === 'ppl-height' && (data as Height).height > 0;

/** What of a frame's height is not its content's: on many pages borders and paddings are part of every height. */
function edgesOf(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const edges = ['border-top-width', 'border-bottom-width', 'padding-top', 'padding-bottom'];
  return edges.reduce((sum, edge) => sum + parseFloat(style.getPropertyValue(edge)), 0);
}

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html?"]')];

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (!isHeight(data)) return;
  for (const frame of frames()) {
    // A sandboxed frame has no origin of its own.
    const isOwn = origin === new URL(frame.src).origin || origin === 'null';
    if (frame.contentWindow === source && isOwn) {
      frame.style.setProperty('height', `${Math.min(Math.ceil(data.height), 20_000) + edgesOf(frame)}px`);
    }
  }
});

const ask = () => {
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'ppl-height?' }, '*');
};
ask();
document.addEventListener('DOMContentLoaded', ask);
