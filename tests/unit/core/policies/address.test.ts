import { describe, expect, it } from 'vitest';
import { policyAddress } from '@/lib/core/policies/address';

describe('policyAddress', () => {
  it.each([
    ['https://A.example/Agreement.html#part-2', 'https://a.example/Agreement.html'],
    ['https://a.example', 'https://a.example/'],
    ['https://a.example/p?token=abc&uid=12&id=vip', 'https://a.example/p?id=vip'],
    ['https://a.example/p?type=2&id=1', 'https://a.example/p?id=1&type=2'],
    ['https://a.example/p?id=张三', 'https://a.example/p'],
    ['https://a.example/p?id=0123456789012345678901234567890123', 'https://a.example/p'],
    ['https://user:pass@a.example/p', 'https://a.example/p'],
    ['https://a.example/#/terms/vip?session=1', 'https://a.example/#/terms/vip'],
  ])('%s', (url, address) => {
    expect(policyAddress(url)).toBe(address);
  });

  it('is null for what is no web address', () => {
    for (const url of ['', 'about:blank', 'file:///x.html', 'javascript:1', 'https://']) {
      expect(policyAddress(url), url).toBeNull();
    }
  });
});
