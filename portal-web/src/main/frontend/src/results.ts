// The part of the page that changes with the question, fetched as the server writes it.
import { Latest } from './latest.ts';

const PARTS = ['search-form', 'results'] as const;

export class Results {
  readonly #address: string;
  readonly #latest = new Latest();

  /** @param address where the server gives that part alone */
  constructor(address: string) {
    this.#address = address;
  }

  /**
   * Shows the answer to a question.
   *
   * @param wholeForm whether the form's text and choices follow too, rather than its filters only
   * @returns false where another question was asked in the meantime
   */
  async show(question: URLSearchParams, wholeForm: boolean): Promise<boolean> {
    const section = document.getElementById('results')!;
    section.setAttribute('aria-busy', 'true');
    try {
      const answer = await this.#latest.run((signal) => this.#fetch(question, signal));
      if (!answer) {
        return false;
      }
      this.#replace(answer, wholeForm);
      return true;
    } finally {
      section.removeAttribute('aria-busy');
    }
  }

  async #fetch(question: URLSearchParams, signal: AbortSignal): Promise<Document> {
    const url = new URL(this.#address, location.href);
    question.forEach((value, name) => url.searchParams.append(name, value));
    const response = await fetch(url, { signal, headers: { Accept: 'text/html' } });
    if (!response.ok) {
      throw new Error(`expected the list of places, was refused with ${response.status}`);
    }
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  }

  #replace(answer: Document, wholeForm: boolean): void {
    const focused = document.activeElement?.id ?? '';
    const open = [...document.querySelectorAll('details[open][id]')].map((d) => d.id);
    for (const part of wholeForm ? PARTS : ['filters', 'filter-sheet-foot', 'results']) {
      const fresh = answer.getElementById(part);
      document.getElementById(part)?.replaceChildren(...(fresh ? [...fresh.childNodes] : []));
    }
    open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
    if (focused !== '' && document.activeElement?.id !== focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  }
}
