// The time left until a wave closes, by the server's clock: the browser's own is only asked how much time has passed.

/** Milliseconds left, 0 once it is over. @param passed since the page was loaded, in milliseconds */
export function timeLeft(countsTo: string, serverNow: string, passed: number): number {
  return Math.max(0, Date.parse(countsTo) - Date.parse(serverNow) - passed);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** As {@code 3 jours 4 heures}; seconds only in the last hour. */
export function writeLeft(left: number, language: string): string {
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const seconds = Math.floor((left % MINUTE) / 1000);
  const parts: [number, string][] =
    days > 0
      ? [[days, 'day'], [hours, 'hour']]
      : hours > 0
        ? [[hours, 'hour'], [minutes, 'minute']]
        : [[minutes, 'minute'], [seconds, 'second']];
  return parts
    .filter(([count], index) => count > 0 || index === 1)
    .map(([count, unit]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
    .join(' ');
}

/** How long until the text changes, in milliseconds. */
export function nextTick(left: number): number {
  return left > HOUR ? left % MINUTE || MINUTE : left % 1000 || 1000;
}
