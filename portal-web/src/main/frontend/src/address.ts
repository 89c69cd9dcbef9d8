// The question as it stands in an address: the same parameters as the search page's form and the API.

/** Degrees, west and east first as in the `bbox` parameter. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Filters that tell an area: a search around somewhere else lets them go. */
const AREAS = ['bbox', 'polygon', 'territory', 'commune', 'epci', 'departement', 'region'];

const DECIMALS = 4;
const USUAL_RADIUS_METRES = '10000';

/** What a form sends, without its blanks, its defaults, and what hangs on a point that is not there. */
export function questionOf(entries: Iterable<[string, string]>): URLSearchParams {
  const question = new URLSearchParams();
  for (const [name, value] of entries) {
    if (value.trim() !== '' && !(name === 'sort' && value === 'relevance')) {
      question.append(name, value.trim());
    }
  }
  return question;
}

/** The same question in the rectangle that the map shows; a page further on is a page of another question. */
export function within(question: URLSearchParams, box: Box): URLSearchParams {
  const changed = new URLSearchParams(question);
  changed.delete('cursor');
  changed.delete('polygon');
  changed.set('bbox', [box.west, box.south, box.east, box.north].map((n) => Number(n.toFixed(DECIMALS))).join(','));
  return changed;
}

/** The same question without any area. */
export function anywhere(question: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(question);
  AREAS.forEach((name) => changed.delete(name));
  return changed;
}

/** Around a point given as latitude and longitude, nearest first, whatever area was asked before. */
export function around(question: URLSearchParams, latitude: number, longitude: number): URLSearchParams {
  const changed = anywhere(question);
  changed.delete('cursor');
  changed.set('near', `${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`);
  changed.set('sort', 'distance');
  return changed;
}

/** The filters chosen so far in a suggested territory: around a commune, since its neighbours are near too. */
export function inSuggestedArea(
  question: URLSearchParams,
  kind: string,
  code: string,
  point: { latitude: number; longitude: number } | undefined,
): URLSearchParams {
  const radius = question.get('radius') ?? USUAL_RADIUS_METRES;
  const changed = anywhere(question);
  for (const name of ['q', 'near', 'radius', 'sort', 'cursor']) {
    changed.delete(name);
  }
  if (point && (kind === 'commune' || kind === 'postal-code')) {
    changed.set('radius', radius);
    return around(changed, point.latitude, point.longitude);
  }
  changed.set(kind === 'postal-code' ? 'q' : kind, code);
  return changed;
}

/** What narrows the places drawn on the map: everything but the rectangle of the map itself, and the list's shape. */
export function mapQuestion(parameters: string): string {
  const question = new URLSearchParams(parameters);
  for (const name of ['bbox', 'sort', 'cursor', 'limit', 'lang']) {
    question.delete(name);
  }
  return question.toString();
}

export function readBox(text: string | null): Box | undefined {
  const numbers = (text ?? '').split(',').map(Number);
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || numbers.some((n) => !Number.isFinite(n)) || text === '') {
    return undefined;
  }
  return { west: west!, south: south!, east: east!, north: north! };
}

/** Latitude and longitude out of the `near` parameter. */
export function readPoint(text: string | null): { latitude: number; longitude: number } | undefined {
  const parts = (text ?? '').split(',');
  const [latitude, longitude] = parts.map(Number);
  if (parts.length !== 2 || parts.some((p) => p.trim() === '') || !Number.isFinite(latitude) || !Number.isFinite(longitude)) {
    return undefined;
  }
  return { latitude: latitude!, longitude: longitude! };
}

/** The smallest rectangle that holds all the points; nothing without points. */
export function boxAround(points: Iterable<{ latitude: number; longitude: number }>): Box | undefined {
  let box: Box | undefined;
  for (const { latitude, longitude } of points) {
    box = box
      ? {
          west: Math.min(box.west, longitude),
          south: Math.min(box.south, latitude),
          east: Math.max(box.east, longitude),
          north: Math.max(box.north, latitude),
        }
      : { west: longitude, south: latitude, east: longitude, north: latitude };
  }
  return box;
}

const DEGREES_PER_METRE = 1 / 111_320;

/** The rectangle around a circle; the usual radius where none was asked, which is 0. */
export function boxAroundPoint(point: { latitude: number; longitude: number }, radiusMetres: number): Box {
  const half = (radiusMetres || Number(USUAL_RADIUS_METRES)) * DEGREES_PER_METRE;
  const wide = half / Math.cos((point.latitude * Math.PI) / 180);
  return {
    west: point.longitude - wide,
    south: point.latitude - half,
    east: point.longitude + wide,
    north: point.latitude + half,
  };
}
