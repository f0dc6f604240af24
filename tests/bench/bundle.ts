// Bundles a module of the benches for the browser: the product's own code, as it ships.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** A classic script that puts the module's exports into `globalThis[name]`. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, minify: true, target: 'es2023', lib: { entry, name, formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[];
  const chunk = result[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`nothing was built of ${entry}`);
  return chunk.code;
}
