// A button on each place of the list, which shows it on the map.
import type { Texts } from './texts.ts';

export interface Listed {
  id: string;
  name: string;
  longitude: number;
  latitude: number;
}

/** Adds the buttons that are missing. */
export function offerOnMap(texts: Texts, show: (place: Listed, button: HTMLButtonElement) => void): void {
  for (const item of document.querySelectorAll<HTMLElement>('.nl-result')) {
    const place = readListed(item);
    if (place && !item.querySelector('.nl-result__map')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'nl-result__map';
      button.textContent = texts('map.on-map');
      button.setAttribute('aria-label', texts('map.on-map-of', place.name));
      button.addEventListener('click', () => show(place, button));
      (item.querySelector('.nl-result__facts') ?? item).append(button);
    }
  }
}

/** What the list says of a place beside its name, for the map's bubble. */
export function detailsListed(id: string): HTMLElement[] {
  const item = itemOf(id);
  const parts = ['.nl-result__types', '.nl-result__address', '.nl-opening'].map((part) => item?.querySelector(part));
  return parts.filter((part) => part instanceof HTMLElement).map((part) => part.cloneNode(true) as HTMLElement);
}

/** Marks a place of the list, or none, and brings it into sight where the list shows. */
export function choose(id: string | undefined): void {
  for (const item of document.querySelectorAll<HTMLElement>('.nl-result--chosen')) {
    item.classList.remove('nl-result--chosen');
    item.removeAttribute('aria-current');
  }
  const item = id === undefined ? undefined : itemOf(id);
  if (item) {
    item.classList.add('nl-result--chosen');
    item.setAttribute('aria-current', 'true');
    item.scrollIntoView({ block: 'nearest' });
  }
}

function itemOf(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.nl-result')].find((item) => item.dataset['place'] === id);
}

function readListed(item: HTMLElement): Listed | undefined {
  const { place, latitude, longitude } = item.dataset;
  return place && latitude && longitude
    ? {
        id: place,
        name: item.querySelector('.nl-result__name')?.textContent?.trim() ?? '',
        longitude: Number(longitude),
        latitude: Number(latitude),
      }
    : undefined;
}
