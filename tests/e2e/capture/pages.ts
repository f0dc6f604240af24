// Pages that are hard to capture whole. Every hundred pixels have a colour of their own, so that a row left out, taken
// twice or moved shows.
import type { ServedPages } from '../extension';

export const BAND = '#ff0000';
export const BAND_HEIGHT = 60;

function rows(height: number, text = (y: number) => `row ${y}`): string {
  let html = '';
  for (let y = 0; y < height; y += 100) {
    const hue = ((y / 100) * 37) % 360;
    const light = 70 + ((y / 100) % 3) * 8;
    const size = Math.min(100, height - y);
    html += `<div style="height:${size}px;overflow:hidden;background:hsl(${hue} 60% ${light}%)">${text(y)}</div>`;
  }
  return html;
}

const band = `<div id="band" style="height:${BAND_HEIGHT}px;background:${BAND}">end</div>`;
const shell = (title: string, body: string, style = '') =>
  `<!doctype html><html lang="en"><title>${title}</title><style>body{margin:0;font:16px sans-serif}${style}</style><body>${body}`;

export const tallPage = (height: number) => shell(`tall ${height}`, rows(height - BAND_HEIGHT) + band);

const bar = (css: string, id: string, colour: string) =>
  `<div id="${id}" style="${css};left:0;right:0;height:50px;background:${colour};z-index:9;transition:all .3s">${id}</div>`;

/** Terms as checkouts like them: in a low box, the sentence that counts far down in it. */
const clauseBox = (id: string) => {
  const filler = [...Array(9).keys()]
    .map((n) => `<p>${n + 1}. 会员有权使用本平台提供的影视内容与离线缓存功能。</p>`)
    .join('');
  return `<h1>会员服务协议</h1><p>购买会员前请阅读本协议：自动续费、退款与取消。</p><div style="height:500px;background:#cfe">广告</div>
    <div id="${id}" style="height:180px;width:600px;overflow-y:auto;border:1px solid #888;background:#fff">${filler}
    <h2>四、退款</h2><p>前一条。</p><p id="clause">自购买之日起7日内未使用会员权益的，可以申请全额退款。</p><p>后一条。</p>${filler}</div>
    <div style="height:1500px;background:#efc">页脚</div>`;
};

export const HEADER = '#0000ff';
export const FOOTER = '#00aa00';
export const TITLE = '#ff00ff';

