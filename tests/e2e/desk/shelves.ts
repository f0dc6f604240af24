// Made-up evidence for the desk's tests. Hashes are only of the right shape: the desk shows them, it does not check.
import type { EvidenceShelf } from '@/components/desk/desk-types';
import type { EvidenceRecord, RedactionBox } from '@/lib/core/evidence/types';

const hash = (digit: string) => digit.repeat(64);

export const RECORD: EvidenceRecord = {
  format: 1,
  id: '0b5f7a52-6a0c-4c39-9d0e-3f8f1f6f2a10',
  capturedAt: '2026-11-25T05:19:20.000Z',
  durationMs: 4180,
  zone: 'Asia/Shanghai',
  url: 'https://www.qingwu.example/order/QW2026112500318?from=list',
  title: '订单详情 - 青梧视频',
  referrer: '',
  lang: 'zh-CN',
  mode: 'full',
  parts: [
    { file: 'page-1.png', width: 1200, height: 900, top: 0 },
    { file: 'page-2.png', width: 1200, height: 500, top: 900 },
  ],
  files: [
    { name: 'page-1.png', type: 'image/png', size: 482_113, sha256: hash('a') },
    { name: 'page-2.png', type: 'image/png', size: 1_210_004, sha256: hash('b') },
    { name: 'page.txt', type: 'text/plain', size: 814, sha256: hash('c') },
  ],
  notCaptured: [{ what: 'cross-origin-frame', detail: 'https://pay.example/' }],
  clauses: [
    { kind: 'refund.window', quote: '自付款之日起7日内，会员可以提出退费。', start: 10, end: 29 },
    { kind: 'renewal.auto', quote: '到期自动续费', start: 30, end: 36 },
  ],
  renewalLooks: [
    {
      clause: 1,
      fontSize: 12,
      fontWeight: '400',
      color: 'rgb(150, 150, 150)',
      background: 'rgb(255, 255, 255)',
      opacity: 1,
      box: 'checked',
    },
  ],
  environment: {
    browser: 'Chromium 140',
    os: 'Linux',
    extensionVersion: '0.1.0',
    viewport: { width: 1200, height: 800 },
    devicePixelRatio: 1,
    method: 'scroll-and-capture',
    headers: 'not collected',
  },
  previous: hash('d'),
};

export const BOXES: RedactionBox[] = [
  { kind: 'mobile', left: 300, top: 200, width: 240, height: 40 },
  { kind: 'id-card', left: 120, top: 1000, width: 400, height: 40 },
];

const OTHER: EvidenceRecord = {
  ...RECORD,
  id: '5a1c0f7e-2a8b-4d27-8f65-0b4f6a2f9c11',
  capturedAt: '2026-11-20T01:02:03.000Z',
  url: 'https://www.qingwu.example/terms',
  title: '青梧视频会员服务约定（2026年11月版），含自动续费与退费的全部规则以及附件',
  mode: 'visible',
  parts: [{ file: 'page-1.png', width: 1200, height: 900, top: 0 }],
  notCaptured: [],
  clauses: [],
  previous: null,
};

/** Titles and addresses as a page may choose them to harm or confuse. */
const HOSTILE: readonly Pick<EvidenceRecord, 'title' | 'url'>[] = [
  { title: '很长的标题'.repeat(400), url: `https://long.example/${'a'.repeat(3_000)}` },
  { title: 'x'.repeat(2_000), url: 'https://no-break.example/' },
  { title: '\u202eتجربة عكس\u202e gnp.exe', url: 'https://rtl.example/' },
  {
    title: '<img src=x onerror="document.title=\'harmed\'"><b>粗</b>',
    url: 'javascript:document.title="harmed"',
  },
  { title: ' \u3000 \n ', url: 'https://blank.example/' },
  { title: '', url: 'data:text/html,<script>document.title="harmed"</script>' },
  { title: '👨‍👩‍👧‍👦 Z̸̡̢͎͔̈́a̷̛l̶g̷o', url: 'https://emoji.example/?q=%F0%9F%91%A8' },
];

const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** Sixty records of ten weeks, the hostile ones first. */
export const MANY: EvidenceRecord[] = Array.from({ length: 60 }, (_, index) => ({
  ...(index % 3 === 0 ? OTHER : RECORD),
  id: idOf(index),
  capturedAt: new Date(Date.UTC(2026, 10, 25, 5) - index * 28 * 3_600_000).toISOString(),
  title: `订单 ${1_000 + index} - 青梧视频`,
  ...HOSTILE[index],
}));

export const SHELVES = {
  one: { records: [RECORD], bad: [], chain: { length: 1, deleted: 0, brokenAt: null } },
  many: { records: MANY, bad: [], chain: { length: 61, deleted: 1, brokenAt: null } },
  empty: { records: [], bad: [], chain: { length: 0, deleted: 0, brokenAt: null } },
  two: { records: [RECORD, OTHER], bad: [], chain: { length: 3, deleted: 1, brokenAt: null } },
  broken: { records: [RECORD], bad: ['x'], chain: { length: 2, deleted: 0, brokenAt: 2 } },
} satisfies Record<string, EvidenceShelf>;
