import { describe, expect, it } from 'vitest';
import { extractFacts } from '@/lib/core/facts/extract-facts';
import { classifyPage } from '@/lib/core/pages/classify';
import { pageClassSchema } from '@/lib/core/pages/types';
import { extractWarnings } from '@/lib/core/pages/warnings';
import { readHtml } from '../read-html';
import type { KindCase } from './kind-case';
import { OTHER_CASES } from './others.cases';
import { OUR_CASES } from './ours.cases';

const named = (cases: readonly KindCase[]) => cases.map((one): [string, KindCase] => [one.name, one]);

describe('pages that concern us', () => {
  it.each(named(OUR_CASES))('%s', (_name, one) => {
    const got = classifyPage(readHtml(one.body, one));
    expect(got.kind).toBe(one.kind);
    expect(got.because.length).toBeGreaterThan(0);
    expect(got.score).toBeGreaterThan(0.5);
    expect(got.parts).toEqual(expect.arrayContaining(one.parts ?? []));
    expect(pageClassSchema.safeParse(got).success).toBe(true);
  });
});

describe('pages that do not', () => {
  it.each(named(OTHER_CASES))('%s: no kind, no facts, no warning', (_name, one) => {
    const page = readHtml(one.body, one);
    const got = classifyPage(page);
    expect(got.kind).toBe('other');
    const facts = extractFacts(page, got);
    expect(facts).toEqual({ facts: {}, orders: [], questions: [] });
    expect(extractWarnings(page, got, facts)).toEqual([]);
  });
});
