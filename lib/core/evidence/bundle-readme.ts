// README.txt of a bundle: what it is, how to check it without us, what that proves and what not. Chinese and English.
import { MANIFEST_FILE, PUBLIC_KEY_FILE, SIGNATURE_FILE } from './bundle';
import type { EvidenceRecord } from './types';

export function createBundleReadme(record: EvidenceRecord, fingerprint: string | null): string {
  const time = `${record.capturedAt} (UTC), ${record.zone}`;
  const lines = [
    'RefundLens 退费镜 — 证据包 / evidence bundle',
    '',
    `网页 / page:  ${record.title}`,
    `网址 / URL:   ${record.url}`,
    `时间 / time:  ${time}`,
    `编号 / id:    ${record.id}`,
    ...(record.redaction
      ? [
          '',
          `这是遮盖了个人信息的副本，原件编号 ${record.redaction.of}，原件清单哈希 ${record.redaction.manifest}。`,
          'This is a copy with private data covered. The original is named above and stays sealed with its owner.',
        ]
      : []),
    '',
    '如何核验（不需要本软件）',
    '1. 解压后在此目录运行：sha256sum -c SHA256SUMS（macOS：shasum -a 256 -c SHA256SUMS）。每一行都应显示 OK。',
    '2. 或用浏览器打开 index.html，选择本目录或 zip 文件，它会离线核对每个文件。',
    ...(fingerprint
      ? [
          `3. 核对签名：openssl dgst -sha256 -verify ${PUBLIC_KEY_FILE} -signature ${SIGNATURE_FILE} ${MANIFEST_FILE}`,
        ]
      : []),
    '',
    '能说明什么：自记录生成以来，这些文件没有被改动。',
    '不能说明什么：不能证明网站服务器当时发送了什么内容，也不能证明电脑时钟准确。',
    '',
    'How to check it (nothing of ours is needed)',
    '1. Unpack, then run here: sha256sum -c SHA256SUMS (macOS: shasum -a 256 -c SHA256SUMS). Each line should say OK.',
    '2. Or open index.html in a browser and choose this folder or the zip: it checks every file offline.',
    ...(fingerprint
      ? [
          `3. Signature: openssl dgst -sha256 -verify ${PUBLIC_KEY_FILE} -signature ${SIGNATURE_FILE} ${MANIFEST_FILE}`,
          `   Fingerprint of the key (SHA-256 of its SPKI): ${fingerprint}`,
        ]
      : []),
    '',
    'What it says: these files are unchanged since the record was made.',
    'What it does not say: what the server really sent at that time, or that the clock of the computer was right.',
    '',
    '未能收入的内容 / not captured:',
    ...(record.notCaptured.length === 0
      ? ['- 无 / nothing known']
      : record.notCaptured.map(({ what, detail }) => `- ${what}: ${detail}`)),
  ];
  return `${lines.join('\n')}\n`;
}
