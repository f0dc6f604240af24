import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-right',
  kind: 'risk.unilateral-change',
  cues: ['right', 'entitled to'],
  any: [
    '{hasRight}.{0,110}?\\b{changeVerb}\\b.{0,120}?(?:{termsPaper}|{offerThing})',
    '{hasRight}.{0,90}?\\b{endVerb}\\b.{0,90}?(?:{offerThing}|{atWill}|anyone)',
    '(?:\\bwe are|\\bis|shall be|will be) entitled to .{0,40}?\\b(?:{changeVerb}|{endVerb})\\b.{0,60}?(?:{termsPaper}|{offerThing})',
    'rights? to (?:apply|impose) (?:any |other |additional |further |new |usage )*(?:limit|restrict|condition)',
    'rights? (?:of (?:modification|amendment|termination)|to (?:modification|amendment))',
  ],
  not: [
    '\\b(?:users|members|customers|clients?|company) (?:is|are|based).{0,40}entitled|media company|the client\\b',
    'counter-?notice',
    'not eligible|ineligible|investigate|identity theft|interim measures',
    '\\b(?:user|member|third[- ]party|user generated|your) (?:generated )?(?:content|posts?|materials?|submissions?|data)\\b|any content|infring',
    'correct (?:such|any|the) errors?|courtesy credit',
    '\\b(?:you|users?|members?|customers?|subscribers?) (?:also |shall |will )?(?:reserves?|retains?|have|has|are entitled|is entitled)',
    '(?<!\\b(?:(?:any|no) (?:other )?reasons?|convenience|(?:account|access)\\b.{0,80}\\bsole discretion)\\b.{0,240}){misconduct}(?!.{0,160}(?:(?:any|no) (?:other )?reason|other reason|limitation|at any time))',
    '\\b{changeVerb} (?:or (?:alter|amend|modify|change|adjust) )?(?:the |our |its |your |any |all )*(?:[a-z-]{2,14} ){0,2}(?:prices?|pricing|fees?|rates?|charges?|costs?|amounts?(?! of))\\b(?!.{0,50}(?:{termsPaper}|features|limits|items|benefits|services? (?:offer|descr)))',
    'right(?:s)? to (?:refuse|deny|decline|reject|cancel|limit|review|investigate|verify) (?:any |your |a |the |all |such |refund|or |approve |grant )*(?:refunds?|requests?|claims?|applications? for refund)',
    '\\bpayment could not|unable to charge',
    'right to (?:use|access|withdraw from)\\b',
  ],
  example: 'We reserve the right to change these terms whenever we like.',
});
