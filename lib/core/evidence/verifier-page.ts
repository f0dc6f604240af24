// index.html of a bundle: shows the record, prints as an evidence list (证据清单), and checks the bundle offline.
import type { EvidenceFile, EvidenceRecord } from './types';
import { VERIFIER_SCRIPT } from './verifier-script';

const TEXTS = {
  same: '未改动 unchanged',
  changed: '内容已改动，与 SHA256SUMS 不符 changed, does not match SHA256SUMS',
  missing: '缺失 missing',
  unlisted: '清单之外的文件 not listed',
  duplicate: '重复 twice',
  malformed: '格式被改动 malformed',
  disagrees: '与 manifest.json 不符 does not match manifest.json',
  unreadable: '无法读取 cannot be read',
  chain: '证据链 chain',
  chainHolds: '前后相接，记录数 holds, records:',
  chainBroken: '断开 broken',
  signature: '签名 signature',
  signatureHolds: '有效，公钥指纹 holds, key fingerprint',
  signatureBroken: '无效 does not hold',
  signatureNone: '没有签名 none',
  verdictGood: '自留存以来未被改动。 Unchanged since it was kept.',
  verdictBad: '发现问题。 Faults found.',
};

const STYLE = `
:root{color-scheme:light dark;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
body{max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}td,th{border:1px solid #8888;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
code{font-size:.8em;overflow-wrap:anywhere}img{max-width:100%;border:1px solid #8888}
p.good{color:#1a7f37;font-weight:600}p.bad,tr.bad{color:#c62828;font-weight:600}fieldset{border:1px solid #8888}
@media print{fieldset,button{display:none}img{max-height:24cm}body{margin:0;max-width:none}}`;

export function createVerifierPage(record: EvidenceRecord): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'self' file: data:">
<meta name="viewport" content="width=device-width">
<title>证据清单 Evidence list · ${escapeHtml(record.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>证据清单 <small>Evidence list</small></h1>
<table>
${factRows(record)}
</table>
<fieldset>
<legend>核验 Verify</legend>
<p>选择解压后的整个文件夹，或原始 zip 文件。一切都在本机进行，不联网。<br>
Choose the whole unpacked folder, or the zip. Everything happens on this machine, nothing is sent.</p>
<p><label>文件夹 folder <input type="file" id="folder" webkitdirectory multiple></label></p>
<p><label>zip <input type="file" id="zip" accept=".zip"></label></p>
<p><button id="print" type="button">打印证据清单 Print the list</button></p>
</fieldset>
<div id="result" aria-live="polite"></div>
<p>核验通过说明：自记录生成以来，这些文件没有被改动。它不能证明网站服务器当时发送了什么，也不能证明电脑时钟准确。<br>
A pass says that these files are unchanged since the record was made. It does not say what the server really sent at that
time, or that the clock of the computer was right.</p>
<table>
<tr><th>序号 No.</th><th>名称 name</th><th>说明 what it is</th><th>字节 bytes</th><th>SHA-256</th></tr>
${record.files.map(fileRow).join('\n')}
</table>
${omissionList(record)}
${record.parts.map((part) => `<p><img src="${escapeHtml(part.file)}" alt="${escapeHtml(part.file)}"></p>`).join('\n')}
<script type="application/json" id="texts">${JSON.stringify(TEXTS).replace(/</g, '\\u003c')}</script>
<script>${VERIFIER_SCRIPT}</script>
</body>
</html>
`;
}

function factRows(record: EvidenceRecord): string {
  const rows: [string, string][] = [
    ['编号 id', record.id],
    ['网页标题 title', record.title],
    ['来源 source', record.url],
    ['时间 time', `${record.capturedAt} (UTC) · ${record.zone}`],
    ['方式 method', `${record.mode} · ${record.environment.method}`],
    [
      '环境 environment',
      `${record.environment.browser} · ${record.environment.os} · RefundLens ${record.environment.extensionVersion}`,
    ],
    ['上一条记录 previous record', record.previous ?? '—'],
  ];
  if (record.redaction) {
    rows.push([
      '遮盖副本 redacted copy of',
      `${record.redaction.of} · manifest ${record.redaction.manifest} · ${record.redaction.boxes.length} boxes`,
    ]);
  }
  for (const clause of record.clauses) rows.push([`条款 ${clause.kind}`, clause.quote]);
  return rows
    .map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('\n');
}

function fileRow(file: EvidenceFile, index: number): string {
  const kind = file.type.startsWith('image/')
    ? '网页图片 picture of the page'
    : file.name === 'page.txt'
      ? '网页文字 text of the page'
      : '网页副本 copy of the page';
  return `<tr><td>${index + 1}</td><td>${escapeHtml(file.name)}</td><td>${kind}</td><td>${file.size}</td><td><code>${file.sha256}</code></td></tr>`;
}

function omissionList(record: EvidenceRecord): string {
  if (record.notCaptured.length === 0) return '';
  const items = record.notCaptured.map(({ what, detail }) => `<li>${what}: ${escapeHtml(detail)}</li>`);
  return `<h2>未能收入 <small>Not captured</small></h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (unit) => names[unit] ?? unit);
}
