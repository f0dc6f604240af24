// Which provisions a letter may name: quoted word for word in our law files, and law on the day that matters.
import { civilDateOf } from '../../calendar/civil-date';
import { citableOn } from '../../law/citable';
import { formatCitation, getProvision } from '../../law/provisions';
import { isInChina } from '../ladder';
import type { CaseView } from '../view';
import { dayWords } from './context';
import type { LetterLang } from './types';

/** The days on which law can matter: when the contract was made or the charge taken, and today. */
export function matterDays(view: CaseView, today: string): string[] {
  const paidAt = view.claim.facts.paidAt ?? view.claim.answers.paidAt;
  return paidAt === undefined ? [today] : [civilDateOf(paidAt), today];
}

/** Of the claim's provisions and those a letter adds, the ones that may be cited; order kept, each once. */
export function citationsOf(view: CaseView, added: readonly string[], today: string): string[] {
  // What letters add by themselves is Chinese law.
  const own = isInChina(view) ? added : [];
  const days = matterDays(view, today);
  return [...new Set([...view.claim.provisions, ...own])].filter((id) =>
    days.some((day) => citableOn([id], day).length > 0),
  );
}

/** 《民法典》第四百九十六条; with the last day of its wording where that has passed. */
export function citationWords(id: string, today: string, lang: LetterLang): string {
  const provision = getProvision(id);
  if (!provision) throw new Error(`unknown provision ${id}`);
  const name = formatCitation(provision);
  const last = provision.inForceTo;
  if (last === null || last >= today) return name;
  const day = dayWords(last, lang);
  return lang === 'zh' ? `${name}（施行至${day}的文本）` : `${name} (as in force until ${day})`;
}
