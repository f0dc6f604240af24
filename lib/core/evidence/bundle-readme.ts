// README.txt of a bundle: what it is, how to check it without us, what that proves and what not. Chinese and English.
import { MANIFEST_FILE, PUBLIC_KEY_FILE, SIGNATURE_FILE, TIME_STAMP_FILE } from './bundle';
import type { KeptTimeStamp } from './time-stamp';
import type { EvidenceRecord } from './types';

export function createBundleReadme(
  record: EvidenceRecord,
  fingerprint: string | null,
  timeStamp: KeptTimeStamp | null = null,
): string {
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
    ...(timeStamp ? stampLines(record, timeStamp, 'zh') : []),
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
    ...(timeStamp ? stampLines(record, timeStamp, 'en') : []),
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

/** A copy's stamp is on the hash of its original's manifest, which the copy names but does not hold. */
function stampLines(record: EvidenceRecord, stamp: KeptTimeStamp, language: 'zh' | 'en'): string[] {
  const what = record.redaction ? `-digest ${record.redaction.manifest}` : `-data ${MANIFEST_FILE}`;
  const command = `openssl ts -verify ${what} -in ${TIME_STAMP_FILE} -CAfile <root.pem>`;
  return language === 'zh'
    ? [
        `4. 核对时间戳：${command}`,
        `   （root.pem 是签发机构的根证书，请向机构索取。签发者 ${stamp.signer}，时间 ${stamp.time} (UTC)）`,
        `   时间戳说明：${record.redaction ? '原件' : '本记录'}在这一时刻已经存在，此后未被改动。`,
      ]
    : [
        `4. Time stamp: ${command}`,
        `   (root.pem: the authority's root certificate, from the authority itself: ${stamp.signer}, ${stamp.time} UTC)`,
        `   It says: ${record.redaction ? 'the original' : 'this record'} existed at that time and is unchanged since.`,
      ];
}
