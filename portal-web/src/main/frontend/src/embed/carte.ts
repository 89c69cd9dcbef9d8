// The element <nouveaux-lieux-carte>, for pages of any site: it shows the portal's map in a frame, and keeps the link to
// the same places that stands inside it.
import { heightOf, LOOK, parametersOf, QUESTION } from './attributes.ts';

const NAME = 'nouveaux-lieux-carte';
const STYLE = ':host{display:block}:host([hidden]){display:none}iframe{display:block;inline-size:100%;border:0}p{margin:.25rem 0 0;font-size:.875rem}';

/** Where this module lies tells where the portal is. */
const PORTAL = new URL('..', import.meta.url);

/** A name, which is the same in all languages, for elements that are given no title. */
const USUAL_TITLE = 'Nouveaux Lieux';

class PlacesMap extends HTMLElement {
  static readonly observedAttributes = [...QUESTION, ...LOOK, 'height', 'title'];

  readonly #frame = document.createElement('iframe');
  readonly #link = document.createElement('a');
  #waiting = false;

  constructor() {
    super();
    this.#frame.loading = 'lazy';
    this.#frame.referrerPolicy = 'no-referrer';
    const link = document.createElement('p');
    const slot = document.createElement('slot');
    slot.append(this.#link);
    link.append(slot);
    const root = this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    root.append(this.#frame, link);
  }

  connectedCallback(): void {
    this.#follow();
  }

  /** Once for all the attributes that change together. */
  attributeChangedCallback(): void {
    if (this.isConnected && !this.#waiting) {
      this.#waiting = true;
      queueMicrotask(() => {
        this.#waiting = false;
        this.#follow();
      });
    }
  }

  #follow(): void {
    const read = (name: string) => this.getAttribute(name);
    const address = addressOf('integration', parametersOf([...QUESTION, ...LOOK], read));
    // Another title or height loads nothing anew.
    if (this.#frame.src !== address) {
      this.#frame.src = address;
    }
    this.#frame.title = read('title')?.trim() || USUAL_TITLE;
    this.#frame.height = String(heightOf(read('height')));
    this.#link.href = addressOf('lieux', parametersOf([...QUESTION, 'lang'], read));
    this.#link.textContent = this.#frame.title;
  }
}

function addressOf(page: string, parameters: URLSearchParams): string {
  const address = new URL(page, PORTAL);
  address.search = parameters.toString();
  return address.href;
}

if (!customElements.get(NAME)) {
  customElements.define(NAME, PlacesMap);
}
