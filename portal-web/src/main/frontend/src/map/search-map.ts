// The map of the places found: it follows the question, and tells where it was moved to.
import { Map, Marker, type Popup, type MapGeoJSONFeature, type VectorTileSource } from 'maplibre-gl';
import type { Box } from '../address.ts';
import type { Texts } from '../texts.ts';
import { bounds, createMap, paletteOf, tilesOf } from './controls.ts';
import { Grounds, type Densities, type GroundName } from './grounds.ts';
import { showBubble } from './place-popup.ts';
import { idOf, listSeen, pointOf, type Seen } from './seen.ts';
import { CLUSTERS, placeTiles, PLACES, SINGLES } from './style.ts';

const CLUSTER_STEP = 2.5;
const NEAR_ZOOM = 14;

/** From here on, what is still together stands at one point: only a list can part it. */
const CLOSEST_ZOOM = 17;
const HALF_BOX_DEGREES = 0.0005;

export interface Listener {
  /** Address of a place's page. */
  pageOf(id: string): string;
  /** The visitor moved the map, which now shows this. */
  moved?(box: Box): void;
  /** The pointer is on a place, or on none any more. */
  pointed?(id: string | undefined): void;
  /** The visitor chose a place on the map, or none any more. */
  chosen?(id: string | undefined): void;
  /** What is drawn changed, and is at rest. */
  settled?(): void;
  /** The visitor asks, on the map, for the list of what is in sight. */
  listed?(): void;
  /** The bubble is gone, with the focus: it is to go back where it came from. */
  left?(): void;
  /** The background asked for does not answer. */
  groundFailed?(): void;
  /** What the list says of a place, if it holds it. */
  detailsOf?(id: string): HTMLElement[];
}

export class SearchMap {
  readonly #map: Map;
  readonly #texts: Texts;
  readonly #listener: Listener;
  readonly #tiles: string;
  readonly #chosen: Marker;
  readonly #grounds: Grounds;
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
    this.#grounds = new Grounds(this.#map, holder, texts, () => listener.groundFailed?.());
    this.#listen();
  }

  /** Lays another background under the places. */
  lay(ground: GroundName): Promise<Densities | undefined> {
    return this.#grounds.use(ground);
  }

  /** The places and groups in sight, the nearest to the centre first. */
  listSeen(): Seen[] {
    return listSeen(this.#map);
  }

  /** Goes nearer to a group, or tells of a place. */
  open(seen: Pick<Seen, 'id' | 'name' | 'longitude' | 'latitude'>): void {
    if (seen.id === undefined) {
      this.#openCluster([seen.longitude, seen.latitude]);
    } else {
      this.#openPlace(seen.id, seen.name, [seen.longitude, seen.latitude]);
    }
  }

  /** Tells of a place wherever it lies, going there by itself if it is not in sight. */
  reveal(seen: Pick<Seen, 'id' | 'name' | 'longitude' | 'latitude'>): void {
    const point: [number, number] = [seen.longitude, seen.latitude];
    if (!this.#map.getBounds().contains(point) || this.#map.getZoom() < NEAR_ZOOM - CLUSTER_STEP) {
      this.#map.jumpTo({ center: point, zoom: NEAR_ZOOM });
    }
    this.open(seen);
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
        this.#listener.moved?.(this.box());
      }
    });
    map.on('idle', () => this.#listener.settled?.());
    map.getCanvas().addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        this.#listener.listed?.();
      }
    });
    map.on('click', CLUSTERS, (event) => this.#openCluster(pointOf(event.features?.[0])));
    map.on('click', SINGLES, (event) => this.#openFeature(event.features?.[0]));
    for (const layer of [CLUSTERS, SINGLES]) {
      map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
      map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
    }
    map.on('mousemove', SINGLES, (event) => this.#listener.pointed?.(idOf(event.features?.[0])));
    map.on('mouseleave', SINGLES, () => this.#listener.pointed?.(undefined));
  }

  #openCluster(point: [number, number] | undefined): void {
    if (!point) {
      return;
    }
    if (this.#map.getZoom() >= CLOSEST_ZOOM) {
      this.#listener.moved?.(around(point));
      return;
    }
    this.#map.easeTo({ center: point, zoom: Math.min(CLOSEST_ZOOM, this.#map.getZoom() + CLUSTER_STEP) }, { asked: true });
  }

  #openFeature(feature: MapGeoJSONFeature | undefined): void {
    const id = idOf(feature);
    const point = pointOf(feature);
    if (id !== undefined && point) {
      this.#openPlace(id, String(feature?.properties['name'] ?? ''), point);
    }
  }

  #openPlace(id: string, name: string, [longitude, latitude]: [number, number]): void {
    this.#popup?.remove();
    this.#popup = showBubble(
      this.#map,
      {
        longitude,
        latitude,
        name,
        details: this.#listener.detailsOf?.(id) ?? [],
        page: this.#listener.pageOf(id),
        link: this.#texts('map.place-page'),
      },
      (focusLost) => {
        this.#popup = undefined;
        this.#listener.chosen?.(undefined);
        if (focusLost) {
          this.#listener.left?.();
        }
      },
    );
    this.#listener.chosen?.(id);
  }
}

function around([longitude, latitude]: [number, number]): Box {
  return {
    west: longitude - HALF_BOX_DEGREES,
    south: latitude - HALF_BOX_DEGREES,
    east: longitude + HALF_BOX_DEGREES,
    north: latitude + HALF_BOX_DEGREES,
  };
}
