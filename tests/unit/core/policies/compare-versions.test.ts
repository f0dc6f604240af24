import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '@/lib/core/policies/compare-versions';
import type { KeptClause, PolicyVersion } from '@/lib/core/policies/types';
import { diffQuotes } from '@/lib/core/policies/word-diff';
import { clause, LAST_WORD, RENEWAL, WINDOW } from './made-policies';

const version = (clauses: KeptClause[], reader = '0.1.0'): PolicyVersion => ({
  firstSeenAt: '2026-06-01T04:00:00.000Z',
  lastSeenAt: '2026-06-01T04:00:00.000Z',
  digest: '',
  chars: 0,
  reader,
  clauses,
});

describe('compareVersions', () => {
  it('tells what came, what went and what was reworded', () => {
    const shorter = { ...WINDOW, quote: '开通后 3 天内未使用任何权益的，可以申请全额退款。' };
    const { changes, unchanged } = compareVersions(version([WINDOW, RENEWAL]), version([shorter, LAST_WORD]));
    expect(changes).toEqual([
      { change: 'changed', kinds: ['refund.window'], before: WINDOW.quote, after: shorter.quote },
      { change: 'added', kinds: ['risk.final-say'], before: '', after: LAST_WORD.quote },
      { change: 'removed', kinds: ['renewal.auto'], before: RENEWAL.quote, after: '' },
    ]);
    expect(unchanged).toBe(0);
  });

  it('does not pair clauses of two kinds, nor sentences that share next to nothing', () => {
    const asPolicy = { ...WINDOW, kind: 'refund.prorata' as const };
    expect(
      compareVersions(version([WINDOW]), version([asPolicy])).changes.map(({ change }) => change),
    ).toEqual(['added', 'removed']);
    const foreign = clause('refund.window', 'Refunds within 14 days.');
    expect(compareVersions(version([WINDOW]), version([foreign])).changes).toHaveLength(2);
  });

  it('pairs each clause once, the most alike first', () => {
    const month = clause('refund.window', '月卡开通后 7 天内未使用的，可以申请全额退款。');
    const year = clause('refund.window', '年卡开通后 7 天内未使用的，可以申请全额退款。');
    const newYear = clause('refund.window', '年卡开通后 3 天内未使用的，可以申请全额退款。');
    const { changes } = compareVersions(version([month, year]), version([newYear]));
    expect(changes).toEqual([
      { change: 'changed', kinds: ['refund.window'], before: year.quote, after: newYear.quote },
      { change: 'removed', kinds: ['refund.window'], before: month.quote, after: '' },
    ]);
  });

  it('tells a sentence that states several rules once', () => {
    const both = (quote: string) => [clause('refund.window', quote), clause('refund.full', quote)];
    const [before, after] = ['开通后 7 天内全额退款。', '开通后 3 天内全额退款。'];
    const { changes, unchanged } = compareVersions(
      version([...both(before), RENEWAL]),
      version([...both(after), RENEWAL]),
    );
    expect(changes).toEqual([{ change: 'changed', kinds: ['refund.window', 'refund.full'], before, after }]);
    expect(unchanged).toBe(1);
  });

  it('says when another version of the extension read the later one', () => {
    expect(compareVersions(version([]), version([], '0.2.0')).otherReader).toBe(true);
    expect(compareVersions(version([]), version([])).otherReader).toBe(false);
  });

  it('finds no change between a version and itself, and accounts for every clause', () => {
    const some = fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
      {
        maxLength: 8,
        selector: (text) => text.normalize('NFKC').replace(/\s+/g, ''),
      },
    );
    fc.assert(
      fc.property(some, some, (one, other) => {
        const before = version(one.map((quote) => clause('refund.none', quote)));
        const after = version(other.map((quote) => clause('refund.none', quote)));
        expect(compareVersions(before, before)).toMatchObject({ changes: [], unchanged: one.length });
        const { changes, unchanged } = compareVersions(before, after);
        const count = (wanted: string) => changes.filter(({ change }) => change === wanted).length;
        expect(unchanged + count('changed') + count('added')).toBe(other.length);
        expect(unchanged + count('changed') + count('removed')).toBe(one.length);
      }),
    );
  });
});

describe('diffQuotes', () => {
  it('marks the words of a Chinese sentence that changed', () => {
    expect(diffQuotes('开通后7天内可全额退款', '开通后3天内可全额退款', 'zh-CN')).toEqual([
      { text: '开通后', change: 'same' },
      { text: '7', change: 'removed' },
      { text: '3', change: 'added' },
      { text: '天内可全额退款', change: 'same' },
    ]);
  });

  it('gives both sentences back from its parts', () => {
    const words = fc.array(fc.constantFrom('退款', '不', '7', '天', ' ', 'refund', '，', 'days'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const parts = diffQuotes(before, after, 'zh-CN');
        const without = (change: string) =>
          parts
            .filter((part) => part.change !== change)
            .map(({ text }) => text)
            .join('');
        expect(without('added').replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''));
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
