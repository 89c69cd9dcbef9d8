// Clusters the points of a file with supercluster and answers viewports.
// Arguments: file of points (longitude, latitude: 64-bit floats, little-endian), file of viewports (JSON).
// Prints one JSON object: milliseconds of each answer by question.
import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import Supercluster from 'supercluster';

const [pointsFile, viewportsFile] = process.argv.slice(2);
const bytes = readFileSync(pointsFile);
const features = [];
for (let at = 0; at < bytes.length; at += 16) {
  features.push({
    type: 'Feature',
    properties: {},
    geometry: {type: 'Point', coordinates: [bytes.readDoubleLE(at), bytes.readDoubleLE(at + 8)]},
  });
}

// The index's own symbols: 60 pixels on tiles of 512, clustered up to zoom 16.
const options = {radius: 60, extent: 512, maxZoom: 16};

function build() {
  const begun = performance.now();
  const index = new Supercluster(options).load(features);
  return {index, milliseconds: performance.now() - begun};
}

function time(viewports, answer) {
  viewports.slice(0, 400).forEach(answer);
  return viewports.map((viewport) => {
    const begun = performance.now();
    answer(viewport);
    return performance.now() - begun;
  });
}

build();
const {index, milliseconds} = build();
const answers = {build: [milliseconds]};
for (const [name, viewports] of Object.entries(JSON.parse(readFileSync(viewportsFile, 'utf8')))) {
  answers[`${name}.tiles`] = time(viewports, ({tiles}) => tiles.map(([z, x, y]) => index.getTile(z, x, y)));
  answers[`${name}.box`] = time(viewports, ({box, zoom}) => index.getClusters(box, zoom));
}
console.log(JSON.stringify(answers));
