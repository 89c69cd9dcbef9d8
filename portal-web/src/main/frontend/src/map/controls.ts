// What all maps share: their container's settings, in the page's language, without anything from other sites.
import { AttributionControl, Map, NavigationControl, ScaleControl } from 'maplibre-gl';
import type { Box } from '../address.ts';
import { isDark } from '../scheme/choice.ts';
import type { Texts } from '../texts.ts';
import { DARK, PALETTES, type Palette } from './palette.ts';
import { turnWithPage } from './turning.ts';
import { createStyle, DROP, dropOf, type Families } from './style.ts';
import { drawDrop, SHAPES } from './symbols.ts';

export interface Ground {
  holder: HTMLElement;
  texts: Texts;
  /** Parameters that places must answer; empty for all of them. */
  question: string;
  /** What to show first. */
  box: Box;
  /** Whether one finger, or the wheel alone, scrolls the page rather than the map. */
  cooperative: boolean;
}

export function paletteOf(holder: HTMLElement): Palette {
  const theme = holder.dataset['theme'] ?? '';
  return {
    ...(PALETTES[theme] ?? PALETTES['neutral']!),
    ...(isDark() ? DARK[theme] : {}),
    ...(JSON.parse(holder.dataset['palette'] || '{}') as Partial<Palette>),
  };
}

export function createMap({ holder, texts, question, box, cooperative }: Ground): Map {
  const style = () => createStyle(tilesOf(holder), question, familiesOf(holder), paletteOf(holder), texts('map.attribution'));
  const map = new Map({
    container: holder,
    style: style(),
    bounds: bounds(box),
    fitBoundsOptions: { padding: 24, maxZoom: 13 },
    maxZoom: 18,
    minZoom: 1,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    cooperativeGestures: cooperative || holder.dataset['cooperative'] !== undefined,
    locale: locale(texts),
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-left');
  map.addControl(new AttributionControl({ compact: false }), 'bottom-right');
  map.once('style.load', () => drawDrops(map, paletteOf(holder)));
  turnWithPage(map, style, () => drawDrops(map, paletteOf(holder)));
  return map;
}

/** Again, once the colours are others. */
function drawDrops(map: Map, palette: Palette): void {
  const draw = (name: string, family?: string) => {
    const drop = drawDrop(palette.mark, palette.onMark, family);
    if (map.hasImage(name)) {
      map.updateImage(name, drop.image);
    } else {
      map.addImage(name, drop.image, { pixelRatio: drop.pixelRatio });
    }
  };
  draw(DROP);
  Object.keys(SHAPES).forEach((family) => draw(dropOf(family), family));
}

/** Absolute address of the tiles' folder: workers know no other. */
export function tilesOf(holder: HTMLElement): string {
  return new URL(holder.dataset['tiles'] ?? '', location.href).href;
}

function familiesOf(holder: HTMLElement): Families {
  return JSON.parse(holder.dataset['families'] || '{}') as Families;
}

export function bounds(box: Box): [number, number, number, number] {
  return [box.west, box.south, box.east, box.north];
}

function locale(texts: Texts): Record<string, string> {
  return {
    'Map.Title': texts('map.canvas'),
    'NavigationControl.ZoomIn': texts('map.zoom-in'),
    'NavigationControl.ZoomOut': texts('map.zoom-out'),
    'AttributionControl.ToggleAttribution': texts('map.show-attribution'),
    'Popup.Close': texts('map.close'),
    'Marker.Title': texts('map.marker'),
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'CooperativeGesturesHandler.WindowsHelpText': texts('map.gesture-control'),
    'CooperativeGesturesHandler.MacHelpText': texts('map.gesture-command'),
    'CooperativeGesturesHandler.MobileHelpText': texts('map.gesture-touch'),
  };
}
