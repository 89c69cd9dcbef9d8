// The small map of one place.
import { Marker } from 'maplibre-gl';
import type { Texts } from '../texts.ts';
import { createMap, paletteOf } from './controls.ts';

/** How far around the place to show, in degrees of latitude: closer when its position is finer. */
const HALF_HEIGHT: Record<string, number> = { 'commune-centre': 0.09, locality: 0.06 };
const FINE_HALF_HEIGHT = 0.04;

export function createPlaceMap(holder: HTMLElement, texts: Texts): void {
  const latitude = Number(holder.dataset['latitude']);
  const longitude = Number(holder.dataset['longitude']);
  const half = HALF_HEIGHT[holder.dataset['precision'] ?? ''] ?? FINE_HALF_HEIGHT;
  const map = createMap({
    holder,
    texts,
    question: '',
    box: { west: longitude - half, south: latitude - half, east: longitude + half, north: latitude + half },
    cooperative: true,
  });
  const marker = new Marker({ color: paletteOf(holder).chosen });
  marker.getElement().setAttribute('aria-hidden', 'true');
  marker.setLngLat([longitude, latitude]).addTo(map);
}
