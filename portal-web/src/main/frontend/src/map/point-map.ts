// The map on which the point of an address is placed: by a click, by dragging, or by the arrow keys.
import { Marker, type Map } from 'maplibre-gl';
import type { Texts } from '../texts.ts';
import { createMap, paletteOf } from './controls.ts';
import { MAINLAND } from './territories.ts';

export interface Point {
  latitude: number;
  longitude: number;
}

/** Pixels at the zoom shown: nearer, the point moves by less. */
const STEP = 10;
const FINE_STEP = 1;
const HALF_HEIGHT = 0.02;
const NEAR_ZOOM = 13;
const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class PointMap {
  readonly #map: Map;
  readonly #marker: Marker;
  readonly #moved: ((point: Point, settled: boolean) => void) | undefined;

  /** @param moved told of each new place, `settled` once the hand lets go; without it the point stays where it is */
  constructor(holder: HTMLElement, texts: Texts, point: Point | undefined, moved?: (point: Point, settled: boolean) => void) {
    this.#moved = moved;
    this.#map = createMap({ holder, texts, question: '', box: point ? around(point) : MAINLAND, cooperative: true });
    this.#marker = new Marker({ color: paletteOf(holder).chosen, draggable: moved !== undefined });
    const handle = this.#marker.getElement();
    if (moved) {
      handle.tabIndex = 0;
      handle.setAttribute('role', 'application');
      handle.setAttribute('aria-label', texts('map.point'));
      handle.classList.add('nl-point');
      handle.addEventListener('keydown', (event) => this.#onKey(event));
      this.#marker.on('dragend', () => this.#tell(true));
      this.#map.on('click', (event) => {
        this.#place({ latitude: event.lngLat.lat, longitude: event.lngLat.lng });
        this.#tell(true);
      });
    } else {
      handle.setAttribute('aria-hidden', 'true');
    }
    if (point) {
      this.#place(point);
    }
  }

  /** Shows the point there, and the map around it if it was out of sight. */
  show(point: Point | undefined): void {
    if (!point) {
      this.#marker.remove();
      return;
    }
    const seen = this.#map.getBounds().contains([point.longitude, point.latitude]) && this.#map.getZoom() >= NEAR_ZOOM - 2;
    this.#place(point);
    if (!seen) {
      this.#map.jumpTo({ center: [point.longitude, point.latitude], zoom: NEAR_ZOOM });
    }
  }

  #place(point: Point): void {
    this.#marker.setLngLat([point.longitude, point.latitude]);
    // Added a second time it would lose the keyboard's focus.
    if (!this.#marker.getElement().isConnected) {
      this.#marker.addTo(this.#map);
    }
  }

  #onKey(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    // Else the map would move as well, and the page scroll.
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? FINE_STEP : STEP;
    const from = this.#map.project(this.#marker.getLngLat());
    const to = this.#map.unproject([from.x + direction[0] * step, from.y + direction[1] * step]);
    this.#marker.setLngLat(to);
    if (!this.#map.getBounds().contains(to)) {
      this.#map.panTo(to);
    }
    this.#tell(false);
  }

  #tell(settled: boolean): void {
    const { lat, lng } = this.#marker.getLngLat().wrap();
    this.#moved?.({ latitude: lat, longitude: lng }, settled);
  }
}

function around({ latitude, longitude }: Point): { west: number; south: number; east: number; north: number } {
  return {
    west: longitude - HALF_HEIGHT,
    south: latitude - HALF_HEIGHT,
    east: longitude + HALF_HEIGHT,
    north: latitude + HALF_HEIGHT,
  };
}
