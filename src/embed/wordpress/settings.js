// The button that checks the feed: asks this site's server, and says what it answers.
(() => {
  const button = document.getElementById('ppl-widgets-check');
  const field = document.getElementById('ppl-widgets-feed');
  const result = document.getElementById('ppl-widgets-result');
  if (!button || !field || !result) return;

  function show(kind, messages) {
    const box = document.createElement('div');
    box.className = `notice notice-${kind} inline`;
    for (const message of messages) {
      const paragraph = document.createElement('p');
      paragraph.textContent = message;
      box.append(paragraph);
    }
    result.replaceChildren(box);
  }

  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-disabled')) return;
    button.setAttribute('aria-disabled', 'true');
    button.classList.add('updating-message');
    result.replaceChildren();
    try {
      const body = new URLSearchParams({
        action: 'ppl_widgets_check',
        _ajax_nonce: button.dataset.nonce,
        address: field.value,
      });
      const response = await fetch(window.ajaxurl, { method: 'POST', body });
      const { success, data } = await response.json();
      show(success ? 'success' : data.messages.length > 1 ? 'warning' : 'error', data.messages);
    } catch {
      show('error', [button.dataset.failed]);
    } finally {
      button.classList.remove('updating-message');
      button.removeAttribute('aria-disabled');
    }
  });
})();
