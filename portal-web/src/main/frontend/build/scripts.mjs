// The scripts, as modules: each page's own, and the map, which pages load when they come to it.
import * as esbuild from 'esbuild';

const SHARED = {
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  legalComments: 'inline',
  logLevel: 'error',
};

export async function emitScripts(assets) {
  const sources = {
    'search.js': 'src/search.ts',
    'place.js': 'src/place.ts',
    'favourites.js': 'src/favourites-page.ts',
    'orientation.js': 'src/orientation.ts',
    'premises.js': 'src/premises.ts',
    'form.js': 'src/form.ts',
    'upload.js': 'src/upload.ts',
    'dossier.js': 'src/dossier/index.ts',
    'reading.js': 'src/reading/index.ts',
    'ranking.js': 'src/ranking/index.ts',
    'question-map.js': 'src/question-map.ts',
    'copy.js': 'src/copy.ts',
    'carte.js': 'src/embed/carte.ts',
    'map.js': 'src/map/index.ts',
    'map-worker.js': 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs',
  };
  for (const [entry, source] of Object.entries(sources)) {
    const result = await esbuild.build({ ...SHARED, entryPoints: [source] });
    assets.emit(entry, result.outputFiles[0].contents);
  }
  // Runs before anything is painted, which no module does.
  const scheme = await esbuild.build({ ...SHARED, format: 'iife', entryPoints: ['src/scheme/index.ts'] });
  assets.emit('scheme.js', scheme.outputFiles[0].contents);
}
