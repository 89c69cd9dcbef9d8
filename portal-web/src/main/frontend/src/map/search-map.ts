// The map of the places found: it follows the question, and tells where it was moved to.
import { Map, Marker, Popup, type MapGeoJSONFeature, type VectorTileSource } from 'maplibre-gl';
import type { Box } from '../address.ts';
import type { Texts } from '../texts.ts';
import { bounds, createMap, paletteOf, tilesOf } from './controls.ts';
import { CLUSTERS, placeTiles, PLACES, SINGLES } from './style.ts';

const CLUSTER_STEP = 2.5;

export interface Listener {
  /** The visitor moved the map, which now shows this. */
  moved(box: Box): void;
  /** The pointer is on a place, or on none any more. */
  pointed(id: string | undefined): void;
  /** Address of a place's page. */
  pageOf(id: string): string;
}

export class SearchMap {
  readonly #map: Map;
  readonly #texts: Texts;
  readonly #listener: Listener;
  readonly #tiles: string;
  readonly #chosen: Marker;
  #question: string;
  #popup: Popup | undefined;

  constructor(holder: HTMLElement, texts: Texts, question: string, box: Box, listener: Listener) {
    this.#texts = texts;
    this.#listener = listener;
    this.#question = question;
    this.#tiles = tilesOf(holder);
    this.#chosen = new Marker({ color: paletteOf(holder).chosen, scale: 1.1 });
    this.#chosen.getElement().setAttribute('aria-hidden', 'true');
    this.#chosen.getElement().classList.add('nl-map__chosen');
    this.#map = createMap({ holder, texts, question, box, cooperative: false });
    this.#listen();
  }

  /** Shows the places that answer another question. */
  ask(question: string): void {
    if (question !== this.#question) {
      this.#question = question;
      this.#popup?.remove();
      this.#map.getSource<VectorTileSource>(PLACES)?.setTiles([placeTiles(this.#tiles, question)]);
    }
  }

  /** Moves by itself: the listener is not told. */
  show(box: Box): void {
    this.#map.fitBounds(bounds(box), { padding: 40, maxZoom: 14 });
  }

  /** Goes somewhere for the visitor, at once since it may be an ocean away: the listener is told. */
  goTo(box: Box): void {
    this.#map.fitBounds(bounds(box), { padding: 24, animate: false }, { asked: true });
  }

  /** Marks the place that the visitor looks at in the list. */
  mark(latitude: number, longitude: number): void {
    this.#chosen.setLngLat([longitude, latitude]).addTo(this.#map);
  }

  unmark(): void {
    this.#chosen.remove();
  }

  /** To be called when the container was given another size, or was shown again. */
  resize(): void {
    this.#map.resize();
  }

  box(): Box {
    const shown = this.#map.getBounds();
    return {
      west: Math.max(-180, shown.getWest()),
      south: Math.max(-90, shown.getSouth()),
      east: Math.min(180, shown.getEast()),
      north: Math.min(90, shown.getNorth()),
    };
  }

  #listen(): void {
    const map = this.#map;
    map.on('moveend', (event) => {
      if (event.originalEvent || (event as { asked?: boolean }).asked) {
        this.#listener.moved(this.box());
      }
    });
    map.on('click', CLUSTERS, (event) => this.#openCluster(event.features?.[0]));
    map.on('click', SINGLES, (event) => this.#openPlace(event.features?.[0]));
    for (const layer of [CLUSTERS, SINGLES]) {
      map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
      map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
    }
    map.on('mousemove', SINGLES, (event) => this.#listener.pointed(idOf(event.features?.[0])));
    map.on('mouseleave', SINGLES, () => this.#listener.pointed(undefined));
  }

  #openCluster(feature: MapGeoJSONFeature | undefined): void {
    const point = pointOf(feature);
    if (point) {
      this.#map.easeTo({ center: point, zoom: this.#map.getZoom() + CLUSTER_STEP }, { asked: true });
    }
  }

  #openPlace(feature: MapGeoJSONFeature | undefined): void {
    const id = idOf(feature);
    const point = pointOf(feature);
    if (id === undefined || !point) {
      return;
    }
    const title = document.createElement('p');
    title.className = 'nl-popup__name';
    title.textContent = String(feature?.properties['name'] ?? '');
    const link = document.createElement('a');
    link.className = 'fr-link fr-link--sm';
    link.href = this.#listener.pageOf(id);
    link.textContent = this.#texts('map.place-page');
    const content = document.createElement('div');
    content.className = 'nl-popup';
    content.append(title, link);
    this.#popup?.remove();
    this.#popup = new Popup({ offset: [0, -30], maxWidth: '18rem' }).setLngLat(point).setDOMContent(content).addTo(this.#map);
  }
}

function idOf(feature: MapGeoJSONFeature | undefined): string | undefined {
  const id: unknown = feature?.properties['id'];
  return typeof id === 'string' ? id : undefined;
}

function pointOf(feature: MapGeoJSONFeature | undefined): [number, number] | undefined {
  return feature?.geometry.type === 'Point' ? (feature.geometry.coordinates as [number, number]) : undefined;
}
