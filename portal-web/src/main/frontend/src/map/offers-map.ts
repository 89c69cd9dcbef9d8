// The map of premises on offer: a mark for each, leading to its page.
import { Marker } from 'maplibre-gl';
import { boxAround } from '../address.ts';
import type { Texts } from '../texts.ts';
import { createMap, paletteOf } from './controls.ts';
import { CLUSTERS, SINGLES } from './style.ts';
import { MAINLAND } from './territories.ts';

export interface OfferMark {
  latitude: number;
  longitude: number;
  name: string;
  page: string;
}

export function createOffersMap(holder: HTMLElement, texts: Texts, offers: OfferMark[]): void {
  const map = createMap({ holder, texts, question: '', box: boxAround(offers) ?? MAINLAND, cooperative: true });
  // Places of the registry are none of the premises that are listed.
  map.once('style.load', () => [CLUSTERS, 'cluster-counts', SINGLES].forEach((layer) => map.removeLayer(layer)));
  for (const offer of offers) {
    const marker = new Marker({ color: paletteOf(holder).chosen, anchor: 'bottom' });
    const handle = marker.getElement();
    const link = document.createElement('a');
    link.href = offer.page;
    link.title = offer.name;
    link.setAttribute('aria-label', offer.name);
    link.append(...handle.childNodes);
    handle.append(link);
    marker.setLngLat([offer.longitude, offer.latitude]).addTo(map);
    // Once it is on the map, which makes an image of it: what is here is a link.
    ['aria-label', 'role', 'tabindex'].forEach((name) => handle.removeAttribute(name));
  }
}
