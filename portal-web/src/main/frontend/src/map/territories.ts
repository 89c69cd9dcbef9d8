// Where the parts of France lie, to go from one to another in one gesture.
import type { Box } from '../address.ts';

export interface Territory {
  /** Of its name among the texts: `map.` and this. */
  key: string;
  box: Box;
}

export const MAINLAND: Box = { west: -5.3, south: 41.3, east: 9.7, north: 51.2 };

export const TERRITORIES: readonly Territory[] = [
  { key: 'metropole', box: MAINLAND },
  { key: 'guadeloupe', box: { west: -61.9, south: 15.8, east: -60.95, north: 16.55 } },
  { key: 'martinique', box: { west: -61.3, south: 14.35, east: -60.75, north: 14.95 } },
  { key: 'guyane', box: { west: -54.7, south: 2.05, east: -51.55, north: 5.85 } },
  { key: 'reunion', box: { west: 55.15, south: -21.45, east: 55.9, north: -20.8 } },
  { key: 'mayotte', box: { west: 44.95, south: -13.05, east: 45.35, north: -12.6 } },
  { key: 'saint-pierre', box: { west: -56.5, south: 46.7, east: -56.05, north: 47.2 } },
  { key: 'polynesie', box: { west: -151.6, south: -17.95, east: -149.0, north: -16.35 } },
  { key: 'caledonie', box: { west: 163.4, south: -22.8, east: 168.2, north: -19.5 } },
];
