// The places that a visitor keeps, on their device alone.

export interface Favourite {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  /** Of the place's page, below the application. */
  readonly path: string;
}

/** What of a browser's storage is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'nl-favourites';
const MOST = 100;
const ID = /^[0-9a-z]{10}$/;

export class Favourites {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** The latest last. What is kept may be of another age, or of another hand: what is no place is left out. */
  list(): Favourite[] {
    const kept = read(this.#shelf.getItem(KEY));
    return Array.isArray(kept) ? kept.filter(isFavourite) : [];
  }

  has(id: string): boolean {
    return this.list().some((place) => place.id === id);
  }

  /** The oldest gives way where there is no more room. */
  add(place: Favourite): void {
    this.#keep([...this.#without(place.id), place].slice(-MOST));
  }

  remove(id: string): void {
    this.#keep(this.#without(id));
  }

  #without(id: string): Favourite[] {
    return this.list().filter((place) => place.id !== id);
  }

  #keep(places: Favourite[]): void {
    this.#shelf.setItem(KEY, JSON.stringify(places));
  }
}

function read(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}

function isFavourite(value: unknown): value is Favourite {
  const place = value as Partial<Favourite> | null;
  return (
    typeof place === 'object' &&
    place !== null &&
    typeof place.id === 'string' &&
    ID.test(place.id) &&
    typeof place.name === 'string' &&
    typeof place.town === 'string' &&
    typeof place.path === 'string' &&
    place.path.startsWith('/lieux/')
  );
}
