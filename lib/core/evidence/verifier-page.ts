// index.html of a bundle: shows the record, prints as an evidence list (证据清单), and checks the bundle offline. Both
// languages are in it; its script shows the reader's own. Without scripts both are seen.
import { clauseWords, groupClauses, listEvidence, planSheets } from './evidence-list';
import { type Both, MODE_WORDS, OMISSION_WORDS } from './evidence-words';
import type { KeptTimeStamp } from './time-stamp';
import type { EvidenceFile, EvidenceRecord } from './types';
import { VERIFIER_SCRIPT } from './verifier-script';
import { STAMP_SCRIPT } from './verifier-stamp-script';
import { VERIFIER_STYLE } from './verifier-style';
import { VERIFIER_TEXTS } from './verifier-texts';

/** What is known of a record beside it. */
export type RecordSeal = {
  /** SHA-256 of manifest.json: the hash that the chain holds. */
  sha256: string;
  /** Its number in the chain; null when the chain does not hold it. */
  number: number | null;
  /** Fingerprint of the signing key. */
  signer: string | null;
  timeStamp: KeptTimeStamp | null;
};

export function createVerifierPage(record: EvidenceRecord, seal: RecordSeal): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'self' file: data:">
<meta name="viewport" content="width=device-width">
<title>证据清单 Evidence list · ${escapeHtml(record.title)}</title>
<style>${VERIFIER_STYLE}</style>
</head>
<body>
<p class="languages" hidden><button type="button" data-show="zh">中文</button><button type="button" data-show="en">English</button></p>
<h1>${both(['证据清单', 'Evidence list'])}</h1>
${evidenceTable(record, seal)}
<p class="submitted">${both(['提交人（签名）：', 'Submitted by:'])} ________________ ${both(['日期：', 'Date:'])} ____________</p>
${checkForm()}
<h2>${both(['记录', 'Record'])}</h2>
<table class="facts">
${factRows(record, seal)}
</table>
${omissionList(record)}
${clauseTable(record)}
<h2>${both(['文件', 'Files'])}</h2>
<div class="narrow"><table>
<thead><tr><th>${both(['文件', 'file'])}</th><th>${both(['字节', 'bytes'])}</th><th>SHA-256</th></tr></thead>
${record.files.map(fileRow).join('\n')}
</table></div>
<div class="whole">
${[...record.parts]
  .sort((a, b) => a.top - b.top)
  .map(({ file, width, height }) => picture(file, width, height))
  .join('\n')}
</div>
${sheets(record)}
<script type="application/json" id="texts">${JSON.stringify(VERIFIER_TEXTS).replace(/</g, '\\u003c')}</script>
<script>${STAMP_SCRIPT}${VERIFIER_SCRIPT}</script>
</body>
</html>
`;
}

function evidenceTable(record: EvidenceRecord, seal: RecordSeal): string {
  const source = `<bdi>${escapeHtml(record.title)}</bdi><br>${escapeHtml(record.url)}`;
  const time = localTime(record);
  const rows = listEvidence(record, seal.timeStamp).map(({ name, file, shows, pages }, index) => {
    const isStamp = file === 'timestamp.tsr';
    return `<tr><td>${index + 1}</td><td>${both(name)}<br><code>${escapeHtml(file)}</code></td><td>${
      isStamp ? escapeHtml(seal.timeStamp?.signer ?? '') : source
    }</td><td>${isStamp ? utcTime(seal.timeStamp?.time ?? '') : time}</td><td>${both(shows)}</td><td class="page">${pageWords(pages)}</td></tr>`;
  });
  const heads: Both[] = [
    ['序号', 'No.'],
    ['证据名称', 'name'],
    ['来源', 'source'],
    ['时间', 'time'],
    ['证明内容', 'what it shows'],
    ['页', 'page'],
  ];
  return `<div class="narrow"><table class="list">
<thead><tr>${heads.map((head) => `<th>${both(head)}</th>`).join('')}</tr></thead>
${rows.join('\n')}
</table></div>`;
}

function pageWords(pages: [number, number] | null): string {
  if (!pages) return both(['电子文件', 'file']);
  return pages[0] === pages[1] ? `${pages[0]}` : `${pages[0]}–${pages[1]}`;
}

function checkForm(): string {
  return `<fieldset class="check">
<legend>${both(['核验', 'Verify'])}</legend>
<p>${both([
    '选择解压后的整个文件夹，或原始 zip 文件。一切都在本机进行，不联网。',
    'Choose the whole unpacked folder, or the zip. Everything happens on this machine, nothing is sent.',
  ])}</p>
<p><label>${both(['文件夹', 'folder'])} <input type="file" id="folder" webkitdirectory multiple></label></p>
<p><label>zip <input type="file" id="zip" accept=".zip"></label></p>
<div id="result" aria-live="polite"></div>
<p>${both([
    '核验通过说明：自记录生成以来，这些文件没有被改动。它不能证明网站服务器当时发送了什么，也不能证明电脑时钟准确。',
    'A pass says that these files are unchanged since the record was made. It does not say what the server really sent at that time, or that the clock of the computer was right.',
  ])}</p>
