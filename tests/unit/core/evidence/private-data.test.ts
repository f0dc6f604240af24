import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findPrivateData,
  isBankCard,
  isIdCard,
  MASK,
  maskPrivateData,
} from '@/lib/core/evidence/private-data';

const found = (text: string, keep?: string[]) =>
  findPrivateData(text, keep).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('covered', () => {
  test.each([
    ['身份证号：11010519491231002X', 'id-card 11010519491231002X'],
    ['证件 11010519491231002x 已核验', 'id-card 11010519491231002x'],
    ['证件 110105 19491231 002X', 'id-card 110105 19491231 002X'],
    ['身份证号：１１０１０５１９４９１２３１００２Ｘ', 'id-card １１０１０５１９４９１２３１００２Ｘ'],
    ['身份证号码 110105491231002', 'id-card 110105491231002'],
    ['手机13800138000。', 'mobile 13800138000'],
    ['+86 138-0013-8000', 'mobile +86 138-0013-8000'],
    ['电话 138 0013 8000', 'mobile 138 0013 8000'],
    ['卡 6222 0212 3456 7890 128', 'bank-card 6222 0212 3456 7890 128'],
    ['Card 4111-1111-1111-1111', 'bank-card 4111-1111-1111-1111'],
    ['银行卡号：6222021234567890120', 'bank-card 6222021234567890120'],
    ['邮箱 someone.else+x@mail.example.test', 'email someone.else+x@mail.example.test'],
    ['收货人：李晓明 先生', 'name 李晓明'],
    ['姓名\n买买提·吐尔逊\n', 'name 买买提·吐尔逊'],
    ['Cardholder: Jane Q. Doe', 'name Jane Q. Doe'],
    ['收货地址：某省某市某区向阳路 12 号', 'address 某省某市某区向阳路 12 号'],
    ['Billing address: 12 High Street, Smalltown', 'address 12 High Street, Smalltown'],
    ['寄到 某市某区向阳路12号3单元402室', 'address 某市某区向阳路12号3单元402室'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test('a name found beside its label is covered everywhere', () => {
    expect(found('收货人：李晓明\n您好，李晓明！')).toEqual(['name 李晓明', 'name 李晓明']);
  });
});

describe('left as evidence', () => {
  test.each([
    ['an order number that looks like a mobile number', '订单编号：13800138000'],
    ['an order number that passes the Luhn sum', '订单号 4111111111111111'],
    ['an amount', '实付款：¥298.00，优惠 ¥13800.00'],
    ['a time of payment', '付款时间：2026-11-24 20:15:03'],
    ['a long order number', '202611251380013800012345'],
    ['a number inside a word', 'sku13800138000a'],
    ['a number masked by the site', '138****8000'],
    ['a part of a saved page', 'cid:css-0b1c2d3e-4f5a@mhtml.blink'],
    ['an 18-digit number without a true checksum', '编号 110105194912310021'],
    ['a label after a label', '姓名\n手机号码\n'],
    ['a menu entry', '收货地址\n我的订单'],
    ['a link', '地址：https://example.test/路'],
    ['the court of a jurisdiction clause', '由甲方所在地某市某区人民法院管辖'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a value known to be an order number, wherever it stands', () => {
    expect(found('13800138000')).toHaveLength(1);
    expect(found('13800138000', ['13800138000'])).toEqual([]);
  });
});

test('checksums', () => {
  expect(isIdCard('11010519491231002X')).toBe(true);
  expect(isIdCard('110105194912310021')).toBe(false);
  expect(isIdCard('11010519491331002X')).toBe(false);
  expect(isBankCard('4111111111111111')).toBe(true);
  expect(isBankCard('4111111111111112')).toBe(false);
  expect(isBankCard('0000000000000000')).toBe(false);
});

test('masking keeps every offset and leaves nothing to find', () => {
  const piece = fc.constantFrom(
    '订单编号：202611251380013800\n',
    '收货人：李晓明\n',
    '李晓明，',
    ' 13800138000 ',
    '身份证号：11010519491231002X\n',
    'a@b.test ',
    '¥298.00 ',
    '收货地址：某区向阳路 12 号\n',
    'x',
    '6222 0212 3456 7890 128',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const matches = findPrivateData(text);
      const masked = maskPrivateData(text, matches);
      expect(masked).toHaveLength(text.length);
      expect(findPrivateData(masked)).toEqual([]);
      for (const { start, end } of matches) expect(masked.slice(start, end)).toBe(MASK.repeat(end - start));
    }),
  );
});

test('a long text costs linear time', () => {
  const text = `${'1'.repeat(50_000)} ${'路'.repeat(50_000)} ${'a.'.repeat(50_000)} ${'收货人：'.repeat(10_000)}`;
  const startedAt = performance.now();
  findPrivateData(text);
  // Not a benchmark: a backtracking pattern would take minutes.
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('words of the person: any case, any white space, and nothing left of a number they lie across', () => {
  const named = (text: string, words: string[]) =>
    findPrivateData(text, [], words).map(({ start, end }) => text.slice(start, end));
  expect(named('Jane  DOE, jane\ndoe', ['jane doe'])).toEqual(['Jane  DOE', 'jane\ndoe']);
  expect(named('号 13800138000', ['138'])).toEqual(['13800138000']);
  expect(named('a (b) [c', ['(b)', '[c', '  '])).toEqual(['(b)', '[c']);
});
