// A territory, proposed as its name is typed. Without this, a button searches, and what is typed is understood on saving.
import { Combobox } from '../combobox.ts';
import { readSuggestions, type Suggestion } from '../suggestions.ts';
import type { Texts } from '../texts.ts';
import { choose } from './place-field.ts';

export function equipTerritory(form: HTMLFormElement, lookUp: HTMLElement, texts: Texts): void {
  const element = lookUp.closest<HTMLElement>('[data-field]');
  const search = lookUp.querySelector<HTMLInputElement>('input[type=search]');
  if (!element || !search) {
    return;
  }
  new Combobox(
    search,
    {
      suggest: (typed, signal) => fetchTerritories(form, typed, signal),
      choose: (territory) => {
        search.value = '';
        const kind = texts(`suggest.${territory.kind}`);
        choose(element, lookUp, { ...territory, detail: territory.detail === '' ? kind : `${kind}, ${territory.detail}` });
      },
    },
    texts,
  );
}

async function fetchTerritories(form: HTMLFormElement, typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  const address = form.action.replace(/\/dossiers\/.*$/, '/dossiers/territoires');
  const token = form.querySelector<HTMLInputElement>('input[name="jeton"]')?.value ?? '';
  const answer = await fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'X-Jeton': token },
    body: new URLSearchParams({ q: typed }),
    redirect: 'error',
    signal,
  });
  return answer.ok ? readSuggestions(await answer.json()) : [];
}
