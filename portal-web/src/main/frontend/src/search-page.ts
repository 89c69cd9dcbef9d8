// Keeps the form, the list, the map and the address in step.
import { anywhere, around, inSuggestedArea, questionOf } from './address.ts';
import { Combobox } from './combobox.ts';
import { FilterSheet } from './filter-sheet.ts';
import { closeFiltersOnLeave, toggled } from './filters.ts';
import { locateOnClick } from './locate.ts';
import { MapRegion } from './map-region.ts';
import { Results } from './results.ts';
import { fetchSuggestions, type Suggestion } from './suggestions.ts';
import type { Texts } from './texts.ts';

type Trace = 'push' | 'replace' | 'none';

export class SearchPage {
  readonly #page: HTMLElement;
  readonly #texts: Texts;
  readonly #results: Results;
  readonly #form = document.getElementById('search-form') as HTMLFormElement;
  readonly #list = document.getElementById('results')!;
  readonly #announcements = document.getElementById('announcements')!;
  readonly #map: MapRegion;
  readonly #sheet = new FilterSheet();
  /** What was typed when the question was last asked. */
  #text = '';

  constructor(page: HTMLElement, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    this.#results = new Results(page.dataset['part'] ?? '');
    this.#map = new MapRegion(texts, {
      moved: (question) => void this.#ask(question, 'replace'),
      showMap: () => page.querySelector<HTMLButtonElement>('[data-show="map"]')?.click(),
      announce: (message) => this.#announce(message),
      pageOf: (id) => `${page.dataset['page']?.split('?')[0]}/${id}${this.#languageSuffix()}`,
    });
  }

  start(): void {
    this.#equipForm();
    closeFiltersOnLeave(document.body);
    this.#sheet.start(document.body);
    this.#equipQuickChoices();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const question = this.#questionOfForm();
      this.#sheet.close();
      void this.#ask(question, 'push', true);
    });
    document.body.addEventListener('change', (event) => {
      if ((event.target as Element).matches('#filters input, #radius, #sort')) {
        void this.#ask(this.#questionOfForm(), 'push');
      }
    });
    addEventListener('popstate', () => {
      this.#sheet.close();
      void this.#ask(new URLSearchParams(location.search), 'none', true);
    });
    this.#list.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-locate]')) {
        document.getElementById('near-me')?.click();
      }
    });
    this.#linkListAndMap();
    this.#equipSwitch();
  }

  async #ask(question: URLSearchParams, trace: Trace, wholeForm = false): Promise<void> {
    this.#leaveTrace(question, trace);
    try {
      if (await this.#results.show(question, wholeForm)) {
        this.#afterAnswer(wholeForm);
      }
    } catch {
      this.#announce(this.#texts('results.failed'));
    }
  }

  #afterAnswer(wholeForm: boolean): void {
    if (wholeForm) {
      this.#equipForm();
    }
    this.#text = this.#field().value.trim();
    this.#map.follow();
    this.#announce(document.getElementById('results-title')?.textContent ?? '');
  }

  #leaveTrace(question: URLSearchParams, trace: Trace): void {
    const path = (this.#page.dataset['page'] ?? '').split('?')[0] ?? '';
    const language = new URLSearchParams(location.search).get('lang');
    if (language && !question.has('lang')) {
      question.set('lang', language);
    }
    const address = question.size === 0 ? path : `${path}?${question}`;
    if (trace === 'push') {
      history.pushState(null, '', address);
    } else if (trace === 'replace') {
      history.replaceState(null, '', address);
    }
  }

  /** The form's question; another text is a search somewhere else, which the area of the last one must not narrow. */
  #questionOfForm(): URLSearchParams {
    const question = questionOf(new FormData(this.#form) as unknown as Iterable<[string, string]>);
    if (this.#field().value.trim() !== this.#text) {
      return anywhere(question);
    }
    const box = new URLSearchParams(location.search).get('bbox');
    if (box) {
      question.set('bbox', box);
    }
    return question;
  }

  #equipForm(): void {
    const field = this.#field();
    this.#text = field.value.trim();
    const address = field.parentElement?.dataset['suggest'] ?? '';
    new Combobox(
      field,
      {
        suggest: (typed, signal) => fetchSuggestions(address, typed, this.#near(), signal),
        choose: (suggestion) => this.#choose(suggestion),
      },
      this.#texts,
    );
    locateOnClick(
      document.getElementById('near-me') as HTMLButtonElement,
      this.#texts,
      (message) => this.#announce(message),
      (latitude, longitude) => void this.#ask(around(this.#questionOfForm(), latitude, longitude), 'push', true),
    );
  }

  #equipQuickChoices(): void {
    document.body.addEventListener('click', (event) => {
      const choice = (event.target as Element).closest<HTMLElement>('.nl-quick a');
      if (choice && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        const { parameter = '', code = '' } = choice.dataset;
        void this.#ask(toggled(this.#questionOfForm(), parameter, code), 'push');
      }
    });
  }

  #choose(suggestion: Suggestion): void {
    if (suggestion.kind === 'place') {
      location.assign(new URL(suggestion.url, location.href));
      return;
    }
    const question = inSuggestedArea(this.#questionOfForm(), suggestion.kind, suggestion.code, suggestion.point);
    void this.#ask(question, 'push', true);
  }

  #linkListAndMap(): void {
    const mark = (event: Event) => this.#map.mark((event.target as Element).closest<HTMLElement>('.nl-result'));
    this.#list.addEventListener('mouseover', mark);
    this.#list.addEventListener('focusin', mark);
    this.#list.addEventListener('mouseleave', () => this.#map.mark(null));
    this.#list.addEventListener('focusout', () => this.#map.mark(null));
  }

  #equipSwitch(): void {
    const buttons = [...this.#page.querySelectorAll<HTMLButtonElement>('[data-show]')];
    for (const button of buttons) {
      button.addEventListener('click', () => {
        this.#page.dataset['view'] = button.dataset['show'];
        buttons.forEach((b) => b.setAttribute('aria-pressed', String(b === button)));
        this.#map.resize();
        this.#page.scrollIntoView();
      });
    }
  }

  #field(): HTMLInputElement {
    return document.getElementById('q') as HTMLInputElement;
  }

  #near(): string {
    return new URLSearchParams(location.search).get('near') ?? '';
  }

  #languageSuffix(): string {
    const language = new URLSearchParams(location.search).get('lang');
    return language ? `?lang=${language}` : '';
  }

  #announce(message: string): void {
    this.#announcements.textContent = message;
    if (this.#sheet.isOpen) {
      this.#sheet.announce(message);
    }
  }
}
