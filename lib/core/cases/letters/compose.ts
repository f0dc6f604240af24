// A letter from a case: the template's paragraphs, filled with what the case holds. Nothing is invented: a paragraph
// whose values are missing is left out, and a case that was not looked through gives no letter.
import type { LetterKind } from '../codes';
import type { CaseView } from '../view';
import { citationsOf, citationWords } from './citations';
import { type DescribeEvidence, holds, type LetterContext } from './context';
import { EN } from './en';
import { addresseeOf, listSlots, type Slots, singleSlots } from './slots';
import type {
  FieldTemplate,
  Letter,
  LetterField,
  LetterForm,
  LetterLang,
  LetterLanguage,
  Paragraph,
} from './types';
import { ZH } from './zh';

const LANGUAGES: Readonly<Record<LetterLang, LetterLanguage>> = { zh: ZH, en: EN };

export interface LetterOrder {
  kind: LetterKind;
  lang: LetterLang;
  form: LetterForm;
  today: string;
  describe: DescribeEvidence;
}

export type Composed =
  | { ok: true; letter: Letter }
  | { ok: false; code: 'facts-unconfirmed' | 'nothing-refused' | 'not-asked' | 'too-long' };

/** Provisions that a sentence of a letter or of an answer names by itself. */
const ANYWHERE: readonly string[] = [
  ...new Set([
    'cn-mfz-195',
    'cn-cf-10',
    ...Object.values(ZH.refusals).flatMap((all) => all.flatMap(({ cites = [] }) => cites)),
  ]),
];

/** How a language is spoken in one letter. */
interface Speech {
  language: LetterLanguage;
  say: (words: string) => string;
}

/** The letter as far as the case holds it; `blanks` names what a form asks for besides. */
export function composeLetter(view: CaseView, order: LetterOrder): Composed {
  const { kind, lang, form, today, describe } = order;
  if (!view.claim.confirmed) return { ok: false, code: 'facts-unconfirmed' };
  const missing = missingFor(view, kind);
  if (missing) return { ok: false, code: missing };
  const language = LANGUAGES[lang];
  const template = language.templates[kind][form];
  const context: LetterContext = { view, today, lang, form, describe };
  const added = [...(template.cites ?? []), ...(view.claim.fraud ? ['cn-xf-55'] : [])];
  const slots = singleSlots(context, citationsOf(view, added, today));
  const voice = template.voice === undefined ? [] : language.voices[template.voice];
  const say = (words: string) => voice.reduce((said, [from, to]) => said.replaceAll(from, to), words);
  const fields: LetterField[] = [];
  for (const field of template.fields) {
    const text = fillField(field, context, slots, { language, say });
    if (text === null) return { ok: false, code: 'too-long' };
    if (text !== '') fields.push({ code: field.code, limit: field.limit ?? null, text });
  }
  const whole = fields.map(({ text }) => text).join('\n');
  const named = citationsOf(view, [...added, ...ANYWHERE], today);
  const citations = named.filter((id) => whole.includes(citationWords(id, today, lang)));
  const evidence = listSlots('evidence', context, language).map(({ number }) => Number(number));
  const numbered = lang === 'zh' ? '证据' : 'vidence ';
  return {
    ok: true,
    letter: {
      kind,
      lang,
      form,
      fields,
      citations,
      evidence: evidence.filter((number) => whole.includes(`${numbered}${number}`)),
      blanks: blanksOf(view, kind),
    },
  };
}

function missingFor(view: CaseView, kind: LetterKind): 'nothing-refused' | 'not-asked' | null {
  const has = (wanted: string) =>
    view.log.some(({ now, outOfPlace }) => now?.deed.kind === wanted && !outOfPlace);
  if ((kind === 'objection' || kind === 'appeal') && !has('refused')) return 'nothing-refused';
  return (kind === 'chase' || kind === 'to-supervisor') && !has('asked') ? 'not-asked' : null;
}

/** Null when it cannot be made to fit. */
function fillField(
  field: FieldTemplate,
  context: LetterContext,
  slots: Slots,
  speech: Speech,
): string | null {
  const lines = field.paragraphs
    .flatMap((part) => (typeof part === 'string' ? blockOf(part, speech.language) : [part]))
    .flatMap((paragraph) => fillParagraph(paragraph, context, slots, speech));
  const text = () => lines.map(({ words }) => words).join('\n');
  while (field.limit !== undefined && text().length > field.limit) {
    const last = lines.findLastIndex(({ ifRoom }) => ifRoom);
    if (last < 0) return null;
    lines.splice(last, 1);
  }
  return text();
}

function blockOf(name: `@${string}`, language: LetterLanguage): readonly Paragraph[] {
  const block = language.blocks[name];
  if (!block) throw new Error(`no block ${name}`);
  return block;
}

function fillParagraph(
  { text, each, limit, when, ifRoom }: Paragraph,
  context: LetterContext,
  slots: Slots,
  { language, say }: Speech,
): { words: string; ifRoom: boolean }[] {
  if (when !== undefined && !holds(when, context)) return [];
  const entries = each === undefined ? [{}] : listSlots(each, context, language).slice(0, limit);
  return entries.flatMap((own) => {
    // An entry's text may itself hold slots (the answers to a refusal do).
    const template = text === '{text}' ? ((own as Slots).text ?? '') : text;
    const words = fill(say(template), inVoice({ ...slots, ...own }, say));
    return words === null || words === '' ? [] : [{ words, ifRoom: ifRoom === true }];
  });
}

/** Slots that hold words of ours, not values: what was quoted or read stays as it is. */
const OUR_WORDS = ['reason', 'ground', 'what'] as const;

function inVoice(slots: Slots, say: (words: string) => string): Slots {
  const said = OUR_WORDS.flatMap((name) => (slots[name] ? [[name, say(slots[name])] as const] : []));
  return { ...slots, ...Object.fromEntries(said) };
}

const SLOT = /\{([a-zA-Z]+)\}/g;
const BRACKET = /\[([^[\]]*)\]/g;

/** Null when a slot outside brackets is empty. Values are put in last, so that a bracket in one means nothing. */
export function fill(template: string, slots: Slots): string | null {
  const isEmpty = (name: string) => !slots[name];
  const kept = template.replace(BRACKET, (_, inner: string) =>
    [...inner.matchAll(SLOT)].some(([, name = '']) => isEmpty(name)) ? '' : inner,
  );
  if ([...kept.matchAll(SLOT)].some(([, name = '']) => isEmpty(name))) return null;
  // A list whose last part fell away ends as a sentence does.
  return kept
    .replace(/；$/, '。')
    .replace(/; ?$/, '.')
    .replace(SLOT, (_, name: string) => slots[name] ?? '');
}

function blanksOf(view: CaseView, kind: LetterKind): Letter['blanks'] {
  const { person } = view.claim;
  const blanks: Letter['blanks'] = [];
  if (addresseeOf(view.claim) === null) blanks.push('addressee');
  if (kind === 'complaint-12315' || kind === 'demand' || kind === 'statement-of-facts') {
    for (const name of ['name', 'phone', 'address'] as const) if (!person[name]) blanks.push(name);
  }
  return blanks;
}
