import { describe, expect, it } from 'vitest';
import {
  attachmentFileName,
  CASE_FILES_LIMIT_BYTES,
  coverCase,
  FILE_LIMIT_BYTES,
  heldBytes,
  holdsPrivateData,
  isPicture,
  listAttachments,
  readCase,
  refundCaseSchema,
  refusalOfFile,
} from '@/lib/core/cases';
import { CLAIM, eventOf, idOf, openCase } from './made-cases';

const file = (number: number, size = 10) => ({
  type: 'file' as const,
  fileId: idOf(700_000 + number),
  name: '截图.png',
  mime: 'image/png',
  size,
  sha256: 'a'.repeat(64),
});
const pasted = (text: string) => ({ type: 'text' as const, text });

const opened = openCase();
const first = eventOf({ kind: 'noted' }, '2026-11-25', { attachments: [file(1), pasted('客服：收到')] });
const second = eventOf({ kind: 'noted' }, '2026-11-26', {
  attachments: [{ type: 'evidence', recordId: idOf(1) }, file(2, 30), file(1)],
});
const one = { ...opened, events: [...opened.events, first, second] };

describe('attachments', () => {
  it('are numbered once each, in the order of the log, evidence apart', () => {
    expect(refundCaseSchema.safeParse(one).success).toBe(true);
    expect(listAttachments(readCase(one))).toEqual([
      { number: 1, attachment: file(1), on: '2026-11-25' },
      { number: 2, attachment: pasted('客服：收到'), on: '2026-11-25' },
      { number: 3, attachment: file(2, 30), on: '2026-11-26' },
    ]);
    expect(heldBytes(readCase(one))).toBe(40);
  });

  it('stay when their event is taken back, under the same numbers', () => {
    const back = eventOf({ kind: 'corrected', of: first.id, replacement: null }, '2026-11-26');
    const taken = { ...one, events: [...one.events, back] };
    expect(listAttachments(readCase(taken)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('stay when a correction names others, which come after them', () => {
    const replacement = {
      on: '2026-11-25',
      channel: null,
      words: '',
      attachments: [file(3)],
      deed: { kind: 'noted' as const },
    };
    const put = eventOf({ kind: 'corrected', of: first.id, replacement }, '2026-11-26');
    const list = listAttachments(readCase({ ...one, events: [...one.events, put] }));
    expect(list.map(({ attachment }) => ('fileId' in attachment ? attachment.fileId : 'text'))).toEqual([
      file(1).fileId,
      'text',
      file(2).fileId,
      file(3).fileId,
    ]);
  });

  it('have limits', () => {
    expect(refusalOfFile(0, 0)).toBe('empty');
    expect(refusalOfFile(FILE_LIMIT_BYTES, 0)).toBeNull();
    expect(refusalOfFile(FILE_LIMIT_BYTES + 1, 0)).toBe('too-large');
    expect(refusalOfFile(10, CASE_FILES_LIMIT_BYTES - 9)).toBe('case-full');
  });

  it('are shown only when they can be nothing but a picture', () => {
    expect(isPicture({ mime: 'image/png' })).toBe(true);
    for (const mime of ['image/svg+xml', 'text/html', 'application/pdf'])
      expect(isPicture({ mime })).toBe(false);
  });

  it.each([
    ['截图.PNG', 'attachment-4.png'],
    ['../../etc/passwd', 'attachment-4'],
    ['a.exe\u202egnp.', 'attachment-4'],
    ['con.tar.gz', 'attachment-4.gz'],
  ])('%s goes out as %s', (name, expected) => {
    expect(attachmentFileName(4, name)).toBe(expected);
  });
});

describe('covering', () => {
  const text = '身份证号 11010519491231002X，电话 13800138000，订单 QW2026112500318，我的 13900000000';

  it('hides other people’s data, not the order number nor what the person gave', () => {
    expect(holdsPrivateData(text, CLAIM)).toBe(true);
    expect(holdsPrivateData('订单 QW2026112500318，电话 13900000000', CLAIM)).toBe(false);
    const said = eventOf({ kind: 'noted' }, '2026-11-25', { words: text, attachments: [pasted(text)] });
    const covered = JSON.stringify(coverCase({ ...opened, events: [...opened.events, said] }));
    for (const gone of ['11010519491231002X', '13800138000']) expect(covered).not.toContain(gone);
    for (const kept of ['QW2026112500318', '13900000000', '林小满']) expect(covered).toContain(kept);
  });

  it('reaches corrections and kept letters', () => {
    const said = eventOf({ kind: 'letter-kept', letter: 'chase', text }, '2026-11-25');
    const replacement = {
      on: '2026-11-25',
      channel: null,
      words: text,
      attachments: [pasted(text)],
      deed: { kind: 'noted' as const },
    };
    const put = eventOf({ kind: 'corrected', of: said.id, replacement }, '2026-11-25');
    const covered = coverCase({ ...opened, events: [...opened.events, said, put] });
    expect(JSON.stringify(covered)).not.toContain('13800138000');
    expect(refundCaseSchema.safeParse(covered).success).toBe(true);
  });
});
