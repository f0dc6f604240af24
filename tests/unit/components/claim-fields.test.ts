// A claim and an event from the fields of their forms.
import { describe, expect, it } from 'vitest';
import { claimFromForm, majorText, parseMajor } from '@/components/desk/cases/claim-fields';
import { deedFromForm } from '@/components/desk/cases/deed-fields';
import { readCase } from '@/lib/core/cases';
import { CLAIM, openCase } from '../core/cases/made-cases';

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}
const FIELDS = {
  provider: '青梧视频',
  product: '青梧会员年卡',
  orderId: 'QW2026112500318',
  paidAt: '2026-11-21',
  endsAt: '2027-11-21',
  price: '298.00',
  amount: '298.00',
  channel: 'official',
  paymentMethod: '支付宝',
  seller: '',
  reason: 'change-of-mind',
  usage: 'none',
  name: '林小满',
  phone: '13900000000',
  address: '杭州市某路 1 号',
  account: '',
};

describe('the claim from its form', () => {
  it('unchanged it is the same claim, confirmed', () => {
    expect(claimFromForm({ ...CLAIM, confirmed: false }, formOf(FIELDS))).toEqual(CLAIM);
  });

  it('an empty field takes the fact away, another sum loses the old arithmetic', () => {
    const worked = {
      ...CLAIM,
      amount: { amount: 20133, currency: 'CNY', steps: ['¥223.70 − ¥22.37 = ¥201.33'] },
    };
    const claim = claimFromForm(worked, formOf({ ...FIELDS, orderId: ' ', amount: '150', usage: '' }));
    expect('orderId' in claim.facts).toBe(false);
    expect(claim.answers.usage).toBeUndefined();
    expect(claim.amount).toEqual({ amount: 15000, currency: 'CNY', steps: ['¥150.00'] });
    expect(claimFromForm(worked, formOf({ ...FIELDS, amount: '201.33' })).amount).toEqual(worked.amount);
    expect(claimFromForm(worked, formOf({ ...FIELDS, amount: '很多' })).amount).toBeNull();
  });

  it('another channel is another desk; the payment side stays', () => {
    expect(claimFromForm(CLAIM, formOf({ ...FIELDS, channel: 'app-store' })).ask).toBe('apple');
    const unauthorised = { ...CLAIM, ask: 'payment-provider' as const };
    expect(claimFromForm(unauthorised, formOf({ ...FIELDS, channel: 'app-store' })).ask).toBe(
      'payment-provider',
    );
  });

  it('fraud needs a statement and evidence, both', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    expect(claimFromForm(CLAIM, formOf({ ...FIELDS, fraud: '并无此片' })).fraud).toBeNull();
    expect(claimFromForm(CLAIM, formOf({ ...FIELDS, fraudEvidence: [id] })).fraud).toBeNull();
    expect(claimFromForm(CLAIM, formOf({ ...FIELDS, fraud: '并无此片', fraudEvidence: [id] })).fraud).toEqual(
      {
        statement: '并无此片',
        evidence: [id],
      },
    );
  });
});

describe('sums in major units', () => {
  it('reads and writes them', () => {
    expect(majorText({ amount: 29800, currency: 'CNY' })).toBe('298.00');
    expect(majorText({ amount: 1200, currency: 'JPY' })).toBe('1200');
    expect(parseMajor('0.07', 'CNY')).toEqual({ amount: 7, currency: 'CNY' });
    for (const text of ['', ' ', '-3', '0', 'abc', '1e999']) expect(parseMajor(text, 'CNY')).toBeNull();
  });
});

describe('an event from its form', () => {
  const view = readCase(openCase());
  it('takes only what its kind needs', () => {
    expect(deedFromForm('paid', formOf({ amount: '298', settles: 'on' }), view, [])).toEqual({
      kind: 'paid',
      amount: { amount: 29800, currency: 'CNY' },
      settles: true,
    });
    expect(deedFromForm('paid', formOf({ amount: '' }), view, [])).toBeNull();
    expect(deedFromForm('approved', formOf({ amount: '' }), view, [])).toEqual({
      kind: 'approved',
      amount: null,
    });
    expect(deedFromForm('refused', formOf({}), view, [])).toEqual({
      kind: 'refused',
      grounds: ['no-reason-given'],
    });
    expect(deedFromForm('refused', formOf({ grounds: ['used', 'too-late'] }), view, [])).toEqual({
      kind: 'refused',
      grounds: ['used', 'too-late'],
    });
    expect(deedFromForm('materials-sent', formOf({}), view, ['purchase-proof'])).toEqual({
      kind: 'materials-sent',
      materials: ['purchase-proof'],
    });
    expect(deedFromForm('escalated', formOf({ rung: 'nowhere' }), view, [])).toBeNull();
  });
});
