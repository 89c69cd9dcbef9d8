// The list of what the map shows, by which a keyboard goes from the picture to its places.
import type { Seen } from './map/seen.ts';
import type { Texts } from './texts.ts';

/** More are too many to go through one by one. */
const MOST = 30;

export interface Choice {
  /** Opens a group, or tells of a place. */
  open(seen: Seen): void;
  /** Shows where it is. */
  point(seen: Seen | undefined): void;
}

export class SeenList {
  readonly #fold = document.getElementById('map-seen') as HTMLDetailsElement;
  readonly #title = document.getElementById('map-seen-title')!;
  readonly #note = document.getElementById('map-seen-note')!;
  readonly #list = document.getElementById('map-seen-list')!;
  readonly #texts: Texts;
  readonly #choice: Choice;
  #shown = '';

  constructor(texts: Texts, choice: Choice) {
    this.#texts = texts;
    this.#choice = choice;
  }

  show(all: Seen[]): void {
    const shown = JSON.stringify(all.map(({ key, count, near }) => [key, count, near]));
    if (shown === this.#shown) {
      return;
    }
    this.#shown = shown;
    const focused = this.#list.contains(document.activeElement);
    const places = all.reduce((sum, seen) => sum + seen.count, 0);
    this.#title.textContent = this.#texts('map.in-view-count', places);
    this.#note.textContent = all.length === 0 ? this.#texts('map.in-view-none') : this.#texts('map.in-view-rest', MOST);
    this.#note.hidden = all.length > 0 && all.length <= MOST;
    this.#list.replaceChildren(...all.slice(0, MOST).map((seen) => this.#item(seen)));
    if (focused) {
      this.focus();
    }
  }

  /** Unfolds the list and goes to its first item. */
  focus(): void {
    this.#fold.open = true;
    (this.#list.querySelector('button') ?? this.#title).focus();
  }

  #item(seen: Seen): HTMLLIElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nl-map__seen-item';
    button.textContent = this.#nameOf(seen);
    if (seen.id === undefined) {
      button.title = this.#texts('map.group-hint');
    }
    button.addEventListener('click', () => this.#choice.open(seen));
    button.addEventListener('focus', () => this.#choice.point(seen));
    button.addEventListener('blur', () => this.#choice.point(undefined));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  #nameOf(seen: Seen): string {
    if (seen.id !== undefined) {
      return seen.name;
    }
    return seen.near === ''
      ? this.#texts('map.group', seen.count)
      : this.#texts('map.group-near', seen.count).replace('{1}', seen.near);
  }
}
