import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/core/text/page-text';
import { readPageText } from '@/lib/page/read';
import { read } from './read-html';

describe('controls', () => {
  const controlsOf = (html: string) => {
    const { page } = read(html);
    return page.controls.map((control) => {
      const block = page.blocks[control.block];
      return { ...control, beside: block === undefined ? '' : blockText(page, block) };
    });
  };

  it.each([
    ['around', '<label><input type="checkbox" checked> 到期自动续费</label>'],
    ['by id', '<p><input type="checkbox" id="r" checked><label for="r">到期自动续费</label></p>'],
    ['beside', '<div><input type="checkbox" checked><span>到期自动续费</span></div>'],
    [
      'hidden box, drawn beside',
      '<label><input type="checkbox" checked style="display:none"><i></i>到期自动续费</label>',
    ],
  ])('a ticked box with its label %s', (_how, html) => {
    expect(controlsOf(html)[0]).toMatchObject({
      kind: 'checkbox',
      label: '到期自动续费',
      checked: true,
      preset: true,
      beside: '到期自动续费',
    });
  });

  it('a switch without words takes those of its row', () => {
    const html =
      '<div><div>自动续费</div><div><button role="switch" aria-checked="false"></button></div></div>';
    expect(controlsOf(html)[0]).toMatchObject({
      kind: 'switch',
      label: '自动续费',
      checked: false,
      beside: '自动续费',
    });
  });

  it('a box that is only drawn', () => {
    const html = '<div><i class="checkbox checked"></i>同意会员协议</div>';
    expect(controlsOf(html)[0]).toMatchObject({ kind: 'checkbox', label: '同意会员协议', checked: true });
  });

  it('buttons, links and fields; never secrets', () => {
    const html = `<button>立即支付</button><a href="/refund">退款说明</a><input name="email" value="a@b.test">
      <input type="password" value="p"><input name="cardNumber" value="4111"><input type="submit" value="提交">`;
    expect(controlsOf(html).map(({ kind, label, value, href }) => ({ kind, label, value, href }))).toEqual([
      { kind: 'button', label: '立即支付', value: undefined, href: undefined },
      { kind: 'link', label: '退款说明', value: undefined, href: expect.stringContaining('/refund') },
      { kind: 'input', label: '', value: 'a@b.test', href: undefined },
      { kind: 'input', label: '', value: undefined, href: undefined },
      { kind: 'button', label: '提交', value: undefined, href: undefined },
    ]);
  });

  it('remembers what the page had set when the person changed it since', () => {
    const { document } = parseHTML('<html><body><input type="checkbox" id="r"></body></html>');
    const page = document as unknown as Document;
    const box = page.querySelector('input')!;
    box.checked = true;
    box.removeAttribute('checked');
    Object.defineProperty(box, 'checked', { value: true, writable: true });
    const firstStates = new WeakMap<Element, boolean>();
    expect(readPageText(page, { firstStates }).page.controls[0]).toMatchObject({
      checked: true,
      preset: true,
    });
    (box as { checked: boolean }).checked = false;
    expect(readPageText(page, { firstStates }).page.controls[0]).toMatchObject({
      checked: false,
      preset: true,
    });
  });
});
