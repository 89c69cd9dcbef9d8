// Points as they stand in the inputs of an address.
import type { Point } from '../map/point-map.ts';

/** Some ten centimetres. */
const DECIMALS = 6;

/** With a comma or a point before the decimals; nothing where there are not two numbers of degrees. */
export function readDegrees(latitude: string, longitude: string): Point | undefined {
  const [north, east] = [latitude, longitude].map((text) => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'))));
  return north !== undefined && east !== undefined && Math.abs(north) <= 90 && Math.abs(east) <= 180
    ? { latitude: north, longitude: east }
    : undefined;
}

export function writeDegrees(degrees: number): string {
  return String(Number(degrees.toFixed(DECIMALS)));
}
