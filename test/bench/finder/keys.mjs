// Runs in the page: from a key to the painted list. Plain JavaScript, since what compiles the rest leaves helpers in it that no page has.

const afterPaint = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      // A message comes behind the painting.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  });

window.benchKeys = {
  /** The deepest element that has the focus. */
  focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  },
  /**
   * Types a text as a keyboard does. In milliseconds what each key took until the list was painted, and until the map beside it
   * was; and how many elements there were at most.
   */
  async type(/** @type {string} */ text) {
    const field = this.focused();
    const root = field.getRootNode();
    const times = [];
    const mapTimes = [];
    let most = 0;
    for (let length = 1; length <= text.length; length++) {
      let painted = 0;
      let mapPainted = 0;
      const watcher = new MutationObserver((changes) => {
        const within = (selector) => (change) =>
          (change.target.closest ? change.target : change.target.parentElement)?.closest(selector);
        // What is read out comes later on purpose.
        const seen = changes.filter((change) => !within('[aria-live]')(change));
        const isOfMap = within('.club-map');
        if (seen.some(isOfMap)) void afterPaint().then((time) => (mapPainted = time));
        if (!seen.every(isOfMap)) void afterPaint().then((time) => (painted = time));
      });
      watcher.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      const start = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      for (let waited = 0; waited < 150 || (!painted && waited < 3000); waited += 50) {
        await new Promise((done) => setTimeout(done, 50));
      }
      watcher.disconnect();
      if (painted) times.push(painted - start);
      if (mapPainted) mapTimes.push(mapPainted - start);
      most = Math.max(most, root.querySelectorAll('*').length);
    }
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return { times, mapTimes, most };
  },
};
