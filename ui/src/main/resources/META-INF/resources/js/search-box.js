// SPDX-License-Identifier: Apache-2.0
// Keyboard and focus of the search field. The server fills the list; nothing here knows what is in it.

export function attach(box) {
  if (box.attached) return;
  box.attached = true;
  const field = box.querySelector('input');
  const options = () => [...box.querySelectorAll('[role=option]')];
  const active = () => box.querySelector('[role=option][aria-selected=true]');

  const mark = option => {
    active()?.removeAttribute('aria-selected');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const open = shown => {
    box.toggleAttribute('data-open', shown);
    field.setAttribute('aria-expanded', String(shown && options().length > 0));
    if (!shown) mark(null);
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
    else if (event.key === 'Escape') open(false);
    else if (event.key === 'Enter') {
      const chosen = active();
      if (chosen) chosen.click();
      // After the field's own change event, so that the server searches for what is typed.
      else setTimeout(() => box.dispatchEvent(new CustomEvent('search-go')));
      open(false);
      field.blur();
    } else return;
    if (event.key.startsWith('Arrow')) event.preventDefault();
  });
  field.addEventListener('input', () => open(true));
  field.addEventListener('focus', () => open(true));
  box.addEventListener('focusout', event => box.contains(event.relatedTarget) || open(false));
  box.addEventListener('mousedown', event => event.target.closest('[role=option]') && event.preventDefault());
  box.addEventListener('click', event => event.target.closest('[role=option]') && open(false));
  new MutationObserver(() => open(box.hasAttribute('data-open'))).observe(box, { childList: true, subtree: true });
}
