// What lies beneath the places: the portal's own ground, the same in shades of density, or IGN's plan where it is allowed.
import type { ExpressionSpecification, Map } from 'maplibre-gl';
import { TURNED } from '../scheme/choice.ts';
import type { Texts } from '../texts.ts';
import { paletteOf } from './controls.ts';

export type GroundName = 'portal' | 'density' | 'plan';

/** As the stylesheet has them for the same classes, the lowest first. */
export const SHADES = ['#edf1fc', '#b9c8f0', '#8199da', '#4a63b0', '#1b2766'] as const;

export interface Densities {
  /** Where each class begins. */
  starts: number[];
  /** The class of each département by its code, 0 where it is unknown. */
  departements: Record<string, number>;
}

const PLAN = 'plan';
const OWN_LAYERS = ['land', 'borders', 'towns'];
const TILE_SIZE = 256;
const HIGHEST_ZOOM_OF_PLAN = 18;

export class Grounds {
  readonly #map: Map;
  readonly #holder: HTMLElement;
  readonly #texts: Texts;
  readonly #ready: Promise<void>;
  #wanted: GroundName = 'portal';

  /** @param failed told when the plan does not answer; the portal's own ground is then shown again */
  constructor(map: Map, holder: HTMLElement, texts: Texts, failed: () => void) {
    this.#map = map;
    this.#holder = holder;
    this.#texts = texts;
    this.#ready = new Promise((resolve) => map.once('load', () => resolve()));
    map.on('error', (event) => {
      if ((event as { sourceId?: string }).sourceId === PLAN && this.#wanted === 'plan') {
        failed();
      }
    });
    // Other colours are plain ones: what is shaded is shaded again.
    const again = () => void this.use(this.#wanted);
    document.addEventListener(TURNED, again);
    map.once('remove', () => document.removeEventListener(TURNED, again));
  }

  /** @returns the densities where they are shown, for a legend */
  async use(name: GroundName): Promise<Densities | undefined> {
    this.#wanted = name;
    const densities = name === 'density' ? await this.#fetchDensities() : undefined;
    await this.#ready;
    if (this.#wanted !== name) {
      return undefined;
    }
    this.#shadeLand(densities);
    this.#showPlan(name === 'plan');
    return densities;
  }

  async #fetchDensities(): Promise<Densities> {
    const response = await fetch(this.#holder.dataset['density'] ?? '');
    if (!response.ok) {
      throw new Error(`expected densities, was refused with ${response.status}`);
    }
    return (await response.json()) as Densities;
  }

  #shadeLand(densities: Densities | undefined): void {
    const plain = paletteOf(this.#holder).land;
    this.#map.setPaintProperty('land', 'fill-color', densities ? shades(densities, plain) : plain);
  }

  #showPlan(shown: boolean): void {
    const map = this.#map;
    if (shown && !map.getSource(PLAN)) {
      map.addSource(PLAN, {
        type: 'raster',
        tiles: [this.#holder.dataset['plan'] ?? ''],
        tileSize: TILE_SIZE,
        maxzoom: HIGHEST_ZOOM_OF_PLAN,
        attribution: this.#texts('map.plan-attribution'),
      });
      map.addLayer({ id: PLAN, type: 'raster', source: PLAN }, OWN_LAYERS[0]);
    } else if (!shown && map.getSource(PLAN)) {
      map.removeLayer(PLAN);
      map.removeSource(PLAN);
    }
    OWN_LAYERS.forEach((layer) => map.setLayoutProperty(layer, 'visibility', shown ? 'none' : 'visible'));
  }
}

function shades({ departements }: Densities, unknown: string): ExpressionSpecification | string {
  const cases = Object.entries(departements)
    .filter(([, level]) => level > 0)
    .flatMap(([code, level]) => [code, SHADES[level - 1] ?? unknown]);
  return cases.length === 0 ? unknown : (['match', ['get', 'code'], ...cases, unknown] as unknown as ExpressionSpecification);
}
