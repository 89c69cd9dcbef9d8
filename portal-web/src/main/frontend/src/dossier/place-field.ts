// A place of the registry, proposed as its name is typed. Without this, a button searches.
import { Combobox } from '../combobox.ts';
import { fetchSuggestions, type Suggestion } from '../suggestions.ts';
import type { Texts } from '../texts.ts';

/** @param chosen told of each place that is chosen, by its identifier */
export function equipPlace(lookUp: HTMLElement, texts: Texts, chosen: (id: string) => void): void {
  const element = lookUp.closest<HTMLElement>('[data-field]');
  const search = lookUp.querySelector<HTMLInputElement>('input[type=search]');
  if (!element || !search) {
    return;
  }
  new Combobox(
    search,
    {
      suggest: async (typed, signal) =>
        (await fetchSuggestions(lookUp.dataset['suggest'] ?? '', typed, '', signal)).filter((found) => found.kind === 'place'),
      choose: (suggestion) => {
        search.value = '';
        choose(element, lookUp, suggestion);
      },
    },
    texts,
  );
  element.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio' && event.target.value !== '') {
      chosen(event.target.value);
    }
  });
}

/** As if it had been searched and ticked. */
export function choose(element: HTMLElement, lookUp: HTMLElement, place: Suggestion): void {
  const path = element.dataset['field'] ?? '';
  const id = `${path}-${place.code}`;
  let radio = [...element.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((other) => other.value === place.code);
  if (!radio) {
    radio = document.createElement('input');
    radio.type = 'radio';
    radio.id = id;
    radio.name = path;
    radio.value = place.code;
    radio.dataset['path'] = path;
    radio.dataset['version'] = element.querySelector<HTMLElement>('[data-version]')?.dataset['version'] ?? '0';
    const label = document.createElement('label');
    label.className = 'fr-label';
    label.htmlFor = id;
    label.textContent = place.label;
    const detail = document.createElement('span');
    detail.className = 'fr-hint-text';
    detail.textContent = place.detail;
    label.append(detail);
    const line = document.createElement('div');
    line.className = 'fr-fieldset__element nl-fieldset__choice fr-radio-group';
    line.append(radio, label);
    lookUp.before(line);
  }
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  radio.focus();
}
