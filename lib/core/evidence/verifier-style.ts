// Style of a bundle's index.html: plain on a screen, an evidence list with one sheet a page on paper.

export const VERIFIER_STYLE = `
:root{color-scheme:light dark;--line:#8888;--good:#1a7f37;--bad:#c62828;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
@media (prefers-color-scheme:dark){:root{--good:#5fd07f;--bad:#ff9b92}}
[data-language=zh] [lang=en],[data-language=en] [lang=zh-CN]{display:none}
body{max-width:64rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{line-height:1.3}h2{margin:2rem 0 .5rem}
h1 [lang],h2 [lang],p [lang],li [lang],td [lang]{margin-inline-end:.5em}
table{border-collapse:collapse;width:100%;margin:1rem 0}
td,th{border:1px solid var(--line);padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:600}.facts th{width:11em}.list th,.list .page{white-space:nowrap}
.list td:nth-child(2){min-width:8em}.list td:nth-child(3){min-width:9em}.list td:nth-child(4){min-width:7em}
code{font-size:.85em;overflow-wrap:anywhere}
img{max-width:100%}.whole img{display:block;border:1px solid var(--line)}
.good td:first-child,p.good{color:var(--good);font-weight:600}.bad,p.bad{color:var(--bad);font-weight:600}
fieldset{border:1px solid var(--line);margin:1rem 0}button,input{font:inherit}
.languages{display:flex;gap:.5rem;justify-content:flex-end;margin:0}
.languages [aria-pressed=true]{font-weight:700;text-decoration:underline}
.narrow{overflow-x:auto}
.sheet,.submitted{display:none}[hidden]{display:none!important}
@page{size:A4;margin:15mm}
@media print{
:root{color-scheme:light;--line:#666;--good:#000;--bad:#000;font-size:10.5pt}
body{margin:0;padding:0;max-width:none}
h1{margin-top:0}h2{break-after:avoid}
tr,.submitted{break-inside:avoid}thead{display:table-header-group}
.languages,.check,.whole{display:none}
.narrow{overflow:visible}
.submitted{display:flex;gap:4rem;margin-top:2rem}
.sheet{display:block;margin:0;break-before:page;break-inside:avoid}
.sheet figcaption{font-size:9pt;line-height:1.4;margin-bottom:2mm}
.sheet div{position:relative;overflow:hidden;border:1px solid var(--line);box-sizing:border-box}
.sheet img{position:absolute;left:0;width:100%;height:auto;max-width:none}}`;
