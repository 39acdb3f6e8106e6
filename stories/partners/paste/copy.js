// A button beside each piece of code copies it. Where the browser has no clipboard to write to, there are no buttons.
const said = document.querySelector('#said');

if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const code = document.getElementById(button.dataset.copies).textContent;
      said.textContent = await navigator.clipboard.writeText(code).then(
        () => 'Skopiowano do schowka.',
        () => 'Nie udało się skopiować. Zaznacz kod i skopiuj go sam.',
      );
    });
  }
}
