import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './source-files';

const LINE_LIMIT = 300;
/** Data, not code: laws, the rule indexes, tables. */
const DATA =
  /^(?:lib\/core\/(?:law|subscriptions)\/data\/|lib\/core\/clauses\/rules\/(?:zh|en)\/index\.ts$|lib\/core\/clauses\/model\/weights|tests\/.*(?:cases|data|table)s?\.ts$)/;
const FOLDERS = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];

const files = listFiles(...FOLDERS);
const code = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));

describe('files', () => {
  it(`have at most ${LINE_LIMIT} lines`, () => {
    const long = code.filter(
      (file) => !DATA.test(file) && readSource(file).split('\n').length > LINE_LIMIT + 1,
    );
    expect(long).toEqual([]);
  });

  it('are named kebab-case.ts, components PascalCase.tsx', () => {
    const wrong = code.filter((file) => {
      const name = basename(file).replace(/\.(?:d|test|spec|cases|content|config)?\.?(?:ts|tsx|mjs)$/, '');
      const component = file.startsWith('components/') && file.endsWith('.tsx');
      return !(component ? /^(?:[A-Z][A-Za-z]*|[a-z][a-z-]*)$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/).test(name);
    });
    expect(wrong).toEqual([]);
  });

  it('are not called utils, helpers, common or misc', () => {
    expect(files.filter((file) => /(?:^|[/.-])(?:utils?|helpers?|common|misc)(?=[/.-])/.test(file))).toEqual(
      [],
    );
  });

  it('keep entry points thin', () => {
    const thick = code.filter(
      (file) =>
        /^entrypoints\/(?:[^/]+\/)?(?:index|main)\.tsx?$/.test(file) &&
        readSource(file).split('\n').length > 81,
    );
    expect(thick).toEqual([]);
  });

  it('date their TODOs', () => {
    const undated = code
      .filter((file) => file !== 'tests/repository/files.test.ts')
      .filter((file) => /\b(?:TODO|FIXME)\b(?!\(\d{4}-\d{2}-\d{2}\))/.test(readSource(file)));
    expect(undated).toEqual([]);
  });

  it('never print page text: the console is for scripts and tests', () => {
    const loud = code.filter(
      (file) => /^(?:entrypoints|components|lib)\//.test(file) && /\bconsole\.\w+\(/.test(readSource(file)),
    );
    expect(loud).toEqual([]);
  });

  it('hold no address of a package registry in the lock file', () => {
    expect(readSource('package-lock.json')).not.toMatch(/"resolved":/);
  });

  it('pin every package exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readSource('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
