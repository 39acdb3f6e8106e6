// Runs in the page before anything else does, beside ../timeline/watch.mjs: how often its scripts are called by a clock or a
// frame, and how long a reader waits after what he does.

window.benchWakes = 0;
for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
  const usual = window[name];
  window[name] = (/** @type {unknown} */ callback, /** @type {unknown[]} */ ...rest) =>
    usual(
      typeof callback === 'function'
        ? (/** @type {unknown[]} */ ...values) => {
            window.benchWakes++;
            return callback(...values);
          }
        : callback,
      ...rest,
    );
}

window.benchDelay = 0;
new PerformanceObserver((list) => {
  for (const { duration, interactionId } of list.getEntries()) {
    if (interactionId) window.benchDelay = Math.max(window.benchDelay, duration);
  }
}).observe({ type: 'event', durationThreshold: 16, buffered: true });
