// What the script of a bundle's index.html says, Chinese first.
import type { Both } from './evidence-words';

export const VERIFIER_TEXTS = {
  same: ['未改动', 'unchanged'],
  changed: ['内容已改动，与 SHA256SUMS 不符', 'changed, does not match SHA256SUMS'],
  missing: ['缺失', 'missing'],
  unlisted: ['清单之外的文件', 'not listed'],
  duplicate: ['同名文件出现了两次', 'is there twice'],
  unsafe: ['文件名不安全，请勿解压', 'unsafe file name, do not unpack'],
  malformed: ['格式被改动，读不懂', 'malformed, cannot be read'],
  disagrees: ['与 manifest.json 不符', 'does not match manifest.json'],
  newer: [
    '格式版本不认识：可能由更新的退费镜生成，请用随它一起的 index.html 核验',
    'unknown format: perhaps made by a newer RefundLens; use the index.html that came with it',
  ],
  notZip: [
    '这不是能读的 zip，或下载不完整。请重新取得文件',
    'not a zip that can be read, or cut short. Get the file again',
  ],
  repacked: [
    '这个 zip 被重新压缩过。请解压后选择文件夹核验',
    'this zip was packed again. Unpack it and choose the folder',
  ],
  sizes: [
    'zip 里写的文件大小与实际不符，请勿解压',
    'the sizes stated in the zip are not true, do not unpack it',
  ],
  unreadable: ['无法读取', 'cannot be read'],
  chain: ['证据链', 'chain'],
  chainHolds: ['前后相接，记录数', 'holds, records:'],
  chainBroken: ['断开，或最后一条不是本记录', 'broken, or does not end with this record'],
  signature: ['签名', 'signature'],
  signatureHolds: ['有效，公钥指纹', 'holds, key fingerprint'],
  signatureBroken: ['无效', 'does not hold'],
  signatureNone: ['没有签名', 'none'],
  stamp: ['时间戳', 'time stamp'],
  stampHolds: [
    '对应本记录的哈希，签名有效。时间（UTC）与签发者：',
    'is for this hash, signature holds. Time (UTC) and signer:',
  ],
  stampImprint: [
    '对应本记录的哈希；签名算法本页不会，请用 openssl ts -verify。时间（UTC）与签发者：',
    'is for this hash; this page does not know the way it is signed, use openssl ts -verify. Time (UTC) and signer:',
  ],
  stampOther: ['是另一个哈希的时间戳', 'is for another hash'],
  stampBroken: ['签名无效', 'signature does not hold'],
  stampUnreadable: ['读不懂', 'cannot be read'],
  stampUnchecked: [
    '证书由谁签发、是否可信，本页不查：用 openssl ts -verify 和签发机构的根证书核对（见 README.txt）',
    'Who issued its certificate is not checked here: use openssl ts -verify with the root of the authority (see README.txt)',
  ],
  verdictGood: ['自留存以来未被改动。', 'Unchanged since it was kept.'],
  verdictBad: ['发现问题：', 'Faults found:'],
} as const satisfies Record<string, Both>;
