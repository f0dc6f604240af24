// A letter as a .docx, to be signed, stamped or sent by mail. Heavy: imported only when somebody asks for one.
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';

export interface LetterPart {
  /** `title` for the subject line, `text` for the letter itself, `field` for a form's field under its heading. */
  as: 'title' | 'text' | 'field';
  heading: string;
  text: string;
}

/**
 * SimSun is the 宋体 of every Chinese Windows and of Office; where it is missing, Word, WPS, Pages and LibreOffice take the
 * system's own Chinese face, since the font is asked for East Asian text only.
 */
const FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'SimSun',
};
/** Half points: 小四 for the text, 小二 for the title. */
const TEXT_SIZE = 24;
const TITLE_SIZE = 36;
/** Twentieths of a point: one and a half lines; two characters of the text. */
const LINE = 360;
const TWO_CHARACTERS = 480;

const SALUTATION = /[：:]$/;
/** What stands at the end of a letter, at its right edge: name, telephone, day. */
const SIGNATURE =
  /^(?:申请人|联系电话|Name|Telephone)[：:]|^\d{4}年\d{1,2}月\d{1,2}日$|^\d{1,2} [A-Z][a-z]+ \d{4}$/;

/** `lang` is the letter's language; control characters that a document cannot hold are left out. */
export async function createLetterDocument(parts: readonly LetterPart[], lang: 'zh' | 'en'): Promise<Blob> {
  const document = new Document({
    styles: {
      default: {
        document: {
          run: { font: FONT, size: TEXT_SIZE, language: { value: 'en-US', eastAsia: 'zh-CN' } },
          paragraph: { spacing: { line: LINE, after: 80 } },
        },
      },
    },
    sections: [{ children: parts.flatMap((part) => paragraphsOf(part, lang)) }],
  });
  return Packer.toBlob(document);
}

function paragraphsOf({ as, heading, text }: LetterPart, lang: 'zh' | 'en'): Paragraph[] {
  const lines = plain(text).split('\n');
  if (as === 'title')
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        children: [new TextRun({ text: lines.join(' '), bold: true, size: TITLE_SIZE })],
      }),
    ];
  const own =
    as === 'field' ? [new Paragraph({ children: [new TextRun({ text: heading, bold: true })] })] : [];
  const lastOfText = lines.findLastIndex((line) => line !== '' && !SIGNATURE.test(line));
  return [
    ...own,
    ...lines.map((line, index) => {
      const signs = index > lastOfText;
      const begins = index === 0 && SALUTATION.test(line);
      return new Paragraph({
        ...(signs ? { alignment: AlignmentType.RIGHT } : {}),
        ...(lang === 'zh' && !signs && !begins ? { indent: { firstLine: TWO_CHARACTERS } } : {}),
        children: [new TextRun(line)],
      });
    }),
  ];
}

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');
}
