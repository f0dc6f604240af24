// Letters: what a template is made of, and what comes out. Templates are data; `compose.ts` fills them.
import type { LetterKind, RefusalGround } from '../codes';

export type LetterLang = 'zh' | 'en';
/** `chat` for a service window, `formal` for mail, paper and forms. */
export type LetterForm = 'chat' | 'formal';

/** What must hold for a paragraph to stand in the letter. */
export const CONDITIONS = [
  'has-amount',
  'no-amount',
  'no-clauses',
  'has-citations',
  'has-evidence',
  'has-fraud',
  'in-time',
  'part-paid',
  'unpaid',
  'approved-unpaid',
  'approved-part-paid',
  'usage-none',
  'usage-some',
  'official-channel',
  'deadline-kept',
  'unanswered',
  'bought',
  'charged',
  'by-minor',
  'by-consumer',
  'renews',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export type ListName =
  | 'statements'
  | 'clauses'
  | 'evidence'
  | 'citations'
  | 'refusals'
  | 'timeline'
  | 'steps';

/**
 * One paragraph. `{slot}` is filled; a part in [square brackets] is left out when one of its slots is empty, and so is
 * the whole paragraph when a slot outside brackets is. With `each` it stands once for every entry of a list.
 */
export interface Paragraph {
  text: string;
  each?: ListName;
  /** At most so many entries of the list. */
  limit?: number;
  when?: Condition;
  /** Left out first, from the end of the field, where a form's field is too short for all. */
  ifRoom?: true;
}

export interface FieldTemplate {
  code: FieldCode;
  /** Characters that the form takes; absent where nothing limits it. */
  limit?: number;
  paragraphs: readonly (Paragraph | BlockName)[];
}

export type BlockName = `@${string}`;

export type FieldCode =
  | 'subject'
  | 'body'
  | 'complainant'
  | 'respondent'
  | 'request'
  | 'facts'
  | 'title'
  | 'claims';

export interface LetterTemplate {
  fields: readonly FieldTemplate[];
  /** Provisions cited besides those of the claim, where they may be cited on the day. */
  cites?: readonly string[];
  /** Who reads it, and so how the two sides are called; without it they are "I" and the other side. */
  voice?: Voice;
}

/** `provider`: the other side itself. `court`: the sides by their names in a court. */
export type Voice = 'provider' | 'court';

export interface RefusalAnswer {
  when?: Condition;
  /** `{law}` stands for the provisions in `cites`, empty in a chat. */
  text: string;
  cites?: readonly string[];
}

/** Everything a language contributes. */
export interface LetterLanguage {
  /** Words of ours to put otherwise for a reader, in order; never touched in what is quoted. */
  voices: Readonly<Record<Voice, readonly (readonly [from: string, to: string])[]>>;
  templates: Readonly<Record<LetterKind, Readonly<Record<LetterForm, LetterTemplate>>>>;
  blocks: Readonly<Record<BlockName, readonly Paragraph[]>>;
  /** Of each refusal ground the first answer whose condition holds. */
  refusals: Readonly<Record<RefusalGround, readonly RefusalAnswer[]>>;
}

export interface LetterField {
  code: FieldCode;
  limit: number | null;
  text: string;
}

export interface Letter {
  kind: LetterKind;
  lang: LetterLang;
  form: LetterForm;
  fields: LetterField[];
  /** Ids of the provisions named in it. */
  citations: string[];
  /** Numbers of the evidence named in it. */
  evidence: number[];
  /** What the form asks for and the case does not hold: the person writes it in by hand. */
  blanks: ('name' | 'phone' | 'address' | 'addressee')[];
}
