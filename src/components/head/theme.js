(() => {
  const { dataset } = document.documentElement;
  const choice = () => document.querySelector(`[name=theme][value=${dataset.theme}]`);
  const show = () => {
    try {
      dataset.theme = localStorage.theme ?? 'auto';
    } catch {
      dataset.theme ??= 'auto';
    }
    const input = choice();
    if (input) input.checked = true;
  };
  show();
  addEventListener('DOMContentLoaded', show);
  addEventListener('pageshow', show);
  addEventListener('storage', show);
  addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    dataset.theme = target.value;
    try {
      localStorage.theme = target.value;
    } catch {}
  });
})();
