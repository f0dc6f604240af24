// A set in one file: each record's own bundle, in order, which verifies by itself, and what leads through them.
import type { SetRole } from './set-roles';
import type { EvidenceRecord } from './types';

export const SET_README_FILE = 'README.txt';

const ROLE_WORDS: Readonly<Record<SetRole, string>> = {
  order: '订单 order',
  agreement: '协议 agreement',
  payment: '付款 payment',
  chat: '沟通记录 conversation',
  other: '其他 other',
};

export type PackedRecord = { record: EvidenceRecord; fileName: string };

/** Name of a record's bundle inside of the set's file: they then stand in order in any list. */
export function setEntryName({ record, fileName }: PackedRecord, number: number): string {
  return `${String(number).padStart(2, '0')}-${record.set?.role ?? 'other'}-${fileName}`;
}

/** Day of its first record and the set's id, so that it is found again in a folder. */
export function setFileName(first: EvidenceRecord): string {
  return `refundlens-set-${first.capturedAt.slice(0, 10)}-${(first.set?.id ?? first.id).slice(0, 8)}.zip`;
}

/** What a reader begins with, in both languages. `packed` in the set's order. */
export function createSetReadme(packed: readonly PackedRecord[]): string {
  const lines = packed.flatMap((one, index) => {
    const { record } = one;
    const copy = record.redaction ? '（遮盖了隐私的副本 copy with private data covered）' : '';
    return [
      `${index + 1}. ${ROLE_WORDS[record.set?.role ?? 'other']}${copy}`,
      `   ${record.title}`,
      `   ${record.url}`,
      `   ${record.capturedAt} UTC (${record.zone})`,
      `   ${setEntryName(one, index + 1)}`,
      '',
    ];
  });
  return [
    '一套网页存证，按先后顺序排列。 A set of kept web pages, in order.',
    '',
    ...lines,
    '每个压缩包都能单独核对：解压后打开其中的 index.html。本文件夹的校验值：sha256sum -c SHA256SUMS',
    'Each archive can be checked by itself: unpack it and open its index.html. Hashes of these files:',
    'sha256sum -c SHA256SUMS',
    '',
    '核对通过只说明：从存下那一刻起没有改动。 A pass says only this: unchanged since they were kept.',
    '',
  ].join('\n');
}
