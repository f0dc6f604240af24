import { expect, test } from 'vitest';
import { readMainDocument } from '@/lib/core/evidence/mhtml';
import { redactHtml } from '@/lib/core/evidence/redact-html';
import { textToBytes } from '@/lib/core/evidence/zip-container';

const html = (source: string, keep: string[] = []) => redactHtml(source, keep)?.html;

test('a value in text, and the tags around it stay', () => {
  expect(html('<p>手机 <b>13800138000</b></p>')).toBe('<p>手机 <b>███████████</b></p>');
});

test('a value split over inline tags', () => {
  expect(html('<p><b>138</b><span>0013</span>8000</p>')).toBe('<p><b>███</b><span>████</span>████</p>');
});

test('a value written with entities', () => {
  const covered = html('<p>someone&#64;example.test</p><p>138&nbsp;0013&nbsp;8000</p>')!;
  expect(covered).not.toContain('someone');
  expect(covered).not.toContain('0013');
});

test('a name in a table cell beside its label, and wherever it comes again, attributes too', () => {
  const covered = html(
    '<table><tr><td>收货人</td>\n <td>李晓明</td></tr></table><img alt="李晓明的头像"><p>李晓明</p>',
  )!;
  expect(covered).not.toContain('李晓明');
  expect(covered).toContain('收货人');
});

test('attributes, percent-encoded ones too', () => {
  const covered = html(
    '<p>a@b.test</p><a href="/x?mail=a%40b.test">x</a><input value="13800138000"><a href="tel:13912345678">x</a>',
  )!;
  for (const value of ['a@b.test', 'a%40b.test', '13800138000', '13912345678'])
    expect(covered).not.toContain(value);
});

test('scripts and comments go', () => {
  expect(html('<p>x</p><script>var m="13800138000"</script><!-- 13800138000 --><p>y</p>')).toBe(
    '<p>x</p><p>y</p>',
  );
});

test('order number, amount and time stay', () => {
  const source = '<p>订单编号：13800138000</p><p>¥298.00 2026-11-24 20:15:03</p>';
  expect(html(source)).toBe(source);
  expect(html('<b>13800138000</b>', ['13800138000'])).toBe('<b>13800138000</b>');
});

const mhtml = (encoding: string, body: string) =>
  textToBytes(
    `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----edge"\r\n\r\n\r\n------edge\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------edge\r\nContent-Type: image/png\r\n\r\nx\r\n------edge--\r\n`,
  );

test('the main document of an MHTML, in each encoding', () => {
  expect(readMainDocument(mhtml('quoted-printable', '<p class=3D"a">=E9=80=80=\r\n=E6=AC=BE</p>'))).toContain(
    '<p class="a">退款</p>',
  );
  expect(readMainDocument(mhtml('base64', Buffer.from('<p>退款</p>').toString('base64')))).toBe(
    '<p>退款</p>',
  );
  expect(readMainDocument(mhtml('8bit', '<p>退款</p>'))).toContain('<p>退款</p>');
  expect(readMainDocument(textToBytes('no such thing'))).toBeNull();
});
