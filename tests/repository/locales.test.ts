import { describe, expect, it } from 'vitest';
import { CLAUSE_KINDS } from '@/lib/core/clauses/types';
import { FAULT_CODES } from '@/lib/core/evidence/verify-bundle';
import { PAGE_KINDS } from '@/lib/core/pages/types';
import { listFiles, readSource } from './source-files';

type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;
const read = (locale: string) =>
  JSON.parse(readSource(`assets/_locales/${locale}/messages.json`)) as Messages;
const zh = read('zh_CN');
const en = read('en');
const holes = (message: string) =>
  (message.match(/\$[A-Z0-9_]+\$|\$\d/gi) ?? []).map((hole) => hole.toLowerCase()).sort();

describe('locales', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('have the same holes to fill in each message', () => {
    const wrong = Object.keys(zh).filter(
      (key) => holes(zh[key]!.message).join() !== holes(en[key]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('leave no message empty', () => {
    const empty = [...Object.entries(zh), ...Object.entries(en)].filter(
      ([, { message }]) => message.trim() === '',
    );
    expect(empty).toEqual([]);
  });

  it('are in their own language', () => {
    const chineseInEnglish = Object.entries(en).filter(
      ([key, { message }]) => key !== 'extension_name' && /[\u3400-\u9fff]{4,}/.test(message),
    );
    expect(chineseInEnglish.map(([key]) => key)).toEqual([]);
  });

  it('name every clause kind, page kind and fault of a bundle', () => {
    const wanted = [
      ...FAULT_CODES.map((code) => `fault_${code.replaceAll('-', '_')}`),
      ...CLAUSE_KINDS.map((kind) => `clause_${kind.replace(/[.-]/g, '_')}`),
      ...PAGE_KINDS.map((kind) => `page_kind_${kind.replaceAll('-', '_')}`),
    ];
    expect(wanted.filter((key) => !(key in zh))).toEqual([]);
  });

  it('hold every key that the code asks for by name', () => {
    const asked = listFiles('components', 'entrypoints', 'lib')
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...readSource(file).matchAll(/\bt\(\s*'([a-z0-9_]+)'/g)].map((match) => match[1]!));
    expect(asked.length).toBeGreaterThan(0);
    expect([...new Set(asked)].filter((key) => !(key in zh))).toEqual([]);
  });
});
