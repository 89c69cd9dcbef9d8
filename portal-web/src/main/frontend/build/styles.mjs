// The stylesheets: the State's design system cut down to what pages use, or the neutral theme, each with the site's own.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import { darkScheme } from './dark.mjs';

const VIEWS = '../webapp/WEB-INF';

const withoutFonts = {
  postcssPlugin: 'without-fonts',
  AtRule: { 'font-face': (rule) => { rule.remove(); } },
};

async function bundle(entry) {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    loader: { '.svg': 'dataurl' },
    external: ['*.woff', '*.woff2'],
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
}

/** What pages and scripts may use, and no more; states are put together from a code. */
async function used(css) {
  const files = (folder, ending) => readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ raw: readFileSync(join(folder, path), 'utf8'), extension: 'html' }));
  const [result] = await new PurgeCSS().purge({
    content: [...files(VIEWS, '.xhtml'), ...files('src', '.ts')],
    css: [{ raw: css }],
    variables: true,
    keyframes: true,
    // The map's stylesheet, loaded later beside this one, takes its colours from here.
    dynamicAttributes: ['data-fr-theme'],
    safelist: { standard: ['html', 'body', /^nl-(opening|wave|banner|state|part__state|verdict|density)/], greedy: [/^:root/], variables: [/^--nl-/] },
  });
  return result.css;
}

const NOTICE = '/*! Système de design de l’État (DSFR) v1.15.3, licence Etalab 2.0, réservé à l’administration française */\n';

export async function emitStyles(assets, fontRules) {
  const site = await bundle('styles/site.css');
  const system = await postcss([withoutFonts]).process(await bundle('styles/dsfr-system.css'), { from: undefined });
  const state = await used(`${system.css}\n${await bundle('styles/dsfr.css')}\n${site}`);
  assets.emit('dsfr.css', NOTICE + (await minify(`${fontRules}\n${state}`)));
  assets.emit('neutral.css', await minify(`${await bundle('styles/neutral.css')}\n${site}`));
  assets.emit('map.css', await bundle('styles/map.css'));
  // Beside either look, on the pages of territories, and inside the frames of other sites.
  assets.emit('territory.css', await bundle('styles/territory.css'));
  assets.emit('embed.css', await bundle('styles/embed.css'));
  // Beside either look, on the pages of the staff alone.
  assets.emit('staff.css', await bundle('styles/staff.css'));
}

async function minify(css) {
  const { css: both } = await postcss([darkScheme]).process(css, { from: undefined });
  const { code } = await esbuild.transform(both, { loader: 'css', minify: true, legalComments: 'none' });
  return code;
}
