// The bubble that tells of one place on the map.
import { Popup, type Map } from 'maplibre-gl';

const OFFSET_ABOVE_DROP = 30;
const MARGIN = 8;

export interface Bubble {
  longitude: number;
  latitude: number;
  name: string;
  /** What more the page knows of the place. */
  details: readonly HTMLElement[];
  /** Where its page is, and the words of that link. */
  page: string;
  link: string;
}

/**
 * Shows a bubble, which takes the focus; Escape and its button close it.
 *
 * @param closed told once it is gone, `focusLost` where the focus was in it
 */
export function showBubble(map: Map, bubble: Bubble, closed: (focusLost: boolean) => void): Popup {
  const title = document.createElement('p');
  title.className = 'nl-popup__name';
  title.textContent = bubble.name;
  const link = document.createElement('a');
  link.className = 'fr-link fr-link--sm';
  link.href = bubble.page;
  link.textContent = bubble.link;
  const content = document.createElement('div');
  content.className = 'nl-popup';
  content.append(title, ...bubble.details, link);
  const popup = new Popup({ offset: [0, -OFFSET_ABOVE_DROP], maxWidth: '17rem' })
    .setLngLat([bubble.longitude, bubble.latitude])
    .setDOMContent(content)
    .addTo(map);
  popup.getElement().addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      popup.remove();
    }
  });
  bringIntoSight(map, popup.getElement());
  popup.on('close', () => closed(document.activeElement === document.body));
  return popup;
}

/** Moves the map by as much as the bubble is cut off. */
function bringIntoSight(map: Map, bubble: HTMLElement): void {
  const inner = bubble.getBoundingClientRect();
  const outer = map.getContainer().getBoundingClientRect();
  const right = Math.max(0, inner.right - outer.right + MARGIN) - Math.max(0, outer.left - inner.left + MARGIN);
  const down = Math.max(0, inner.bottom - outer.bottom + MARGIN) - Math.max(0, outer.top - inner.top + MARGIN);
  if (right !== 0 || down !== 0) {
    map.panBy([right, down], { animate: false });
  }
}
