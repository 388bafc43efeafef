(() => {
  const { clipboard } = navigator;
  if (!clipboard) return;
  const said = document.querySelector('[data-copied]');
  for (const button of document.querySelectorAll('[data-done]')) {
    const word = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await clipboard.writeText(button.previousElementSibling.href);
      button.textContent = button.dataset.done;
      said.textContent = said.dataset.copied;
      setTimeout(() => {
        button.textContent = word;
        said.textContent = '';
      }, 3000);
    });
  }
})();
