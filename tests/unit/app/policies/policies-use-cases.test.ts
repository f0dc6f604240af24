import { beforeEach, describe, expect, it } from 'vitest';
import { analyzePage } from '@/lib/app/analyze-page';
import {
  createPoliciesUseCases,
  type PoliciesUseCases,
  type PolicyShelf,
} from '@/lib/app/policies/policies-use-cases';
import type { PageReading } from '@/lib/core/pages/reading';
import type { PageKind } from '@/lib/core/pages/types';
import { type KeepTerms, POLICIES_LIMIT } from '@/lib/core/policies/types';
import { textToPage } from '@/lib/core/text/page-text';
import { policy, RENEWAL, WINDOW } from '../../core/policies/made-policies';

let shelf: PolicyShelf;
let writes: number;
let setting: KeepTerms;
let now: number;
let policies: PoliciesUseCases;

function reading(
  kind: PageKind,
  url = 'https://qinghe.example/agreement',
  text = `${WINDOW.quote}\n${RENEWAL.quote}`,
) {
  const read: PageReading = analyzePage(textToPage(text, { url, title: '青禾会员服务协议', lang: 'zh-CN' }));
  return { ...read, page: { kind, score: 0.9, because: [], parts: [] } };
}

beforeEach(() => {
  shelf = {};
  writes = 0;
  setting = 'visits';
  now = Date.parse('2026-11-25T04:00:00Z');
  policies = createPoliciesUseCases({
    policies: {
      read: async () => shelf,
      update: async (change) => {
        const changed = change(shelf);
        if (changed !== shelf) writes += 1;
        shelf = changed;
      },
    },
    setting: {
      read: async () => setting,
      write: async (value) => {
        setting = value;
      },
    },
    now: () => now,
    reader: () => '0.1.0',
  });
});

describe('kept terms', () => {
  it('are taken from agreements one visits, and only there', async () => {
    await policies.pageSeen(reading('checkout'), false);
    await policies.pageSeen(reading('agreement', 'https://a.example/', WINDOW.quote), false);
    expect(shelf).toEqual({});
    await policies.pageSeen(reading('agreement'), false);
    expect(Object.keys(shelf)).toEqual(['https://qinghe.example/agreement']);
    await policies.pageSeen(reading('agreement'), false);
    expect(writes).toBe(1);
  });

  it('never from a private window', async () => {
    await policies.pageSeen(reading('agreement'), true);
    expect(shelf).toEqual({});
  });

  it('by the setting: only with what the person keeps, or not at all', async () => {
    await policies.saveSetting('kept');
    await policies.pageSeen(reading('agreement'), false);
    expect(shelf).toEqual({});
    await policies.keep(reading('checkout'));
    expect(Object.keys(shelf)).toHaveLength(1);
    await policies.saveSetting('off');
    await policies.keep(reading('agreement', 'https://b.example/'));
    expect(Object.keys(shelf)).toHaveLength(1);
  });

  it('are listed the one read last first, and removed for good', async () => {
    shelf = {
      a: policy('a.example', [WINDOW], '2026-01-01T00:00:00.000Z'),
      b: policy('b.example', [WINDOW], '2026-02-01T00:00:00.000Z'),
    };
    expect((await policies.list()).map(({ site }) => site)).toEqual(['b.example', 'a.example']);
    await policies.remove(['a']);
    expect(Object.keys(shelf)).toEqual(['b']);
  });

  it('make room by what was not seen for longest', async () => {
    const many = Array.from({ length: POLICIES_LIMIT }, (_, index) => {
      const one = policy(
        `s${index}.example`,
        [WINDOW],
        new Date(Date.UTC(2025, 0, 1) + index * 1000).toISOString(),
      );
      return [one.address, one] as const;
    });
    shelf = Object.fromEntries(many);
    await policies.pageSeen(reading('agreement'), false);
    expect(Object.keys(shelf)).toHaveLength(POLICIES_LIMIT);
    expect(shelf).toHaveProperty(['https://qinghe.example/agreement']);
    expect(shelf).not.toHaveProperty(['https://s0.example/agreement']);
  });

  it('advise on a page where one buys: own site apart from the others', async () => {
    await policies.pageSeen(reading('agreement'), false);
    shelf = { ...shelf, x: policy('x.example', [WINDOW]) };
    const advice = await policies.advise(reading('checkout', 'https://qinghe.example/pay', '确认订单'));
    expect(advice?.points[0]).toMatchObject({ code: 'refund-window', strength: 'stated' });
    expect(advice?.points[0]?.grounds[0]?.earlier?.title).toBe('青禾会员服务协议');
    expect(advice?.compared).toMatchObject({ others: 1, equal: 1 });
    expect(await policies.advise(reading('order'))).toBeNull();
  });
});
