(() => {
  const box = document.querySelector('.find-feed');
  const [field] = box.getElementsByTagName('input');
  const said = box.querySelector('[role=status]');
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const groups = [...document.querySelectorAll('.feed-group')].map((group) => ({
    group,
    open: group.open,
    count: group.querySelector('span'),
    rows: [...group.getElementsByTagName('li')].map((row) => [row, plain(row.firstElementChild.textContent)]),
  }));
  const sift = ({ group, open, count, rows }, words) => {
    let found = 0;
    for (const [row, name] of rows) {
      row.hidden = !words.every((word) => name.includes(word));
      if (!row.hidden) found += 1;
    }
    count.textContent = found;
    group.hidden = found === 0;
    group.open = words.length > 0 || open;
    return found;
  };
  field.addEventListener('input', () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const found = groups.reduce((sum, group) => sum + sift(group, words), 0);
    const { none, one, many } = said.dataset;
    said.textContent = words.length > 0 ? ([none, one][found] ?? many.replace('#', found)) : '';
  });
  box.hidden = false;
})();
