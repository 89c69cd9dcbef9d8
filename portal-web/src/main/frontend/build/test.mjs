// Checks the types, then runs the tests with node's own runner.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const folder = process.argv[2];
if (!folder) {
  throw new Error('expected the folder to build into as first argument');
}
execFileSync('node', ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'], { stdio: 'inherit' });
const tests = readdirSync('test').filter((name) => name.endsWith('.test.ts'));
await esbuild.build({
  entryPoints: tests.map((name) => join('test', name)),
  bundle: true,
  platform: 'node',
  format: 'esm',
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
});
execFileSync('node', ['--test', ...tests.map((name) => join(folder, name.replace(/\.ts$/, '.mjs')))], { stdio: 'inherit' });
