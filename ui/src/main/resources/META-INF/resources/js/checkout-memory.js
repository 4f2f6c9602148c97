// SPDX-License-Identifier: Apache-2.0
// What was typed at the checkout stays in this tab of this browser, and nowhere else, until the order is placed or two hours
// have passed: so a reload, another language or an ended session costs nothing. Nothing about cards is kept.

const LIFETIME_MS = 2 * 60 * 60 * 1000;
const PAYING_SECONDS = 60 * 60;

const name = store => 'vetrina-checkout-' + store;
const kept = store => {
  const memory = JSON.parse(sessionStorage.getItem(name(store)) ?? 'null');
  return memory && Date.now() - memory.at < LIFETIME_MS ? memory : { fields: {} };
};
const keep = (store, memory) =>
  sessionStorage.setItem(name(store), JSON.stringify({ ...memory, at: Date.now() }));

/** What was typed, and in which visit: { visit, fields: { name: value } }. */
export function recall(store) {
  return JSON.stringify(kept(store));
}

export function put(store, field, value) {
  const memory = kept(store);
  memory.fields[field] = value;
  keep(store, memory);
}

/** Keeps what is typed into the fields with data-kept from now on. */
export function attach(form, store, visit) {
  if (form.attached) return;
  form.attached = true;
  keep(store, { ...kept(store), visit });
  const typed = event => {
    const field = event.target.closest('[data-kept]');
    if (field && typeof event.target.value === 'string') put(store, field.dataset.kept, event.target.value);
  };
  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
}

/** Marks each press on the button before the server knows of it; a connection may end just then. */
export function mark(button, cookie, attempt) {
  button.attempt = attempt;
  if (button.marked) return;
  button.marked = true;
  button.addEventListener('click', () => {
    document.cookie = `${cookie}=${button.attempt}; path=/; max-age=${PAYING_SECONDS}; samesite=lax`;
  }, true);
}

/** The press on the button was answered. */
export function unmark(cookie) {
  document.cookie = `${cookie}=; path=/; max-age=0; samesite=lax`;
}

/** The order is placed. */
export function forget(store) {
  sessionStorage.removeItem(name(store));
}
