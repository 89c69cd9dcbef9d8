// What pages load of the map.
import { setWorkerUrl } from 'maplibre-gl';

export { createPlaceMap } from './place-map.ts';
export { SHADES } from './grounds.ts';
export { createOffersMap } from './offers-map.ts';
export { PointMap } from './point-map.ts';
export { SearchMap } from './search-map.ts';
export { createDrop } from './symbols.ts';
export { MAINLAND, TERRITORIES } from './territories.ts';

/** @param address of the worker's script: a file of our own, as a strict content policy wants it */
export function useWorker(address: string): void {
  setWorkerUrl(new URL(address, location.href).href);
}
