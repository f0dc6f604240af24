import { describe, expect, it } from 'vitest';
import { analyzePage } from '@/lib/app/analyze-page';
import { recordVersion, seenPolicy } from '@/lib/core/policies/record-version';
import { type Policy, policySchema, QUOTE_LIMIT_CHARS, VERSIONS_LIMIT } from '@/lib/core/policies/types';
import { textToPage } from '@/lib/core/text/page-text';
import { clause, LAST_WORD, RENEWAL, seen, WINDOW } from './made-policies';

const JUNE = '2026-06-01T04:00:00.000Z';
const NOVEMBER = '2026-11-25T04:00:00.000Z';
const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();
const first = () => recordVersion(null, seen([WINDOW, RENEWAL]), JUNE);
const clausesOf = ({ versions }: Policy) => versions.map(({ clauses }) => clauses);

describe('recordVersion', () => {
  it('begins with one version', () => {
    const policy = first();
    expect(policySchema.parse(policy)).toEqual(policy);
    expect(policy.versions).toMatchObject([{ firstSeenAt: JUNE, lastSeenAt: JUNE }]);
  });

  it('notes that the terms still stand, at most once a day', () => {
    const again = recordVersion(first(), seen([WINDOW, RENEWAL]), NOVEMBER);
    expect(again.versions).toMatchObject([{ firstSeenAt: JUNE, lastSeenAt: NOVEMBER }]);
    expect(recordVersion(again, seen([WINDOW, RENEWAL]), later(NOVEMBER, 90))).toBe(again);
  });

  it('adds a version when a clause says something else', () => {
    const shorter = { ...WINDOW, quote: '开通后 3 天内未使用任何权益的，可以申请全额退款。' };
    const policy = recordVersion(first(), seen([shorter, RENEWAL]), NOVEMBER);
    expect(clausesOf(policy)).toEqual([
      [WINDOW, RENEWAL],
      [shorter, RENEWAL],
    ]);
    expect(policy.versions[0]?.lastSeenAt).toBe(JUNE);
  });

  it('takes spaces and the width of signs for layout', () => {
    const spaced = { ...WINDOW, quote: WINDOW.quote.replace(' 7 天', '７天').replace('，', ', ') };
    const policy = recordVersion(first(), seen([spaced, RENEWAL], { digest: 'other' }), NOVEMBER);
    expect(policy.versions).toHaveLength(1);
  });

  it('lets a page that renders bit by bit settle: a part is no version', () => {
    const part = recordVersion(first(), seen([WINDOW], { digest: 'part' }), NOVEMBER);
    expect(part.versions).toHaveLength(2);
    const whole = recordVersion(part, seen([WINDOW, RENEWAL]), later(NOVEMBER, 1));
    expect(whole.versions).toMatchObject([{ firstSeenAt: JUNE, lastSeenAt: later(NOVEMBER, 1) }]);
    const grown = recordVersion(
      part,
      seen([WINDOW, RENEWAL, LAST_WORD], { digest: 'grown' }),
      later(NOVEMBER, 1),
    );
    expect(clausesOf(grown)).toEqual([
      [WINDOW, RENEWAL],
      [WINDOW, RENEWAL, LAST_WORD],
    ]);
    expect(grown.versions[1]?.firstSeenAt).toBe(NOVEMBER);
    // And what was read whole is not taken back by a later part of it.
    expect(recordVersion(grown, seen([WINDOW], { digest: 'part' }), later(NOVEMBER, 2))).toBe(grown);
  });

  it('does not take a page that was read short for one whose clauses were removed', () => {
    const policy = first();
    expect(recordVersion(policy, seen([WINDOW], { chars: 300, digest: 'short' }), NOVEMBER)).toBe(policy);
  });

  it('replaces what other rules read in the same text', () => {
    const policy = first();
    const digest = policy.versions[0]?.digest ?? '';
    const better = recordVersion(
      policy,
      seen([WINDOW, RENEWAL, LAST_WORD], { digest, reader: '0.2.0' }),
      NOVEMBER,
    );
    expect(better.versions).toMatchObject([
      { firstSeenAt: JUNE, lastSeenAt: NOVEMBER, reader: '0.2.0', clauses: [WINDOW, RENEWAL, LAST_WORD] },
    ]);
  });

  it('keeps the last versions only', () => {
    let policy = first();
    for (let month = 1; month <= VERSIONS_LIMIT + 3; month += 1) {
      const own = clause('refund.window', `${month} 个工作日内可以退款，编号 ${'甲乙丙丁'.repeat(month)}`);
      policy = recordVersion(policy, seen([own]), later(JUNE, month * 43_200));
    }
    expect(policy.versions).toHaveLength(VERSIONS_LIMIT);
    expect(policySchema.safeParse(policy).success).toBe(true);
  });
});

describe('seenPolicy', () => {
  const read = (text: string) =>
    analyzePage(
      textToPage(text, { url: 'https://www.qinghe.example/terms?id=3&token=secret', lang: 'zh-CN' }),
    );

  it('keeps values and quotes, not the page', () => {
    const secret = '本页还写着张三的订单。';
    const kept = seenPolicy(read(`# 青禾会员服务协议\n${WINDOW.quote}\n${secret}`), '0.1.0');
    expect(kept).toMatchObject({ address: 'https://www.qinghe.example/terms?id=3', site: 'qinghe.example' });
    const window = kept?.clauses.find(({ kind }) => kind === 'refund.window');
    expect(window).toMatchObject({ quote: WINDOW.quote, params: { amount: 7, unit: 'day' } });
    expect(JSON.stringify(kept)).not.toContain('张三');
  });

  it('keeps nothing of a page without clauses, or of one that was cut short', () => {
    expect(seenPolicy(read('今晚看什么。'), '0.1.0')).toBeNull();
    expect(seenPolicy({ ...read(WINDOW.quote), truncated: true }, '0.1.0')).toBeNull();
    expect(seenPolicy({ ...read(WINDOW.quote), url: 'about:blank' }, '0.1.0')).toBeNull();
  });

  it('keeps no quote beyond its limit', () => {
    const reading = read(WINDOW.quote);
    const [one] = reading.clauses;
    const long = { ...reading, clauses: [{ ...one!, quote: '退'.repeat(5000) }] };
    expect(seenPolicy(long, '0.1.0')?.clauses[0]?.quote).toHaveLength(QUOTE_LIMIT_CHARS);
  });
});
