// The map's region of the search page: loaded when it is first seen, and kept in step with the list.
import { boxAround, mapQuestion, readBox, readPoint, within, type Box } from './address.ts';
import { loadMaps, whenNearlySeen } from './lazy-map.ts';
import { choose, detailsListed, offerOnMap, type Listed } from './map-buttons.ts';
import { GroundChoice } from './map-ground.ts';
import { SeenList } from './map-seen.ts';
import type { SearchMap } from './map/index.ts';
import type { Texts } from './texts.ts';

const DEGREES_PER_METRE = 1 / 111_320;
const USUAL_RADIUS_METRES = 10_000;

export interface Region {
  moved(question: URLSearchParams): void;
  /** On a phone the map takes the place of the list. */
  showMap(): void;
  announce(message: string): void;
  pageOf(id: string): string;
}

export class MapRegion {
  readonly #holder = document.getElementById('map')!;
  readonly #follow = document.getElementById('map-follow') as HTMLInputElement;
  readonly #here = document.getElementById('search-here') as HTMLButtonElement;
  readonly #texts: Texts;
  readonly #region: Region;
  readonly #loaded: Promise<void>;
  readonly #seen: SeenList;
  #map: SearchMap | undefined;
  #ground: GroundChoice | undefined;
  /** Where the focus goes back to once the map's bubble is closed. */
  #origin: HTMLElement | undefined;
  #moved: Box | undefined;

  constructor(texts: Texts, region: Region) {
    this.#texts = texts;
    this.#region = region;
    this.#here.addEventListener('click', () => this.#search());
    this.#follow.addEventListener('change', () => this.#offer());
    this.#seen = new SeenList(texts, {
      open: (seen) => {
        this.#origin = document.activeElement as HTMLElement;
        this.#map?.open(seen);
      },
      point: (seen) => (seen ? this.#map?.mark(seen.latitude, seen.longitude) : this.#map?.unmark()),
    });
    this.#loaded = whenNearlySeen(this.#holder)
      .then(() => this.#load())
      .catch(() => {
        this.#holder.textContent = texts('map.failed');
      });
    this.#offerOnMap();
  }

  /** Draws the answer to the present question; goes to where it lies, unless the map itself asked it. */
  follow(): void {
    this.#map?.ask(mapQuestion(parameters()));
    const box = this.#boxOfQuestion();
    if (box && !this.#moved) {
      this.#map?.show(box);
    }
    this.#moved = undefined;
    this.#offer();
    this.#offerOnMap();
  }

  mark(place: HTMLElement | null): void {
    const latitude = Number(place?.dataset['latitude']);
    const longitude = Number(place?.dataset['longitude']);
    if (place?.dataset['latitude'] && place.dataset['longitude']) {
      this.#map?.mark(latitude, longitude);
    } else {
      this.#map?.unmark();
    }
  }

  resize(): void {
    this.#map?.resize();
  }

  async #load(): Promise<void> {
    const maps = await loadMaps(this.#holder);
    const box = this.#boxOfQuestion() ?? maps.MAINLAND;
    this.#holder.replaceChildren();
    this.#map = new maps.SearchMap(this.#holder, this.#texts, mapQuestion(parameters()), box, {
      moved: (shown) => this.#onMove(shown),
      pointed: (id) => this.#point(id),
      pageOf: (id) => this.#region.pageOf(id),
      detailsOf: detailsListed,
      chosen: choose,
      settled: () => this.#seen.show(this.#map?.listSeen() ?? []),
      listed: () => this.#seen.focus(),
      left: () => this.#goBack(),
      groundFailed: () => this.#ground?.fail(),
    });
    this.#ground = new GroundChoice(this.#map, this.#texts, maps.SHADES);
    const buttons = maps.TERRITORIES.map((territory) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'nl-map__territory';
      button.textContent = this.#texts(`map.${territory.key}`);
      button.addEventListener('click', () => this.#map?.goTo(territory.box));
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    document.getElementById('territories')?.replaceChildren(...buttons);
    for (const item of document.querySelectorAll<HTMLElement>('[data-family]')) {
      item.prepend(maps.createDrop(item.dataset['family'] ?? ''));
    }
  }

  #offerOnMap(): void {
    offerOnMap(this.#texts, (place, button) => void this.#reveal(place, button));
  }

  async #reveal(place: Listed, button: HTMLElement): Promise<void> {
    this.#region.showMap();
    await this.#loaded;
    this.#origin = button;
    this.#map?.reveal(place);
    this.#region.announce(this.#texts('map.shown', place.name));
  }

  #goBack(): void {
    const shown = this.#origin?.isConnected && this.#origin.checkVisibility();
    (shown ? this.#origin : this.#holder.querySelector('canvas'))?.focus();
    this.#origin = undefined;
  }

  #onMove(shown: Box): void {
    this.#moved = shown;
    if (this.#follow.checked) {
      this.#search();
    } else {
      this.#offer();
    }
  }

  #search(): void {
    if (this.#moved) {
      this.#region.moved(within(new URLSearchParams(parameters()), this.#moved));
    }
  }

  #offer(): void {
    this.#here.hidden = this.#follow.checked || !this.#moved;
  }

  #point(id: string | undefined): void {
    for (const item of document.querySelectorAll<HTMLElement>('.nl-result')) {
      item.classList.toggle('nl-result--pointed', id !== undefined && item.dataset['place'] === id);
    }
  }

  /** Where the answer lies: the rectangle asked, around the point asked, or around the places listed. */
  #boxOfQuestion(): Box | undefined {
    const question = new URLSearchParams(parameters());
    const box = readBox(question.get('bbox'));
    if (box) {
      return box;
    }
    const point = readPoint(question.get('near'));
    if (point) {
      const half = (Number(question.get('radius')) || USUAL_RADIUS_METRES) * DEGREES_PER_METRE;
      const wide = half / Math.cos((point.latitude * Math.PI) / 180);
      return {
        west: point.longitude - wide,
        south: point.latitude - half,
        east: point.longitude + wide,
        north: point.latitude + half,
      };
    }
    return question.size === 0 ? undefined : boxAround(listedPoints());
  }
}

function parameters(): string {
  return document.getElementById('results-data')?.dataset['parameters'] ?? '';
}

function* listedPoints(): Iterable<{ latitude: number; longitude: number }> {
  for (const item of document.querySelectorAll<HTMLElement>('.nl-result')) {
    if (item.dataset['latitude'] && item.dataset['longitude']) {
      yield { latitude: Number(item.dataset['latitude']), longitude: Number(item.dataset['longitude']) };
    }
  }
}
