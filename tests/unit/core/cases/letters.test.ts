// Every letter of every story, in both languages and forms, held against the rules and against kept copies.
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, readCase } from '@/lib/core/cases';
import { checkLetter, composeLetter, type Letter } from '@/lib/core/cases/letters';
import { fill } from '@/lib/core/cases/letters/compose';
import { FIELD_LIMITS } from '@/lib/core/cases/letters/field-limits';
import { getProvision, isCitable, isInForce } from '@/lib/core/law/provisions';
import { describeEvidence, RECORDS, STORIES } from './letter-cases';
import { CLAIM, openCase } from './made-cases';

const LANGS = ['zh', 'en'] as const;
const FORMS = ['chat', 'formal'] as const;

interface Written {
  name: string;
  story: string;
  letter: Letter;
  text: string;
}

const asText = (letter: Letter) => letter.fields.map(({ code, text }) => `[${code}]\n${text}`).join('\n\n');

const written: Written[] = Object.entries(STORIES).flatMap(([story, { one, today }]) =>
  LETTER_KINDS.flatMap((kind) =>
    LANGS.flatMap((lang) =>
      FORMS.flatMap((form) => {
        const composed = composeLetter(readCase(one), {
          kind,
          lang,
          form,
          today,
          describe: describeEvidence,
        });
        if (!composed.ok) return [];
        const { letter } = composed;
        return [
          {
            name: `${story} / ${kind} ${lang} ${form}`,
            story,
            letter,
            text: letter.fields.map((field) => field.text).join('\n'),
          },
        ];
      }),
    ),
  ),
);

describe('every letter', () => {
  it('there are letters of every kind, language and form', () => {
    const seen = new Set(written.map(({ letter: { kind, lang, form } }) => `${kind} ${lang} ${form}`));
    expect(seen.size).toBe(LETTER_KINDS.length * 4);
  });

  it('stands up to its own check: nothing left to fill, every figure known, no unstated fraud', () => {
    const faults = written.flatMap(({ name, story, text }) => {
      const { one, today } = STORIES[story]!;
      return checkLetter(text, { view: readCase(one), today, describe: describeEvidence }).map((fault) => ({
        name,
        ...fault,
      }));
    });
    expect(faults).toEqual([]);
  });

  it('cites only what exists, is quoted word for word, and was law on the day', () => {
    let cited = 0;
    for (const { name, story, letter } of written) {
      const { one, today } = STORIES[story]!;
      const paid = readCase(one).claim.facts.paidAt?.slice(0, 10) ?? today;
      for (const id of letter.citations) {
        cited += 1;
        const provision = getProvision(id);
        expect(provision, `${name}: ${id}`).not.toBeNull();
        expect(isCitable(provision!), `${name}: ${id}`).toBe(true);
        expect(isInForce(provision!, today) || isInForce(provision!, paid), `${name}: ${id}`).toBe(true);
      }
    }
    expect(cited).toBeGreaterThan(50);
  });

  it('names no provision that is not in its list', () => {
    for (const { name, letter, text } of written) {
      const named = text.matchAll(/《[^《》]+》第[一二三四五六七八九十百千零]+条/g);
      expect(new Set([...named].map(([one]) => one)).size, name).toBe(
        letter.citations.filter((id) => getProvision(id)?.article).length,
      );
    }
  });

  it('has no word of the other language but names and quotes', () => {
    for (const { name, letter, text } of written) {
      if (letter.lang === 'zh') {
        const left = text.replaceAll(/App Store|Apple|QW\d+|Qingwu|www\.qingwu\.example|「|」/g, '');
        expect(left.match(/[A-Za-z]{2,}/g), name).toBeNull();
        expect(text, name).not.toMatch(/[\u3400-\u9fff，。][,.;]|；。|，。|：。/);
      } else {
        expect(text.replaceAll(/“[^”]*”/g, 'x'), name).not.toMatch(/[；。！]|[,;:] ?\.| {2}/);
      }
    }
  });

  it('calls the reader as the reader is to be called', () => {
    const zh = written.filter(({ letter }) => letter.lang === 'zh');
    const to = (kind: RegExp) => zh.filter(({ letter }) => kind.test(letter.kind));
    for (const { name, text } of to(/request|objection|supervisor|chase|appeal|demand/))
      expect(text, name).not.toMatch(/对方|被告|原告/);
    for (const { name, text } of to(/complaint|payment|issuer/))
      expect(text, name).not.toMatch(/贵方|被告|原告/);
    for (const { name, text } of to(/statement/)) expect(text, name).not.toMatch(/贵方|对方|我/);
  });

  it('says nothing twice', () => {
    for (const { name, text } of written) {
      const lines = text.split('\n').filter((line) => line.length > 3);
      expect(new Set(lines).size, name).toBe(lines.length);
    }
  });

  it('keeps within the lengths of the forms', () => {
    for (const { name, letter } of written) {
      for (const { limit, text } of letter.fields)
        if (limit !== null) expect(text.length, name).toBeLessThanOrEqual(limit);
    }
    expect(
      written.some(
        ({ letter }) =>
          letter.kind === 'complaint-12315' &&
          letter.fields.some(({ limit }) => limit === FIELD_LIMITS.authority.facts),
      ),
    ).toBe(true);
  });

  it('a chat letter is the shorter one', () => {
    for (const { name, story, letter, text } of written) {
      if (letter.form !== 'chat' || letter.kind.startsWith('complaint')) continue;
      const formal = written.find(
        (other) =>
          other.story === story &&
          other.letter.kind === letter.kind &&
          other.letter.lang === letter.lang &&
          other.letter.form === 'formal',
      );
      expect(text.length, name).toBeLessThan(formal!.text.length);
    }
  });

  it('asks for the sum of the claim and nothing else', () => {
    for (const { name, story, letter, text } of written) {
      const { amount } = readCase(STORIES[story]!.one).claim;
      if (amount === null || !/first-request|demand|appeal/.test(letter.kind)) continue;
      expect(text, name).toContain(`¥${(amount.amount / 100).toFixed(2)}`);
    }
  });

  it.each(LANGS)('is kept as it was, %s', (lang) => {
    const copies = written
      .filter(
        ({ letter, story }) =>
          letter.lang === lang && (letter.form === 'formal' || story === 'refused, then appealed'),
      )
      .map(({ name, letter }) => `## ${name}\n\n${asText(letter)}`);
    return expect(`${copies.join('\n\n')}\n`).toMatchFileSnapshot(`snapshots/letters-${lang}.md`);
  });
});

