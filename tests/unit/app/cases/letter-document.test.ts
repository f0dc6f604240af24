// The document is opened with other readers than the one that wrote it: a zip reader and an XML parser.
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createLetterDocument, type LetterPart } from '@/lib/app/cases/letter-document';
import { readCase } from '@/lib/core/cases';
import { composeLetter } from '@/lib/core/cases/letters';
import { describeEvidence, STORIES } from '../../core/cases/letter-cases';

async function opened(parts: LetterPart[], lang: 'zh' | 'en' = 'zh') {
  const blob = await createLetterDocument(parts, lang);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const xml = (name: string) => new DOMParser().parseFromString(strFromU8(files[name]!), 'text/xml');
  const paragraphs = [...xml('word/document.xml').querySelectorAll('w\\:p')];
  return { files, xml, paragraphs, lines: paragraphs.map((one) => one.textContent) };
}

describe('a letter as a document', () => {
  it('holds the whole letter, line by line', async () => {
    const { one, today } = STORIES['full within the window']!;
    const composed = composeLetter(readCase(one), {
      kind: 'first-request',
      lang: 'zh',
      form: 'formal',
      today,
      describe: describeEvidence,
    });
    if (!composed.ok) throw new Error(composed.code);
    const [subject, body] = composed.letter.fields;
    const { lines, paragraphs } = await opened([
      { as: 'title', heading: '', text: subject!.text },
      { as: 'text', heading: '', text: body!.text },
    ]);
    expect(lines).toEqual([subject!.text, ...body!.text.split('\n')]);
    const aligned = paragraphs.map((one) => one.querySelector('w\\:jc')?.getAttribute('w:val') ?? '');
    expect(aligned[0]).toBe('center');
    // Name, telephone and day at the right edge; the salutation at the left one, the text two characters in.
    expect(aligned.slice(-3)).toEqual(['right', 'right', 'right']);
    expect(paragraphs[1]!.querySelector('w\\:ind')).toBeNull();
    expect(paragraphs[2]!.querySelector('w\\:ind')?.getAttribute('w:firstLine')).toBe('480');
  });

  it('asks for 宋体 for Chinese text', async () => {
    const { xml } = await opened([{ as: 'text', heading: '', text: '退费' }]);
    const fonts = xml('word/styles.xml').querySelector('w\\:docDefaults w\\:rFonts');
    expect(fonts?.getAttribute('w:eastAsia')).toBe('SimSun');
    expect(fonts?.getAttribute('w:ascii')).toBe('Times New Roman');
  });

  it('a form’s fields stand under their headings', async () => {
    const { lines } = await opened([
      { as: 'field', heading: '投诉请求', text: '请求退回¥298.00。' },
      { as: 'field', heading: '事实', text: '一\n二' },
    ]);
    expect(lines).toEqual(['投诉请求', '请求退回¥298.00。', '事实', '一', '二']);
  });

  it('markup and control characters in a name are text, and break nothing', async () => {
    const { lines } = await opened(
      [{ as: 'text', heading: '', text: '<b>年卡</b> & "x"\u0000\u0008\r\n二' }],
      'en',
    );
    expect(lines).toEqual(['<b>年卡</b> & "x"', '二']);
  });
});
