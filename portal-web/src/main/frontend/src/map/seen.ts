// What the map shows now, as a list: a picture tells nothing to a keyboard.
import type { GeoJSONFeature, Map, MapGeoJSONFeature } from 'maplibre-gl';
import { CLUSTERS, SINGLES } from './style.ts';

export interface Seen {
  /** Stays the same while the same thing is shown. */
  key: string;
  longitude: number;
  latitude: number;
  /** How many places stand there together. */
  count: number;
  /** Of a single place. */
  id: string | undefined;
  name: string;
  /** The nearest of the towns that the map names at this zoom, empty where there is none. */
  near: string;
}

/** The places and groups in sight, the nearest to the centre first. */
export function listSeen(map: Map): Seen[] {
  const { clientWidth: width, clientHeight: height } = map.getCanvas();
  const found: Record<string, { seen: Seen; away: number }> = {};
  // Of the tiles rather than of the picture, where names give way to places.
  const towns = map.querySourceFeatures('territories', { sourceLayer: 'communes' });
  for (const feature of map.queryRenderedFeatures({ layers: [CLUSTERS, SINGLES] })) {
    const point = pointOf(feature);
    const at = point && map.project(point);
    if (point && at && at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height) {
      const seen = describe(feature, point, nearestName(map, towns, at));
      found[seen.key] = { seen, away: Math.hypot(at.x - width / 2, at.y - height / 2) };
    }
  }
  return Object.values(found)
    .sort((one, other) => one.away - other.away)
    .map(({ seen }) => seen);
}

export function idOf(feature: MapGeoJSONFeature | undefined): string | undefined {
  const id: unknown = feature?.properties['id'];
  return typeof id === 'string' ? id : undefined;
}

export function pointOf(feature: GeoJSONFeature | undefined): [number, number] | undefined {
  return feature?.geometry.type === 'Point' ? (feature.geometry.coordinates as [number, number]) : undefined;
}

function describe(feature: MapGeoJSONFeature, [longitude, latitude]: [number, number], near: string): Seen {
  const id = idOf(feature);
  return {
    // The same group may come with two tiles, at positions rounded a little otherwise.
    key: id ?? `${longitude.toFixed(3)},${latitude.toFixed(3)}`,
    longitude,
    latitude,
    count: Number(feature.properties['count'] ?? 1),
    id,
    name: String(feature.properties['name'] ?? ''),
    near,
  };
}

function nearestName(map: Map, towns: GeoJSONFeature[], at: { x: number; y: number }): string {
  let name = '';
  let least = Infinity;
  for (const town of towns) {
    const point = pointOf(town);
    const there = point && map.project(point);
    const away = there ? Math.hypot(there.x - at.x, there.y - at.y) : Infinity;
    if (away < least) {
      least = away;
      name = String(town.properties['name'] ?? '');
    }
  }
  return name;
}
