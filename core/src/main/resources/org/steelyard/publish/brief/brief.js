// Two comforts that the page also works without: the theme button, and opening links in place.
(() => {
  'use strict';
  const root = document.documentElement;
  const box = document.getElementById('peek');
  const body = box.querySelector('.peek-body');
  const back = box.querySelector('.back');
  const place = box.querySelector('.place');
  const theme = document.getElementById('theme');
  const trail = [];

  theme.hidden = false;
  theme.addEventListener('click', () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });

  // A copy without ids, so that every id stays unique in the page.
  const copy = element => {
    const twin = element.cloneNode(true);
    for (const part of [twin, ...twin.querySelectorAll('[id]')]) part.removeAttribute('id');
    for (const part of twin.querySelectorAll('details')) part.open = true;
    return twin;
  };

  const sentences = block => !block ? []
    : block.matches('.beside, .sentence') ? [block]
    : [...block.querySelectorAll('.sentence')];

  // The sentence between its neighbours, with the words of one coding set off.
  const context = (element, id) => {
    const hit = element.closest('.hit') || element;
    const parts = [copy(element.closest('.doc').querySelector('header'))];
    for (const block of [hit.previousElementSibling, hit, hit.nextElementSibling]) {
      for (const line of sentences(block)) {
        const twin = copy(line);
        twin.classList.toggle('dim', block !== hit);
        for (const mark of twin.querySelectorAll('mark')) {
          if (mark.dataset.of.split(' ').includes(id)) mark.classList.add('on');
        }
        parts.push(twin);
      }
    }
    const cards = element.matches('.coding') ? [element] : hit.querySelectorAll('.coding');
    for (const card of cards) parts.push(copy(card));
    return parts;
  };

  const show = id => {
    const element = document.getElementById(id);
    if (!element) return false;
    body.replaceChildren(...(element.closest('.doc') && !element.matches('.doc')
      ? context(element, id) : [copy(element)]));
    place.href = '#' + id;
    back.hidden = trail.length < 2;
    if (!box.open) box.showModal();
    body.scrollTop = 0;
    body.focus({preventScroll: true});
    return true;
  };

  document.addEventListener('click', event => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event.target === box || event.target.closest('.shut')) {
      box.close();
    } else if (event.target.closest('.back')) {
      trail.pop();
      show(trail[trail.length - 1]);
    } else if (event.target.closest('.place')) {
      box.close();
    } else {
      const link = event.target.closest('a[data-peek], a.letter');
      if (!link) {
        if (event.target.closest('#peek a')) box.close();
        return;
      }
      // An SVG link has no `hash`.
      const id = link.dataset.peek || link.getAttribute('href').slice(1);
      trail.push(id);
      if (show(id)) event.preventDefault();
    }
  });
  box.addEventListener('close', () => { trail.length = 0; });
})();
