// An address: proposed as it is typed where the server knows a service of addresses, its point placed on a map. Without
// this, the same inputs are typed.
import { Combobox } from '../combobox.ts';
import { loadMaps, whenNearlySeen } from '../lazy-map.ts';
import type { Point, PointMap } from '../map/point-map.ts';
import type { Texts } from '../texts.ts';
import { fetchOffers, type Offer } from './address-offers.ts';
import { readDegrees, writeDegrees } from './degrees.ts';
import { WRITTEN } from './field.ts';

const WRITTEN_BY_HAND = 'placed-by-hand';

export class AddressField {
  readonly #element: HTMLElement;
  readonly #holder: HTMLElement;
  readonly #path: string;
  readonly #texts: Texts;
  #map: PointMap | undefined;

  constructor(element: HTMLElement, holder: HTMLElement, texts: Texts) {
    this.#element = element;
    this.#holder = holder;
    this.#path = holder.dataset['addressMap'] ?? '';
    this.#texts = texts;
  }

  start(form: HTMLFormElement): void {
    this.#element.addEventListener(WRITTEN, () => this.#follow());
    for (const degrees of ['.lat', '.lon']) {
      this.#input(degrees)?.addEventListener('change', () => this.#follow());
    }
    whenNearlySeen(this.#holder)
      .then(() => loadMaps(this.#holder))
      .then((maps) => {
        this.#holder.replaceChildren();
        const moved = this.#holder.dataset['writable'] === 'true' ? (p: Point, settled: boolean) => this.#moved(p, settled) : undefined;
        this.#map = new maps.PointMap(this.#holder, this.#texts, this.#point(), moved);
      })
      .catch(() => {
        this.#holder.textContent = this.#holder.dataset['failed'] ?? '';
      });
    const street = this.#input('.label');
    if (street && this.#holder.dataset['offers']) {
      this.#propose(street, form);
    }
  }

  /** Whether nothing was typed yet. */
  get isBlank(): boolean {
    return ['.label', '.postalCode', '.commune', '.lat', '.lon'].every((end) => (this.#input(end)?.value ?? '') === '');
  }

  /** Fills the inputs and has them saved. */
  fill(offer: Offer): void {
    for (const [end, value] of Object.entries(offer.inputs)) {
      const input = this.#input(end);
      // What the page showed stays what it showed.
      if (input && end !== '.shown' && end !== '.point') {
        input.value = value;
      }
    }
    this.#follow();
    this.#changed('change');
  }

  #propose(street: HTMLInputElement, form: HTMLFormElement): void {
    const offers = new Map<string, Offer>();
    new Combobox(
      street,
      {
        suggest: async (typed, signal) => {
          const found = await fetchOffers(form, { q: typed }, signal);
          offers.clear();
          return found.map((offer, index) => {
            offers.set(String(index), offer);
            return { kind: 'address', code: String(index), label: offer.label, detail: '', url: '', point: undefined };
          });
        },
        choose: (suggestion) => {
          const offer = offers.get(suggestion.code);
          if (offer) {
            this.fill(offer);
          }
        },
      },
      this.#texts,
    );
  }

  #moved(point: Point, settled: boolean): void {
    this.#write('.lat', writeDegrees(point.latitude));
    this.#write('.lon', writeDegrees(point.longitude));
    this.#tell(WRITTEN_BY_HAND);
    this.#changed(settled ? 'change' : 'input');
  }

  /** The map and its text follow the inputs. */
  #follow(): void {
    this.#map?.show(this.#point());
    const precise = this.#input('.precise')?.value === `${this.#input('.lat')?.value},${this.#input('.lon')?.value}`;
    this.#tell(precise ? this.#input('.precision')?.value || 'unsaid' : WRITTEN_BY_HAND);
  }

  #tell(precision: string): void {
    const point = this.#point();
    const line = document.getElementById(`${this.#path}-point`);
    if (line) {
      line.textContent = point
        ? `${this.#texts('map.point-at', `${writeDegrees(point.latitude)}, ${writeDegrees(point.longitude)}`)} – ${this.#texts(`map.precision-${precision}`)}`
        : this.#texts('map.no-point');
    }
  }

  #changed(event: 'input' | 'change'): void {
    this.#input('.lat')?.dispatchEvent(new Event(event, { bubbles: true }));
  }

  #point(): Point | undefined {
    return readDegrees(this.#input('.lat')?.value ?? '', this.#input('.lon')?.value ?? '');
  }

  #write(end: string, value: string): void {
    const input = this.#input(end);
    if (input) {
      input.value = value;
    }
  }

  #input(end: string): HTMLInputElement | null {
    return this.#element.querySelector<HTMLInputElement>(`input[name="${CSS.escape(this.#path + end)}"]`);
  }
}
