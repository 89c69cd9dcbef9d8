// The style of the map: the application's own tiles, and nothing from elsewhere. Text is drawn with the page's fonts.
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

export const PLACES = 'places';
export const CLUSTERS = 'clusters';
export const SINGLES = 'singles';
export const DROP = 'drop';

/** For each type of place, the code of its family of activities. */
export type Families = Record<string, string>;

const FONTS = ['Marianne', 'system-ui', 'sans-serif'];
const MOST_ZOOM_OF_TERRITORIES = 10;
const MOST_ZOOM_OF_PLACES = 16;

/** Address template of the tiles that hold the places of a question. */
export function placeTiles(base: string, question: string): string {
  return `${base}places/{z}/{x}/{y}.mvt${question === '' ? '' : `?${question}`}`;
}

/**
 * @param base absolute address of the tiles' folder
 * @param question parameters that places must answer; empty for all of them
 * @param families the family of activities of each type of place
 */
export function createStyle(
  base: string,
  question: string,
  families: Families,
  palette: Palette,
  attribution: string,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      territories: {
        type: 'vector',
        tiles: [`${base}territories/{z}/{x}/{y}.mvt`],
        maxzoom: MOST_ZOOM_OF_TERRITORIES,
        attribution,
      },
      [PLACES]: { type: 'vector', tiles: [placeTiles(base, question)], maxzoom: MOST_ZOOM_OF_PLACES },
    },
    layers: [...ground(palette), ...names(palette), ...places(palette, families)],
  };
}

/** Name of the image for a family. */
export function dropOf(family: string): string {
  return `${DROP}-${family}`;
}

function dropOfType(families: Families): ExpressionSpecification | string {
  const drops = Object.entries(families).flatMap(([type, family]) => [type, dropOf(family)]);
  return drops.length === 0 ? DROP : (['match', ['get', 'type'], ...drops, DROP] as unknown as ExpressionSpecification);
}

function ground(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'land',
      type: 'fill',
      source: 'territories',
      'source-layer': 'departements',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'territories',
      'source-layer': 'departements',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 10, 1.6] },
    },
  ];
}

function names(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'towns',
      type: 'symbol',
      source: 'territories',
      'source-layer': 'communes',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONTS,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 12, 14],
        'text-max-width': 8,
        'text-padding': 6,
        'symbol-sort-key': ['coalesce', ['get', 'rank'], 0],
      },
      paint: { 'text-color': palette.town, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ];
}

function places(palette: Palette, families: Families): LayerSpecification[] {
  const several: ['>', ['get', 'count'], 1] = ['>', ['get', 'count'], 1];
  return [
    {
      id: CLUSTERS,
      type: 'circle',
      source: PLACES,
      'source-layer': 'places',
      filter: several,
      paint: {
        'circle-color': palette.mark,
        'circle-radius': ['interpolate', ['linear'], ['log10', ['get', 'count']], 0.3, 13, 1, 16, 2, 21, 3, 27, 4, 32],
        'circle-stroke-color': palette.onMark,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: PLACES,
      'source-layer': 'places',
      filter: several,
      layout: {
        'text-field': ['number-format', ['get', 'count'], { locale: 'fr' }],
        'text-font': FONTS,
        'text-size': 13,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.onMark },
    },
    {
      id: SINGLES,
      type: 'symbol',
      source: PLACES,
      'source-layer': 'places',
      filter: ['!', several],
      layout: {
        'icon-image': dropOfType(families),
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
        'text-field': ['step', ['zoom'], '', 12, ['get', 'name']],
        'text-font': FONTS,
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 0.2],
        'text-optional': true,
        'text-max-width': 10,
      },
      paint: { 'text-color': palette.town, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ];
}