<p>${both([
    '这里不查 zip 外壳本身的字节和文件次序（退费镜的存证台会查），也不查时间戳证书由谁签发（用 openssl ts -verify 查，见 README.txt）。',
    'Not checked here: the bytes of the zip around the files and their order (the desk of RefundLens does), and who issued the certificate of a time stamp (openssl ts -verify does, see README.txt).',
  ])}</p>
<p><button id="print" type="button">${both(['打印证据清单', 'Print the list'])}</button></p>
</fieldset>`;
}

function factRows(record: EvidenceRecord, seal: RecordSeal): string {
  const { environment, redaction } = record;
  const rows: [Both, string | [Both, string]][] = [
    [['编号', 'id'], record.id],
    [['网页标题', 'title'], record.title],
    [['来源', 'source'], record.url],
    [['时间', 'time'], `${localTime(record)} · ${record.capturedAt} (UTC)`],
    [
      ['方式', 'method'],
      [MODE_WORDS[record.mode], ` · ${environment.method}`],
    ],
    [
      ['环境', 'environment'],
      `${environment.browser} · ${environment.os} · RefundLens ${environment.extensionVersion}`,
    ],
    [['本记录的哈希（manifest.json）', 'hash of this record (manifest.json)'], `SHA-256 ${seal.sha256}`],
    [['在证据链中的序号', 'number in the chain'], seal.number === null ? '—' : String(seal.number)],
    [
      ['上一条记录的哈希', 'hash of the record before'],
      record.previous === null ? '—' : `SHA-256 ${record.previous}`,
    ],
    [['签名公钥指纹', 'fingerprint of the signing key'], seal.signer ?? '—'],
  ];
  if (redaction) {
    rows.push([
      ['遮盖副本，原件', 'covered copy of'],
      `${redaction.of} · manifest SHA-256 ${redaction.manifest} · ${redaction.boxes.length} ▇`,
    ]);
  }
  return rows
    .map(([name, value]) => {
      const words = typeof value === 'string' ? escapeHtml(value) : both(value[0]) + escapeHtml(value[1]);
      return `<tr><th>${both(name)}</th><td>${words}</td></tr>`;
    })
    .join('\n');
}

function clauseTable(record: EvidenceRecord): string {
  if (record.clauses.length === 0) return '';
  const rows = groupClauses(record.clauses).map(
    ({ kinds, quote }) =>
      `<tr><th>${both(clauseWords(kinds))}<br><code>${kinds.join(', ')}</code></th><td>${escapeHtml(quote)}</td></tr>`,
  );
  return `<h2>${both(['当时页面上的条款', 'Clauses on the page'])}</h2>\n<table class="facts">\n${rows.join('\n')}\n</table>`;
}

function fileRow(file: EvidenceFile): string {
  return `<tr><td>${escapeHtml(file.name)}</td><td>${file.size}</td><td><code>${file.sha256}</code></td></tr>`;
}

function picture(file: string, width: number, height: number): string {
  const name = escapeHtml(file);
  return `<img src="${name}" alt="${name}" width="${width}" height="${height}" style="height:auto">`;
}

/** Each sheet shows its rows of the picture through a window of its own proportions. */
function sheets(record: EvidenceRecord): string {
  const planned = planSheets(record.parts);
  return planned
    .map(({ number, part, from, height }) => {
      const caption = both([
        `证据第 ${number} 页，共 ${planned.length} 页`,
        `evidence page ${number} of ${planned.length}`,
      ]);
      const file = escapeHtml(part.file);
      return `<figure class="sheet"><figcaption>${caption} · ${file} · ${escapeHtml(record.id)}</figcaption><div style="aspect-ratio:${part.width}/${height}"><img src="${file}" alt="" style="top:${((-100 * from) / height).toFixed(4)}%"></div></figure>`;
    })
    .join('\n');
}

function omissionList(record: EvidenceRecord): string {
  if (record.notCaptured.length === 0) return '';
  const items = record.notCaptured.map(({ what, detail }) => {
    const more = detail === '' ? '' : ` · ${escapeHtml(detail)}`;
    return `<li>${both(OMISSION_WORDS[what])}${more}</li>`;
  });
  return `<h2>${both(['未能收入', 'Not captured'])}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** "2026-11-25 10:03:04 (Asia/Shanghai)": the wall clock of the person's zone. */
function localTime({ capturedAt, zone }: EvidenceRecord): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(capturedAt));
  const at = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${at('year')}-${at('month')}-${at('day')} ${at('hour')}:${at('minute')}:${at('second')} (${escapeHtml(zone)})`;
}

/** "2026-11-25 10:03:04 (UTC)" of an instant. */
function utcTime(instant: string): string {
  return escapeHtml(`${instant.slice(0, 19).replace('T', ' ')} (UTC)`);
}

/** Both languages, one of which the page hides. */
function both([zh, en]: Both): string {
  return `<span lang="zh-CN">${escapeHtml(zh)}</span><span lang="en">${escapeHtml(en)}</span>`;
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (unit) => names[unit] ?? unit);
}
