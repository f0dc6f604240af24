// The words of refunds and renewals are used of other things too: opting out of arbitration, of marketing messages or
// of cookies, what is paid to affiliates and sellers, the refunds of a lawsuit that a page tells about. Such a sentence
// is no clause of the plan whichever rule found it, so the check is made once here and not in every rule.
import type { Candidate } from '../match-rules';
import type { ClauseKind } from '../types';

interface OtherSubject {
  kinds: readonly string[];
  text: RegExp;
}

/** Kinds are prefixes: "renewal." stands for all renewal kinds. */
const SUBJECTS: readonly OtherSubject[] = [
  // Disputes: "you may opt out of arbitration within 30 days", fees and final awards of arbitrators.
  {
    kinds: ['refund.', 'renewal.'],
    text: /\barbitrat|\bclass[- ]action\b|\bjury\b|\bdispute resolution\b|\bmediation\b|\bprevailing party\b/,
  },
  // Messages, consent and cookies.
  {
    kinds: ['renewal.'],
    text: /\b(?:marketing|promotional|commercial) (?:e-?mails?|messages?|communications?|texts?)\b|\btext messages?\b|\bsms\b|\bnewsletters?\b|\bcookies?\b|\bpersonal (?:data|information)\b|\bpush notifications?\b|\bmailing list\b/,
  },
  // What the provider pays to others.
  {
    kinds: ['refund.', 'renewal.'],
    text: /\baffiliates? (?:program|link|partner|commission)|\breferral (?:fees?|partners?|program)\b|\bcommissions? (?:is|are|will|on|for)\b|\broyalt(?:y|ies)\b|\bcash ?back\b|\bpayouts?\b/,
  },
  // News and stories.
  {
    kinds: ['refund.', 'renewal.'],
    text: /\b(?:ftc|federal trade commission|lawsuits?|plaintiffs?|settlement (?:page|fund|administrator|class))\b|\b(?:users|customers|consumers|people|subscribers) (?:were|had been|have been) (?:instead |then |allegedly )?(?:treated|charged|tricked|billed|enrolled|hit)\b/,
  },
];

export function dropOtherSubjects(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ unit, rule }) => !isOtherSubject(rule.kind, unit.text));
}

function isOtherSubject(kind: ClauseKind, text: string): boolean {
  return SUBJECTS.some(
    (subject) => subject.kinds.some((prefix) => kind.startsWith(prefix)) && subject.text.test(text),
  );
}
