// The map turns dark and light with its page: its colours only, so that what it shows and asks for stays as it is.
import type { Map, StyleSpecification } from 'maplibre-gl';
import { TURNED } from '../scheme/choice.ts';

/**
 * @param style as it is to be now
 * @param redraw draws the images again
 */
export function turnWithPage(map: Map, style: () => StyleSpecification, redraw: () => void): void {
  const turn = () => {
    redraw();
    for (const layer of style().layers) {
      if (map.getLayer(layer.id)) {
        Object.entries(layer.paint ?? {}).forEach(([name, value]) =>
          map.setPaintProperty(layer.id, name as 'fill-color', value as string),
        );
      }
    }
  };
  map.once('style.load', () => document.addEventListener(TURNED, turn));
  map.once('remove', () => document.removeEventListener(TURNED, turn));
}
