import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listEvidence, planSheets, SHEET_RATIO } from '@/lib/core/evidence/evidence-list';
import { createRecord } from '@/lib/core/evidence/record';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { createVerifierPage } from '@/lib/core/evidence/verifier-page';
import { sampleDraft } from './evidence-samples';

const HASH = 'b'.repeat(64);
const SEAL = { sha256: HASH, number: 1, signer: null, timeStamp: null };
const file = (name: string, type = 'image/png') => ({ name, type, size: 3, sha256: HASH });
const STAMP = { response: '', authority: '', time: '2026-11-25T03:00:00.000Z', signer: 'Stamps' };

function recordOf(about: Partial<EvidenceRecord>): EvidenceRecord {
  const files = about.files ?? [file('page-1.png'), file('page-2.png'), file('page.txt', 'text/plain')];
  const parts = [
    { file: 'page-1.png', width: 100, height: 300, top: 0 },
    { file: 'page-2.png', width: 100, height: 50, top: 300 },
  ];
  return createRecord({ ...sampleDraft, parts, ...about }, files, null).record;
}

test('sheets cover every row of every part, in order, none taller than a page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 17_000 })), {
        minLength: 1,
        maxLength: 4,
      }),
      (sizes) => {
        let top = 0;
        const parts = sizes.map(([width, height], index) => {
          const part = { file: `page-${index + 1}.png`, width, height, top };
          top += height;
          return part;
        });
        const sheets = planSheets(parts);
        expect(sheets.map(({ number }) => number)).toEqual(sheets.map((_, index) => index + 1));
        for (const part of parts) {
          let reached = 0;
          for (const sheet of sheets.filter((one) => one.part === part)) {
            expect(sheet.from).toBeLessThanOrEqual(reached);
            expect(sheet.height).toBeLessThanOrEqual(Math.max(1, part.width * SHEET_RATIO));
            reached = sheet.from + sheet.height;
          }
          expect(reached).toBe(part.height);
        }
      },
    ),
  );
});

test('each picture is listed with what lies in it, and its pages', () => {
  const place = { left: 0, width: 10, height: 10 };
  const listed = listEvidence(
    recordOf({
      pageKind: 'order',
      facts: [
        { name: 'price', value: '{}', quote: '¥298.00' },
        { name: 'orderId', value: '1', quote: '1' },
        { name: 'unknownFact', value: '1', quote: '1' },
      ],
      places: [
        { what: 'fact', kind: 'price', top: 0, ...place },
        { what: 'fact', kind: 'orderId', top: 295, ...place },
        { what: 'clause', kind: '', ref: 0, top: 320, ...place },
      ],
    }),
    STAMP,
  );
  expect(listed.map(({ name, shows, pages }) => [name[0], shows[0], pages])).toEqual([
    ['网页截图（1/2）', '订单页；订单号「1」；金额「¥298.00」', [1, 3]],
    ['网页截图（2/2）', '订单页；订单号「1」；退款条款「七天内可退」', [4, 4]],
    ['网页文字', '订单页当时显示的文字', null],
    ['时间戳', '本记录在这一时刻已经存在，此后未改动', null],
  ]);
});

test('many and long clauses are cut short: the manifest has them all', () => {
  const clauses = Array.from({ length: 9 }, (_, index) => ({
    kind: 'renewal.auto' as const,
    quote: `${index} ${'续费'.repeat(90)}`,
    start: 0,
    end: 1,
  }));
  const [first] = listEvidence(recordOf({ clauses }), null);
  expect(first!.shows[0].length).toBeLessThan(300);
  expect(first!.shows[0]).toContain('另有 5 句条款');
});

test('a sentence that says several things is told once, refund before renewal', () => {
  const clause = (
    kind: 'refund.full' | 'refund.window' | 'renewal.auto' | 'risk.final-say',
    quote: string,
  ) => ({
    ...{ kind, quote, start: 0, end: 1 },
  });
  const clauses = [
    clause('risk.final-say', '解释权'),
    clause('renewal.auto', '到期续费'),
    clause('refund.full', '七天内全退'),
    clause('refund.window', '七天内全退'),
  ];
  const record = recordOf({ clauses });
  expect(listEvidence(record, null)[0]!.shows[0]).toBe(
    '网页；退款条款「七天内全退」；续费条款「到期续费」；其他条款「解释权」',
  );
  expect(createVerifierPage(record, SEAL)).toContain('<code>refund.full, refund.window</code>');
});

test('titles, addresses, quotes and notes stand in the page as text, never as markup', () => {
  const evil = '</title></script><script>x</script><img src=x onerror=x>"\'';
  const page = createVerifierPage(
    recordOf({
      title: evil,
      url: `https://shop.test/${evil}`,
      zone: 'Asia/Shanghai',
      clauses: [{ kind: 'refund.window', quote: evil, start: 0, end: 1 }],
      notCaptured: [{ what: 'snapshot', detail: evil }],
      facts: [{ name: 'product', value: evil, quote: evil }],
    }),
    { ...SEAL, timeStamp: { ...STAMP, signer: evil } },
  );
  expect(page).not.toContain('<script>x');
  expect(page).not.toContain('<img src=x');
});
