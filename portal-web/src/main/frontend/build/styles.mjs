// The stylesheets: the State's design system cut down to what pages use, or the neutral theme, each with the site's own.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';

const VIEWS = '../webapp/WEB-INF';

const withoutDarkSchemeAndFonts = {
  postcssPlugin: 'without-dark-scheme-and-fonts',
  Rule(rule) {
    const kept = rule.selectors.filter((selector) => !/data-fr-(theme|scheme)=["']?dark/.test(selector));
    if (kept.length === 0) {
      rule.remove();
    } else if (kept.length < rule.selectors.length) {
      rule.selectors = kept;
    }
  },
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
    safelist: { standard: ['html', 'body', /^nl-(opening|wave|banner|state|part__state|verdict|density)/], greedy: [/^:root/], variables: [/^--nl-/] },
  });
  return result.css;
}

const NOTICE = '/*! Système de design de l’État (DSFR) v1.15.3, licence Etalab 2.0, réservé à l’administration française */\n';

export async function emitStyles(assets, fontRules) {
  const site = await bundle('styles/site.css');
  const system = await postcss([withoutDarkSchemeAndFonts]).process(await bundle('styles/dsfr-system.css'), { from: undefined });
  const state = await used(`${system.css}\n${await bundle('styles/dsfr.css')}\n${site}`);
  assets.emit('dsfr.css', NOTICE + (await minify(`${fontRules}\n${state}`)));
  assets.emit('neutral.css', await minify(`${await bundle('styles/neutral.css')}\n${site}`));
  assets.emit('map.css', await bundle('styles/map.css'));
  // Beside either look, on the pages of the staff alone.
  assets.emit('staff.css', await bundle('styles/staff.css'));
}

async function minify(css) {
  const { code } = await esbuild.transform(css, { loader: 'css', minify: true, legalComments: 'none' });
  return code;
}
