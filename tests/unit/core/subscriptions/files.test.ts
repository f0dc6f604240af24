import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv, unguard } from '@/lib/core/subscriptions/csv';
import { formatLedgerCsv, majorUnits, readLedgerCsv } from '@/lib/core/subscriptions/ledger-csv';
import { formatLedgerFile, layOver, readLedgerFile } from '@/lib/core/subscriptions/transfer';
import { DEFAULT_SETTINGS, EMPTY_LOG } from '@/lib/core/subscriptions/types';
import { readWallos } from '@/lib/core/subscriptions/wallos';
import { item } from './items';

describe('CSV', () => {
  it('any table comes back as it was', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '中', ',', '"', '\n', '=', "'", ' ', ';', '-') });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const full = [['name', 'site'], ...rows.filter((row) => row.some((value) => value.trim() !== ''))];
        // What begins with an apostrophe before a formula sign cannot be told from a guarded field.
        fc.pre(!full.flat().some((value) => /^'[=+\-@]/.test(value)));
        expect(parseCsv(formatCsv(full)).map((row) => row.map(unguard))).toEqual(full);
      }),
    );
  });

  it('no field opens as a formula', () => {
    expect(formatCsv([['=1+1', '+86', '@x', '-3', 'a=b']])).toBe("\ufeff'=1+1,'+86,'@x,'-3,a=b\r\n");
  });

  it('reads semicolons, old line ends and a byte order mark', () => {
    expect(parseCsv('\ufeffname;price\r"a;b";"2,50"\r\r')).toEqual([
      ['name', 'price'],
      ['a;b', '2,50'],
    ]);
  });
});

describe('the ledger as CSV', () => {
  it('goes out and comes in', () => {
    const one = item({
      nextChargeOn: '2026-03-20',
      startsOn: '2026-01-20',
      orderId: 'QH-2026-1',
      url: 'https://qinghe.example/vip',
      notes: '两行,\n说明',
    });
    const { drafts, refused } = readLedgerCsv(formatLedgerCsv([one]));
    expect(refused).toEqual([]);
    expect(drafts).toHaveLength(1);
    const { name, site, period, price, mandate, status, renewal, notes } = one;
    expect(drafts[0]).toMatchObject({ name, site, period, price, mandate, status, renewal, notes });
    expect(drafts[0]).toMatchObject({
      nextChargeOn: '2026-03-20',
      startsOn: '2026-01-20',
      orderId: 'QH-2026-1',
    });
  });

  it('reads a table as a person writes it', () => {
    const text =
      '名称,价格,周期,下次扣费,自动续费,备注\n云盘,¥15/月,月,2026年3月2日,是,\n,¥1,,,,\n报纸,12.5,yearly,,否,x';
    const { drafts, refused } = readLedgerCsv(text);
    expect(drafts).toMatchObject([
      {
        name: '云盘',
        price: { amount: 1500, currency: 'CNY' },
        period: { count: 1, unit: 'month' },
        nextChargeOn: '2026-03-02',
        renewal: 'on',
      },
      {
        name: '报纸',
        price: { amount: 1250, currency: 'CNY' },
        period: { count: 1, unit: 'year' },
        renewal: 'off',
      },
    ]);
    expect(refused).toEqual([{ row: 3, code: 'no-name' }]);
  });

  it('says that a table without names is none', () => {
    expect(readLedgerCsv('foo,bar\n1,2')).toEqual({ drafts: [], refused: [{ row: 1, code: 'no-header' }] });
  });

  it('moves the point and does not reckon', () => {
    expect(majorUnits({ amount: 1999, currency: 'USD' })).toBe('19.99');
    expect(majorUnits({ amount: 5, currency: 'CNY' })).toBe('0.05');
    expect(majorUnits({ amount: 980, currency: 'JPY' })).toBe('980');
  });
});

describe('everything as one file', () => {
  const contents = {
    subscriptions: [item()],
    settings: { ...DEFAULT_SETTINGS, marginDays: 2 },
    log: EMPTY_LOG,
  };
  it('comes back whole', () => {
    expect(readLedgerFile(formatLedgerFile(contents, '2026-01-15T02:00:00.000Z'))).toEqual({
      ok: true,
      ...contents,
      bad: 0,
    });
  });

  it('counts a damaged item and keeps the rest', () => {
    const text = JSON.stringify({
      format: 'refundlens-ledger',
      version: 1,
      subscriptions: [item(), { id: 'x' }],
    });
    expect(readLedgerFile(text)).toMatchObject({
      ok: true,
      bad: 1,
      subscriptions: [{ id: 'one' }],
      settings: null,
    });
  });

  it('refuses another file and one from a later version', () => {
    expect(readLedgerFile('[]')).toEqual({ ok: false, code: 'not-a-ledger' });
    expect(readLedgerFile('not json')).toEqual({ ok: false, code: 'not-a-ledger' });
    const later = JSON.stringify({ format: 'refundlens-ledger', version: 2, subscriptions: [] });
    expect(readLedgerFile(later)).toEqual({ ok: false, code: 'newer-version' });
  });

  it('laid over the ledger replaces by id and adds the rest', () => {
    const merged = layOver(
      [item({ id: 'a' }), item({ id: 'b' })],
      [item({ id: 'b', name: 'new' }), item({ id: 'c' })],
    );
    expect(merged.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'a 青禾视频会员',
      'b new',
      'c 青禾视频会员',
    ]);
  });
});

describe('a Wallos export', () => {
  const entry = {
    Name: 'Film Club',
    'Payment Cycle': 'Every 2 Months',
    'Next Payment': '2026-03-02',
    Renewal: 'Automatic',
    Category: 'Films',
    'Payment Method': 'Credit Card',
    'Paid By': 'me',
    Price: '€15.99',
    Notes: 'shared',
    URL: 'https://www.filmclub.example/account',
    State: 'Enabled',
    Notifications: 'Enabled',
    'Cancellation Date': null,
    Active: 'Yes',
  };

  it('becomes drafts', () => {
    const read = readWallos(JSON.stringify({ success: true, subscriptions: [entry, { Name: '' }] }));
    expect(read?.refused).toEqual([{ row: 2, code: 'no-name' }]);
    expect(read?.drafts).toMatchObject([
      {
        name: 'Film Club',
        site: 'filmclub.example',
        period: { count: 2, unit: 'month' },
        price: { amount: 1599, currency: 'EUR' },
        nextChargeOn: '2026-03-02',
        mandate: 'card',
        status: 'active',
        renewal: 'on',
        notes: 'shared',
      },
    ]);
  });

  it('of older versions has no period, and an inactive one will not charge', () => {
    const { 'Payment Cycle': _cycle, ...old } = { ...entry, State: 'Disabled', Active: 'No' };
    const [draft] = readWallos(JSON.stringify([old]))!.drafts;
    expect(draft).toMatchObject({ renewal: 'off', status: 'cancelled', endsOn: '2026-03-02' });
    expect(draft!.period).toBeUndefined();
    expect(draft!.nextChargeOn).toBeUndefined();
  });

  it('is told from anything else', () => {
    expect(readWallos('{"subscriptions":[{"foo":1}]}')).toBeNull();
    expect(readWallos('nonsense')).toBeNull();
  });
});
