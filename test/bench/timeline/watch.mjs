// Runs in the page before anything else does: plain JavaScript, since what compiles the rest leaves helpers in it that no page has.

function* roots(/** @type {Document | ShadowRoot} */ root) {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* roots(shadowRoot);
}

const isSeen = () => {
  for (const root of roots(document)) {
    if (root.querySelector(window.benchEntry)?.getBoundingClientRect().height) return true;
  }
  return false;
};

window.bench = {
  first: 0,
  tasks: [],
  shift: 0,
  count: (selector = '*') =>
    [...roots(document)].reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0),
};

// Seen in one frame, so painted when the next one begins.
const look = () =>
  requestAnimationFrame(() => {
    if (!isSeen()) look();
    else requestAnimationFrame(() => (window.bench.first = performance.now()));
  });
look();

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.bench.tasks.push(duration);
}).observe({ type: 'longtask', buffered: true });

new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.bench.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
