// What one does with the page of a place: keep it, hand it on, print it.
import { Favourites } from './favourites.ts';

export function startActions(page: Document): void {
  const said = page.getElementById('said');
  const say = (message: string | undefined) => {
    if (said) {
      said.textContent = message ?? '';
    }
  };
  startFavourite(page.getElementById('favourite'), say);
  startSharing(page.getElementById('share'), say);
  page.getElementById('print')?.addEventListener('click', () => window.print());
}

type Say = (message: string | undefined) => void;

function startFavourite(button: HTMLElement | null, say: Say): void {
  if (!button) {
    return;
  }
  const { id = '', name = '', town = '', path = '' } = button.dataset;
  const show = () => {
    const kept = isKept(id);
    button.textContent = (kept ? button.dataset['remove'] : button.dataset['add']) ?? '';
  };
  button.addEventListener('click', () => {
    try {
      const favourites = new Favourites(window.localStorage);
      if (favourites.has(id)) {
        favourites.remove(id);
        say(button.dataset['removed']);
      } else {
        favourites.add({ id, name, town, path });
        say(button.dataset['added']);
      }
    } catch {
      say(button.dataset['failed']);
    }
    show();
  });
  show();
}

/** False where the browser keeps its storage to itself. */
function isKept(id: string): boolean {
  try {
    return new Favourites(window.localStorage).has(id);
  } catch {
    return false;
  }
}

/** By what the device offers, else by a copy of the link. */
function startSharing(button: HTMLElement | null, say: Say): void {
  button?.addEventListener('click', () => {
    const { url = '', name = '' } = button.dataset;
    if (typeof navigator.share === 'function') {
      // Whoever changes their mind has not failed.
      navigator.share({ title: name, url }).catch(() => undefined);
      return;
    }
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(url))
      .then(() => say(button.dataset['copied']))
      .catch(() => say(button.dataset['failed']));
  });
}