export const capturePages: ServedPages = {
  '/tall-5000': tallPage(5_000),
  '/tall-16500': tallPage(16_500),
  '/tall-33000': tallPage(33_000),
  '/tall-60000': tallPage(60_000),
  '/short': shell('short', `${rows(300)}${band}`),
  '/fixed-bars': shell(
    'fixed bars',
    `${bar('position:fixed;top:0', 'header', HEADER)}${bar('position:fixed;bottom:0', 'footer', FOOTER)}
     <div style="padding:50px 0">${rows(4_000)}</div>`,
    'html{scroll-behavior:smooth;scroll-snap-type:y proximity}',
  ),
  '/sticky-header': shell(
    'sticky header',
    `${bar('position:sticky;top:0', 'header', HEADER)}${rows(3_890)}${band}`,
  ),
  '/sticky-titles': shell(
    'sticky titles',
    [0, 1, 2, 3, 4, 5]
      .map(
        (section) =>
          `<section><div class="title" style="position:sticky;top:0;height:40px;background:${TITLE}">part ${section}</div>${rows(660)}</section>`,
      )
      .join(''),
  ),
  // Becomes fixed on scrolling and leaves the flow: without care everything below is stitched 50 px too high.
  '/late-header': shell(
    'late header',
    `<div id="top" style="height:120px;background:#ffff00">top</div>
     <div id="header" style="height:50px;background:${HEADER};width:100%">header</div>${rows(3_770)}${band}
     <script>addEventListener('scroll',()=>{const late=scrollY>120;const h=document.getElementById('header');
     h.style.position=late?'fixed':'static';h.style.top='0'})</script>`,
  ),
  '/inner-scroller': shell(
    'inner scroller',
    `<div style="height:60px;background:${HEADER}">app bar</div>
     <main id="main" style="height:calc(100vh - 100px);overflow-y:auto">${rows(4_000)}${band}</main>
     <div style="height:40px;background:${FOOTER}">app foot</div>`,
    'html,body{height:100%;overflow:hidden}',
  ),
  '/dialog': shell(
    'dialog',
    `${rows(3_000)}<div style="position:fixed;inset:0;background:#0008"><div id="box" style="position:absolute;inset:60px 200px;overflow:auto;background:#fff">${rows(2_400)}${band}</div></div>`,
  ),
  '/lazy': shell(
    'lazy',
    [...Array(12).keys()]
      .map(
        (n) =>
          `<div style="height:600px">block ${n}<br><img loading="lazy" width="200" height="100" src="/dot.svg?${n}"></div>`,
      )
      .join(''),
  ),
  '/dot.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#123456"/></svg>',
    type: 'image/svg+xml',
  },
  '/endless': shell(
    'endless',
    `<div id="list">${rows(2_000)}</div><script>
     let n=0;const list=document.getElementById('list');
     addEventListener('scroll',()=>{if(innerHeight+scrollY>document.body.scrollHeight-400){for(let i=0;i<20;i++){
     const d=document.createElement('div');d.style.cssText='height:100px';d.textContent='more '+n++;list.append(d)}}})</script>`,
  ),
  // Sixteen row elements in all, put where one looks: only tiles taken in passing can show every row.
  '/recycled': shell(
    'recycled rows',
    `<div id="list" style="position:relative;height:6000px"></div><script>
     const list=document.getElementById('list');const pool=[...Array(16)].map(()=>{const d=document.createElement('div');
     d.style.cssText='position:absolute;left:0;right:0;height:100px';list.append(d);return d});
     const colour=n=>'#'+(0x202020+n*0x030201).toString(16);
     function draw(){const first=Math.max(0,Math.floor(scrollY/100)-1);pool.forEach((d,i)=>{const n=first+i;
     d.style.top=n*100+'px';d.style.background=colour(n);d.style.display=n<60?'':'none';d.textContent='row '+n})}
     addEventListener('scroll',()=>requestAnimationFrame(draw));draw()</script>`,
  ),
  // Wider than any view of the tests: columns of their own colour, as the rows above.
  '/wide': shell(
    'wide',
    `<div style="display:flex;width:1700px">${[...Array(17).keys()]
      .map(
        (n) =>
          `<div style="width:100px;height:1200px;background:linear-gradient(hsl(${n * 37} 60% 80%),hsl(${n * 37} 60% 40%))">${n}</div>`,
      )
      .join('')}</div>`,
  ),
  '/clause-box': shell('会员服务协议', clauseBox('box')),
  '/clause-frame': shell(
    '会员服务协议',
    `<h1>会员服务协议</h1>${rows(900)}<iframe id="terms" src="/clause-box" width="700" height="400"></iframe>${rows(900)}`,
  ),
  '/agreement-frame': shell(
    'agreement in a frame',
    `<h1>Agreement</h1><iframe id="agreement" src="/tall-5000" width="600" height="300"></iframe>`,
  ),
  '/restless': shell('restless', `${rows(3_000)}<script>setInterval(()=>scrollBy(0,7),40)</script>`),
  '/frames': shell(
    'frames',
    `${rows(400)}<iframe src="http://localhost:1/x" width="300" height="150"></iframe>${band}`,
  ),
  // Text, gradients, shadows, rounded corners and a table: whatever is not flat colour.
  '/prose': shell(
    'prose',
    [...Array(16).keys()]
      .map(
        (n) =>
          `<article style="margin:20px;padding:16px;border-radius:12px;box-shadow:0 2px 9px #0005;background:linear-gradient(${n * 12}deg,#eef,#fee)"><h2>第 ${n + 1} 条 退款</h2><p>购买之日起七日内未使用会员权益的，可以申请全额退款；超过七日的，按剩余天数折算。</p><table border><tr><td>${n}</td><td>¥${n}9.00</td></tr></table></article>`,
      )
      .join(''),
    'body{background:linear-gradient(#fff,#dde)}',
  ),
  '/private-inside': shell(
    'private inside',
    `<p>付款 ¥298.00</p><input id="field" style="display:block;font-size:24px;width:300px" value="13800138000">
     <div id="host"></div><iframe id="frame" src="/private-frame" style="border:5px solid #ccc;margin-left:30px" width="500" height="150"></iframe>
     <iframe id="foreign" src="http://localhost:1/x" width="300" height="100"></iframe>
     <script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML='<p style="font-size:24px">电话 <span>13712345678</span></p>'</script>`,
  ),
  '/private-frame': shell(
    'frame',
    `<p style="font-size:24px">联系电话 <span>13612345678</span></p><textarea style="width:300px;height:40px">someone@example.test</textarea>`,
  ),
  '/private': shell(
    'private data',
    `<h1>订单详情</h1><p>订单编号：202611259876543210</p><p>实付款：¥298.00</p><p>付款时间：2026-11-24 20:15:03</p>
     <p>身份证号：11010519491231002X</p><p>手机号 <b>138</b><span>0013</span>8000</p>
     <p>银行卡：6222 0212 3456 7890 128</p><p>邮箱 someone@example.test</p>
     <div style="height:1500px"></div><table><tr><td>收货人</td><td>李晓明</td></tr></table><p>末尾 13912345678</p>`,
    'p,td{font-size:24px;line-height:40px}',
  ),
};
