// Loads the map's script and style when they are first needed.
import type * as Maps from './map/index.ts';

/** Milliseconds. */
const MOST_PATIENCE = 1000;

/** @param holder the element that says where they are, and that will hold the map */
export async function loadMaps(holder: HTMLElement): Promise<typeof Maps> {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = holder.dataset['style'] ?? '';
  const styled = new Promise<void>((resolve) => {
    style.addEventListener('load', () => resolve());
    style.addEventListener('error', () => resolve());
  });
  document.head.append(style);
  const [maps] = await Promise.all([import(holder.dataset['script'] ?? '') as Promise<typeof Maps>, styled]);
  maps.useWorker(holder.dataset['worker'] ?? '');
  return maps;
}

/** Resolves when the element is about to be seen, and the page is done with more urgent work. */
export function whenNearlySeen(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          observer.disconnect();
          whenLoaded().then(resolve);
        }
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
  });
}

/** The map's scripts are heavy: they come once the page is painted, whole, and the browser has nothing better to do. */
function whenLoaded(): Promise<void> {
  return new Promise((resolve) => {
    const whenIdle = () => {
      if ('requestIdleCallback' in globalThis) {
        requestIdleCallback(() => resolve(), { timeout: MOST_PATIENCE });
      } else {
        setTimeout(resolve, 1);
      }
    };
    if (document.readyState === 'complete') {
      whenIdle();
    } else {
      addEventListener('load', whenIdle, { once: true });
    }
  });
}
