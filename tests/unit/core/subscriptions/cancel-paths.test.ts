import { describe, expect, it } from 'vitest';
import { cancelPathsFor } from '@/lib/core/subscriptions/cancel-paths';
import { CANCEL_PATHS } from '@/lib/core/subscriptions/data/cancel-paths';

const ids = (mandate: Parameters<typeof cancelPathsFor>[0]['mandate'], site: string) =>
  cancelPathsFor({ mandate, site }).map(({ id }) => id);

describe('ways to cancel', () => {
  it('begin with the mandate that is known, then the service', () => {
    expect(ids('alipay', 'vip.iqiyi.com')).toEqual(['alipay', 'iqiyi']);
    expect(ids('apple', 'apple.com')).toEqual(['apple']);
  });

  it('name every likely place when the mandate is not known', () => {
    expect(ids('unknown', 'youku.com')).toEqual(['youku', 'alipay', 'wechat', 'apple', 'google']);
    expect(ids('platform', 'qinghe.example')).toEqual([]);
  });

  it('know a host by its end and not by a likeness', () => {
    expect(ids('platform', 'notyouku.com')).toEqual([]);
  });
});

describe('the data', () => {
  it('has each id once, a month of checking, and as many steps in both languages', () => {
    expect(new Set(CANCEL_PATHS.map(({ id }) => id)).size).toBe(CANCEL_PATHS.length);
    for (const { checked, steps, id } of CANCEL_PATHS) {
      expect(checked).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
      expect([id, steps.zh.length]).toEqual([id, steps.en.length]);
      expect(steps.zh.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('covers the wallets and stores', () => {
    const covered = CANCEL_PATHS.flatMap(({ mandate }) => mandate ?? []);
    expect(covered).toEqual(
      expect.arrayContaining(['alipay', 'wechat', 'apple', 'google', 'huawei', 'xiaomi', 'oppo', 'vivo']),
    );
  });
});
