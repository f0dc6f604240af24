import { describe, expect, it } from 'vitest';
import { importsOf, listFiles, readSource } from './source-files';

/** docs/architecture.md, the table: what each folder may import beside itself and packages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/core': [],
  'lib/page': ['lib/core'],
  'lib/browser': ['lib/core', 'assets'],
  'lib/app': ['lib/core'],
  components: ['lib/core', 'assets'],
  entrypoints: ['lib/core', 'lib/page', 'lib/browser', 'lib/app', 'components', 'assets'],
};
const LAYERS = Object.keys(MAY_IMPORT);
const INSIDE = /^(?:lib|components|entrypoints|assets|tests|scripts)\//;
const CORE_PACKAGES =
  /^(?:zod|canonicalize|chinese-days|opencc-js|diff|fflate|ical-generator|@peculiar\/asn1-(?:cms|schema|tsp|x509))(?:\/|$)/;

const sources = listFiles(...LAYERS).filter((file) => /\.tsx?$/.test(file));

describe('layers', () => {
  it.each(LAYERS)('%s imports only what lies below it', (layer) => {
    const files = sources.filter((file) => file.startsWith(`${layer}/`));
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => INSIDE.test(path))
        .filter(
          (path) => ![layer, ...(MAY_IMPORT[layer] ?? [])].some((allowed) => path.startsWith(`${allowed}/`)),
        )
        .map((path) => `${file} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lib/core imports small pure packages only', () => {
    const wrong = sources
      .filter((file) => file.startsWith('lib/core/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => !INSIDE.test(path) && !CORE_PACKAGES.test(path))
          .map((path) => `${file} → ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it('lib/core has no clock and no chance of its own', () => {
    const wrong = sources
      .filter((file) => file.startsWith('lib/core/'))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/.test(readSource(file)),
      );
    expect(wrong).toEqual([]);
  });

  it('webextension-polyfill has one doorway', () => {
    const importers = sources.filter((file) => importsOf(file).includes('webextension-polyfill'));
    expect(importers.every((file) => file.startsWith('lib/browser/'))).toBe(true);
    expect(importers.length).toBeGreaterThan(0);
  });
});
