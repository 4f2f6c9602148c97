// SPDX-License-Identifier: Apache-2.0
// A panel over the page, for as long as it is open: nothing else can be reached, Escape closes it, and the focus goes back to
// where it came from. The server says when; this asks it to close by the event "drawer-close".

const DESK = matchMedia('(min-width: 761px)');
let shown = null;
let behind = [];

const ask = () => shown?.dispatchEvent(new CustomEvent('drawer-close'));

addEventListener('keydown', event => {
  if (event.key === 'Escape' && shown && !event.defaultPrevented) {
    event.preventDefault();
    ask();
  }
});
DESK.addEventListener('change', () => DESK.matches && ask());

const bare = () => {
  behind.forEach(element => { element.inert = false; });
  behind = [];
};

/** Opens the panel, or shuts off what has come to the page around an open one. */
export function show(panel) {
  const isNew = shown === null;
  bare();
  shown = panel;
  for (let one = panel; one !== document.body && one.parentElement; one = one.parentElement) {
    for (const beside of one.parentElement.children) {
      if (beside === one || beside.inert || beside.matches('script, style, link, [role=status]')) continue;
      beside.inert = true;
      behind.push(beside);
    }
  }
  if (isNew) panel.querySelector('button, a[href], input')?.focus();
}

/** @param opener selector of what opened it */
export function hide(opener) {
  bare();
  shown = null;
  document.querySelector(opener)?.focus({ preventScroll: true });
}
