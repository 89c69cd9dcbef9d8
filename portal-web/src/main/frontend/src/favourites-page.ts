// Fills the page of favourites with what the device keeps.
import { Favourites, type Favourite } from './favourites.ts';

/** As many as an orientation sheet holds. */
const MOST_ON_A_SHEET = 4;

class FavouritesPage {
  readonly #holder: HTMLElement;
  readonly #favourites: Favourites;

  constructor(holder: HTMLElement, favourites: Favourites) {
    this.#holder = holder;
    this.#favourites = favourites;
  }

  show(): void {
    const places = this.#favourites.list();
    this.#part('none').hidden = places.length > 0;
    this.#part('choose').hidden = places.length === 0;
    this.#part('list').replaceChildren(...places.map((place, index) => this.#item(place, index < MOST_ON_A_SHEET)));
  }

  #item(place: Favourite, chosen: boolean): HTMLLIElement {
    const item = document.createElement('li');
    item.className = 'nl-favourites__item';
    item.append(...this.#choice(place, chosen), this.#link(place), this.#removal(place));
    return item;
  }

  #choice(place: Favourite, chosen: boolean): HTMLElement[] {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: 'lieu', value: place.id, id: `choose-${place.id}`, checked: chosen });
    box.setAttribute('aria-label', place.name);
    return [box];
  }

  #link(place: Favourite): HTMLElement {
    const words = document.createElement('span');
    words.className = 'nl-favourites__place';
    const link = document.createElement('a');
    link.href = (this.#holder.dataset['root'] ?? '') + place.path;
    link.textContent = place.name;
    words.append(link, ` ${place.town}`);
    return words;
  }

  #removal(place: Favourite): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fr-btn fr-btn--tertiary fr-btn--sm';
    button.textContent = (this.#holder.dataset['remove'] ?? '').replace('{0}', place.name);
    button.addEventListener('click', () => {
      this.#favourites.remove(place.id);
      this.show();
      this.#part('said').textContent = this.#holder.dataset['removed'] ?? '';
      // What was pressed is gone: reading goes on at what is left.
      const next = this.#part('list').querySelector<HTMLElement>('input') ?? this.#part('none').querySelector('a');
      next?.focus();
    });
    return button;
  }

  #part(id: string): HTMLElement {
    const part = document.getElementById(id);
    if (!part) {
      throw new Error(`expected an element ${id}`);
    }
    return part;
  }
}

const holder = document.getElementById('favourites');
if (holder) {
  new FavouritesPage(holder, new Favourites(window.localStorage)).show();
}
