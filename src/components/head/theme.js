(() => {
  const { dataset } = document.documentElement;
  const choice = () => document.querySelector(`[name=theme][value=${dataset.theme}]`);
  const paint = () => {
    for (const meta of document.querySelectorAll('[name=theme-color]')) {
      const { scheme } = meta.dataset;
      const media = { auto: `(prefers-color-scheme: ${scheme})`, [scheme]: 'all' };
      meta.media = media[dataset.theme] ?? 'not all';
    }
  };
  const show = () => {
    try {
      dataset.theme = localStorage.theme ?? 'auto';
    } catch {
      dataset.theme ??= 'auto';
    }
    const input = choice();
    if (input) input.checked = true;
    paint();
  };
  show();
  addEventListener('DOMContentLoaded', show);
  addEventListener('pageshow', show);
  addEventListener('storage', show);
  addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    dataset.theme = target.value;
    paint();
    try {
      localStorage.theme = target.value;
    } catch {}
  });
})();
