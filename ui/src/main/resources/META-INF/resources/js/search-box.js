// SPDX-License-Identifier: Apache-2.0
// Keyboard and focus of the search field. The server fills the list; nothing here knows what is in it.

export function attach(box) {
  if (box.attached) return;
  box.attached = true;
  const field = box.querySelector('input');
  const list = box.querySelector('[role=listbox]');
  const options = () => (list.hidden ? [] : [...list.querySelectorAll('[role=option]')]);
  const active = () => options().find(option => option.getAttribute('aria-selected') === 'true');

  const mark = option => {
    list.querySelectorAll('[aria-selected]').forEach(one => one.removeAttribute('aria-selected'));
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const isOpen = () => box.hasAttribute('data-open') && options().length > 0;
  const open = wanted => {
    box.toggleAttribute('data-open', wanted);
    field.setAttribute('aria-expanded', String(isOpen()));
    if (!isOpen()) mark(null);
  };
  const move = step => {
    const all = options();
    if (!all.length) return;
    open(true);
    mark(all[(all.indexOf(active()) + step + all.length + (active() || step > 0 ? 0 : 1)) % all.length]);
  };

  field.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') {
      // The first Escape closes the list, the next one empties the field, as browsers do.
      if (!isOpen()) return;
      event.preventDefault();
      open(false);
    } else if (event.key === 'Enter') {
      const chosen = active();
      if (chosen) chosen.click();
      // After the field's own change event, so that the server searches for what is typed.
      else setTimeout(() => box.dispatchEvent(new CustomEvent('search-go')));
      open(false);
    } else return;
    if (event.key.startsWith('Arrow')) event.preventDefault();
  });
  field.addEventListener('input', () => {
    // What is marked belongs to the words before.
    mark(null);
    open(true);
  });
  field.addEventListener('focus', () => open(true));
  box.addEventListener('focusout', event => box.contains(event.relatedTarget) || open(false));
  box.addEventListener('mousedown', event => event.target.closest('[role=option]') && event.preventDefault());
  box.addEventListener('click', event => event.target.closest('[role=option]') && open(false));
  new MutationObserver(() => open(box.hasAttribute('data-open')))
    .observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
}
