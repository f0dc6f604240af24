import { beforeEach, describe, expect, it } from 'vitest';
import { createNoticeUseCases, type NoticeUseCases } from '@/lib/app/advice/notice-use-cases';
import { analyzePage } from '@/lib/app/analyze-page';
import { DEFAULT_NOTICE_SETTINGS, MUTED_LIMIT, type NoticeSettings } from '@/lib/core/advice/notice-types';
import type { PageReading } from '@/lib/core/pages/reading';
import { textToPage } from '@/lib/core/text/page-text';

let kept: NoticeSettings;
let address: string | null;
let notice: NoticeUseCases;

const warned: PageReading = {
  ...analyzePage(textToPage('确认订单', { url: 'https://pay.qinghe.example/', lang: 'zh-CN' })),
  page: { kind: 'checkout', score: 0.9, because: [], parts: [] },
  warnings: [
    { code: 'preticked-renewal', quote: '', start: 0, end: 0, signals: ['preset-tick', 'payment-step'] },
  ],
};

beforeEach(() => {
  kept = DEFAULT_NOTICE_SETTINGS;
  address = 'https://www.qinghe.example/checkout?order=1';
  notice = createNoticeUseCases({
    settings: {
      read: async () => kept,
      update: async (change) => {
        kept = change(kept);
        return kept;
      },
    },
    addressOf: async () => address,
    marginDays: async () => 1,
    now: () => Date.parse('2026-11-25T04:00:00Z'),
    zone: () => 'Asia/Shanghai',
  });
});

describe('the notice before paying', () => {
  it('is planned for a page that warns', async () => {
    expect((await notice.plan(1, warned))?.points[0]?.code).toBe('preticked-renewal');
    expect(await notice.plan(1, { ...warned, warnings: [] })).toBeNull();
  });

  it('stays away from the site in the address bar once muted, until that is taken back', async () => {
    expect(await notice.mute(1)).toBe(true);
    expect(kept.muted).toEqual(['qinghe.example']);
    expect(await notice.plan(1, warned)).toBeNull();
    address = 'https://other.example/';
    expect(await notice.plan(1, warned)).not.toBeNull();
    address = 'https://qinghe.example/';
    await notice.unmute('qinghe.example');
    expect(await notice.plan(1, warned)).not.toBeNull();
  });

  it('can be switched off for all sites', async () => {
    await notice.setShown(false);
    expect(await notice.plan(1, warned)).toBeNull();
  });

  it('mutes nothing when the tab is gone, and forgets the oldest beyond the limit', async () => {
    address = null;
    expect(await notice.mute(1)).toBe(false);
    kept = { shown: true, muted: Array.from({ length: MUTED_LIMIT }, (_, index) => `s${index}.example`) };
    address = 'https://new.example/';
    await notice.mute(1);
    expect(kept.muted).toHaveLength(MUTED_LIMIT);
    expect(kept.muted.at(-1)).toBe('new.example');
    expect(kept.muted).not.toContain('s0.example');
  });
});
