import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type CaseExportPorts, exportCase } from '@/lib/app/cases/export-case';
import { type RefundCase, refundCaseSchema } from '@/lib/core/cases';
import { parseChecksums } from '@/lib/core/evidence/checksums';
import { RECORDS, STORIES } from '../../core/cases/letter-cases';
import { eventOf, idOf, openCase } from '../../core/cases/made-cases';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const BYTES = new Uint8Array([1, 2, 3]);
const FILE = {
  type: 'file' as const,
  fileId: idOf(1),
  name: '聊天截图.png',
  mime: 'image/png',
  size: 3,
  sha256: hash(BYTES),
};
const GONE = { ...FILE, fileId: idOf(2), name: '录音.m4a' };
const TEXT = { type: 'text' as const, text: '客服电话 13800138000 说不退' };

const ports: CaseExportPorts = {
  bundle: async (id, original) =>
    id === RECORDS[0] ? { blob: new Blob([BYTES]), fileName: original ? 'whole.zip' : 'covered.zip' } : null,
  files: {
    read: async ({ fileId }) =>
      fileId === FILE.fileId ? { ok: true, blob: new Blob([BYTES]) } : { ok: false, code: 'gone' },
  },
  digest: async (bytes) => hash(bytes),
};

async function packed(one: RefundCase, options: { original?: boolean; without?: number[] } = {}) {
  const choice = { text: '事实与理由', original: false, without: [], ...options };
  const done = await exportCase(ports, one, choice);
  const files = unzipSync(new Uint8Array(await done.blob.arrayBuffer()));
  return { ...done, files, text: (name: string) => strFromU8(files[name]!) };
}

describe('the export of a case', () => {
  it('packs the statement, the case and every bundle, and names what is missing', async () => {
    const { one } = STORIES['refused, then appealed']!;
    const done = await packed(one);
    expect(Object.keys(done.files)).toEqual([
      'case.txt',
      'case.json',
      'evidence-1-covered.zip',
      'SHA256SUMS',
    ]);
    expect(done.text('case.txt')).toBe('事实与理由\n');
    expect(refundCaseSchema.parse(JSON.parse(done.text('case.json')))).toEqual(one);
    expect(done.files['evidence-1-covered.zip']).toEqual(BYTES);
    expect(done.missing).toEqual([2]);
    expect(done.fileName).toMatch(/^refundlens-case-2026-11-25-[0-9a-f]{8}\.zip$/);
  });

  const opened = openCase();
  const said = eventOf({ kind: 'noted' }, '2026-11-25', { attachments: [FILE, TEXT, GONE] });
  const one = { ...opened, events: [...opened.events, said] };

  it('packs attachments with their list, words covered, every file in the sums', async () => {
    const done = await packed(one);
    const names = Object.keys(done.files);
    expect(names).toEqual([
      'case.txt',
      'case.json',
      'attachment-1.png',
      'attachment-2.txt',
      'attachments.json',
      'SHA256SUMS',
    ]);
    expect(done.text('attachment-2.txt')).toBe('客服电话 ███████████ 说不退\n');
    expect(done.text('case.json')).not.toContain('13800138000');
    expect(JSON.parse(done.text('attachments.json'))).toMatchObject([
      { number: 1, packedAs: 'attachment-1.png', name: '聊天截图.png', size: 3, sha256: FILE.sha256 },
      { number: 2, packedAs: 'attachment-2.txt' },
      { number: 3, packedAs: null, name: '录音.m4a' },
    ]);
    expect(done.missingAttachments).toEqual([3]);
    const sums = parseChecksums(done.text('SHA256SUMS'))!;
    expect(sums.map(({ name }) => name)).toEqual(names.slice(0, -1));
    for (const { name, sha256 } of sums) expect(hash(done.files[name]!)).toBe(sha256);
  });

  it('leaves out what the person left out, and covers nothing when asked not to', async () => {
    const done = await packed(one, { original: true, without: [1, 3] });
    expect(Object.keys(done.files)).not.toContain('attachment-1.png');
    expect(done.missingAttachments).toEqual([]);
    expect(done.text('attachment-2.txt')).toContain('13800138000');
    expect(done.text('case.json')).toContain('13800138000');
  });
});
