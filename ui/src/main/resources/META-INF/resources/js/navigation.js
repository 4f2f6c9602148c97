// SPDX-License-Identifier: Apache-2.0
// Where a shopper is on a page: how far down, and what has the focus. Flow replaces content without telling the browser that a
// page has changed, so that neither would be kept by itself.

const PLACES = 'vetrina-places';
const MOST_PLACES = 50;
const PATIENCE_MS = 3000;

let shown = null; // address of the page that is shown, in one spelling
let topic = null; // what that page is about
let leaving = false; // from the moment a page is left until the next one is there
let back = performance.getEntriesByType('navigation')[0]?.type !== 'navigate';
let focused = null;
let rescued = null;
let seeking = null;

history.scrollRestoration = 'manual';

const spelled = address => {
  const url = new URL(address, document.baseURI);
  return decodeURIComponent(url.pathname) + '?' + [...url.searchParams].map(pair => pair.join('=')).join('&');
};
// The same list, narrowed or sorted in another way, is the same page.
const topicOf = address => {
  const url = new URL(address, document.baseURI);
  return url.pathname + '?' + (url.searchParams.get('q') ?? '');
};

const places = () => JSON.parse(sessionStorage.getItem(PLACES) ?? '{}');
const remember = change => {
  if (shown === null) return;
  const all = places();
  const place = { ...all[shown], ...change };
  delete all[shown];
  all[shown] = place;
  Object.keys(all).slice(0, -MOST_PLACES).forEach(oldest => delete all[oldest]);
  sessionStorage.setItem(PLACES, JSON.stringify(all));
};

let noting = 0;
addEventListener('scroll', () => {
  if (leaving || noting) return;
  noting = setTimeout(() => {
    noting = 0;
    if (!leaving) remember({ y: Math.round(scrollY) });
  }, 100);
}, { passive: true });
addEventListener('popstate', () => {
  // Flow steps back and forth once more while it asks the server: only what is not shown yet is a step of the shopper.
  if (shown === null || spelled(location.href) === shown) return;
  back = true;
  leaving = true;
});
addEventListener('click', event => {
  const link = event.target.closest?.('a[router-link]');
  if (!link) return;
  back = false;
  leaving = true;
  remember({ y: Math.round(scrollY), link: link.getAttribute('href') });
}, true);
for (const own of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(own, () => {
    leaving = false;
    stopSeeking();
  }, { capture: true, passive: true });
}

const stopSeeking = () => {
  seeking?.disconnect();
  seeking = null;
};
// Pictures and shelves come later than the page: goes there as soon as the page is long enough.
const seek = y => {
  stopSeeking();
  const go = () => {
    scrollTo({ top: y, behavior: 'instant' });
    if (Math.abs(scrollY - y) < 2) stopSeeking();
  };
  seeking = new ResizeObserver(go);
  seeking.observe(document.body);
  setTimeout(stopSeeking, PATIENCE_MS);
  go();
};

addEventListener('focusin', event => {
  const target = event.target;
  if (target === rescued) return;
  const keyed = target.closest('[data-key]');
  focused = {
    element: target,
    key: keyed?.dataset.key,
    scope: target.closest('[data-line]')?.dataset.line,
    label: target.getAttribute('aria-label'),
    id: target.id,
    around: ancestors(target),
  };
});
const ancestors = element => {
  const all = [];
  for (let one = element.parentElement; one; one = one.parentElement) all.push(one);
  return all;
};
const visible = element => element?.isConnected && element.checkVisibility({ visibilityProperty: true });
const lost = () => document.activeElement === document.body || document.activeElement === null
  || document.activeElement === rescued;
const to = element => {
  if (!element) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
};
// What has taken the place of the thing that had the focus.
const successor = () => {
  if (!focused) return null;
  if (visible(focused.element)) return focused.element;
  const scope = focused.scope
    ? document.querySelector(`[data-line="${CSS.escape(focused.scope)}"]`)
    : document;
  const same = (attribute, value) => value && scope
    ? [...scope.querySelectorAll(`[${attribute}="${CSS.escape(value)}"]`)].find(visible)
    : null;
  return same('data-key', focused.key) ?? same('id', focused.id) ?? same('aria-label', focused.label) ?? null;
};
const heading = () => document.querySelector('main h1') ?? document.querySelector('main');

// A thing that had the focus is gone: it goes to what replaced it, or to what was around it.
const rescue = () => {
  if (leaving || !focused || !lost() || visible(focused.element)) return;
  const found = successor();
  if (found) {
    to(found);
    return;
  }
  rescued = focused.around.find(visible) ?? heading();
  to(rescued);
};
let watching = false;
const watch = () => {
  if (watching) return;
  watching = true;
  let pending = false;
  new MutationObserver(() => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      rescue();
    });
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
};

/** The page of this address is complete. */
export function arrived(address) {
  const first = shown === null;
  const stays = topic === topicOf(address);
  shown = spelled(address);
  topic = topicOf(address);
  leaving = false;
  const place = places()[shown];
  if (back) {
    seek(place?.y ?? 0);
  } else if (!first && !stays) {
    stopSeeking();
    scrollTo({ top: 0, behavior: 'instant' });
  }
  if (first) {
    watch();
  } else if (stays) {
    if (lost()) to(successor() ?? heading());
  } else {
    const followed = back && place?.link ? document.querySelector(`main a[href="${CSS.escape(place.link)}"]`) : null;
    to(followed ?? heading());
  }
  rescued = null;
  back = false;
}

/** The page goes on under another address, as when a variant was chosen. */
export function renamed(address) {
  remember({ y: Math.round(scrollY) });
  shown = spelled(address);
  remember({ y: Math.round(scrollY) });
}
