// The choice of what lies under the places, remembered on the device.
import type { SearchMap } from './map/index.ts';
import type { GroundName } from './map/grounds.ts';
import type { Texts } from './texts.ts';

const KEY = 'nl.map.ground';
const DENSITY_IN_ADDRESS = 'densite';

export class GroundChoice {
  readonly #choice = document.getElementById('map-ground') as HTMLSelectElement;
  readonly #note = document.getElementById('map-ground-note')!;
  readonly #legend = document.getElementById('map-density')!;
  readonly #texts: Texts;
  readonly #shades: readonly string[];
  readonly #map: SearchMap;

  /** @param shades the colours of classes of density, the lowest first */
  constructor(map: SearchMap, texts: Texts, shades: readonly string[]) {
    this.#map = map;
    this.#texts = texts;
    this.#shades = shades;
    this.#choice.value = this.#first();
    this.#choice.addEventListener('change', () => {
      remember(this.#choice.value);
      this.#note.textContent = '';
      void this.#lay();
    });
    void this.#lay();
  }

  /** The background does not answer: ours does. */
  fail(): void {
    this.#note.textContent = this.#texts('map.ground-failed');
    this.#choice.value = 'portal';
    void this.#lay();
  }

  async #lay(): Promise<void> {
    const ground = this.#choice.value as GroundName;
    try {
      const densities = await this.#map.lay(ground);
      this.#legend.hidden = !densities;
      if (densities) {
        this.#legend.replaceChildren(...this.#entries(densities.starts));
      }
    } catch {
      if (ground !== 'portal') {
        this.fail();
      }
    }
  }

  /** What the address asks for, or what this device showed last, if it is still offered. */
  #first(): string {
    const asked = new URLSearchParams(location.hash.slice(1)).get('fond') === DENSITY_IN_ADDRESS ? 'density' : recall();
    return [...this.#choice.options].some((option) => option.value === asked) ? asked : 'portal';
  }

  #entries(starts: number[]): Element[] {
    const title = document.createElement('p');
    title.textContent = this.#texts('map.density-legend');
    const list = document.createElement('ul');
    list.append(
      ...starts.map((_, i) => {
        const item = document.createElement('li');
        const swatch = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        swatch.setAttribute('viewBox', '0 0 24 16');
        swatch.setAttribute('aria-hidden', 'true');
        const fill = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        const shape = { x: 1, y: 1, width: 22, height: 14, fill: this.#shades[i] ?? 'none', stroke: '#3a3a3a' };
        Object.entries(shape).forEach(([name, value]) => fill.setAttribute(name, String(value)));
        swatch.append(fill);
        item.append(swatch, ` ${this.#nameOf(starts, i)}`);
        return item;
      }),
    );
    return [title, list];
  }

  #nameOf(starts: number[], i: number): string {
    const language = document.documentElement.lang;
    return i === 0
      ? this.#texts('map.density-under', (starts[1] ?? 0).toLocaleString(language))
      : this.#texts('map.density-from', (starts[i] ?? 0).toLocaleString(language));
  }
}

/** Some browsers keep nothing: the choice then holds for the page. */
function remember(ground: string): void {
  try {
    localStorage.setItem(KEY, ground);
  } catch {
    // Nothing to keep it in.
  }
}

function recall(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
