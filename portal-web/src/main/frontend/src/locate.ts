// "Around me": asks the browser where the visitor is, only when the visitor says so.
import type { Texts } from './texts.ts';

const PATIENCE_MS = 10_000;

export function locateOnClick(
  button: HTMLButtonElement,
  texts: Texts,
  announce: (message: string) => void,
  found: (latitude: number, longitude: number) => void,
): void {
  if (!('geolocation' in navigator)) {
    button.hidden = true;
    return;
  }
  button.addEventListener('click', () => {
    announce(texts('locate.searching'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        announce('');
        found(coords.latitude, coords.longitude);
      },
      (error) => announce(texts(error.code === error.PERMISSION_DENIED ? 'locate.refused' : 'locate.failed')),
      { timeout: PATIENCE_MS, maximumAge: 5 * 60_000 },
    );
  });
}