describe('what a letter may not say', () => {
  const order = {
    kind: 'first-request',
    lang: 'zh',
    form: 'formal',
    today: '2026-11-25',
    describe: describeEvidence,
  } as const;

  it('nothing is written before the person looked through the facts', () => {
    expect(composeLetter(readCase(openCase({ confirmed: false })), order)).toEqual({
      ok: false,
      code: 'facts-unconfirmed',
    });
    expect(composeLetter(readCase(openCase()), { ...order, kind: 'objection' })).toEqual({
      ok: false,
      code: 'nothing-refused',
    });
    expect(composeLetter(readCase(openCase()), { ...order, kind: 'chase' })).toEqual({
      ok: false,
      code: 'not-asked',
    });
  });

  it('answers each ground of a refusal, with the facts of the case', () => {
    const text = (story: string) =>
      written.find(({ name }) => name === `${story} / objection zh formal`)!.text;
    expect(text('refused, then appealed')).toContain('我没有使用过会员权益');
    expect(text('refused, then appealed')).toContain(
      '期限到2026年11月28日为止，我在2026年11月25日提出，没有超过',
    );
    expect(text('refused, then appealed')).toContain('在官方渠道付的款，订单号QW2026112500318');
    expect(text('unnoticed renewal')).toContain('我只用了一部分');
    expect(text('App Store purchase')).toContain('请指出这一期限写在哪一条');
    expect(text('App Store purchase')).not.toContain('在官方渠道付的款');
    for (const story of ['refused, then appealed', 'reseller'])
      expect(text(story)).toContain('条款名称、版本日期和原文');
  });

  it('the five days of the old rule are cited for the charge of their time, and said to be old', () => {
    const text = written.find(({ name }) => name === 'renewal of the old law / demand zh formal')!;
    expect(text.letter.citations).toContain('cn-wj-18-old');
    expect(text.letter.citations).not.toContain('cn-miit-26');
    expect(text.text).toContain('施行至2025年3月17日的文本');
  });

  it('fraud is spoken of only when stated and shown', () => {
    expect(written.every(({ text }) => !/欺诈|fraud/i.test(text))).toBe(true);
    const { one, today } = STORIES['full within the window']!;
    const view = readCase(one);
    const stated = {
      ...view,
      claim: {
        ...view.claim,
        fraud: { statement: '宣传的院线新片并不存在，属于欺诈', evidence: [RECORDS[0]] },
      },
    };
    const composed = composeLetter(stated, { ...order, kind: 'demand', today });
    expect(composed.ok && composed.letter.fields[1]!.text).toContain('属于欺诈（见证据1）');
    expect(composed.ok && composed.letter.citations).toContain('cn-xf-55');
  });

  it('names what a form asks for and the case does not hold', () => {
    const view = readCase(openCase({ person: { name: '林小满' } }));
    const composed = composeLetter(view, { ...order, kind: 'complaint-12315' });
    expect(composed.ok && composed.letter.blanks).toEqual(['phone', 'address']);
  });

  it('the check finds what a person may write in by mistake', () => {
    const context = { view: readCase(openCase()), today: '2026-11-25', describe: describeEvidence };
    const codes = (text: string) => checkLetter(text, context).map(({ code }) => code);
    expect(codes('请退回¥298.00。')).toEqual([]);
    expect(codes('请退回¥300.00。')).toEqual(['unknown-number']);
    expect(codes('姓名：{name}')).toEqual(['placeholder-left']);
    expect(codes('依据《民法典》第九千条。')).toEqual(['unknown-citation']);
    expect(codes('依据《网络交易监督管理办法》第十八条第一款。')).toEqual(['citation-not-in-force']);
    expect(codes('对方诈骗。')).toEqual(['fraud-not-stated']);
    expect(codes(CLAIM.clauses[0]!.quote)).toEqual([]);
  });

  it('brackets go when a value is missing, and values with brackets stay', () => {
    expect(fill('A[，订单{id}]', {})).toBe('A');
    expect(fill('A[，订单{id}]', { id: '[1]' })).toBe('A，订单[1]');
    expect(fill('{id}', { id: '' })).toBeNull();
  });
});
