import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-not-liable',
  kind: 'risk.liability',
  cues: ['liab', 'responsib', 'accountable'],
  any: [
    "(?:\\bnot|n't|\\bnever|\\bcannot|\\bneither|\\bno event|\\bno circumstances?|\\bno case|\\bno way|\\bnor|nobody)\\b(?! only)(?:[ ,][^;]{0,160}?)?\\b(?:liable|responsible|accountable|liability)\\b",
    "(?:\\bnot?|n't|neither|cannot|\\bno)\\b.{0,40}?(?:accept|assume|bear|take|have|undertake|incur|carry|hold)s?\\b.{0,30}?(?:liability|responsibility)",
    '\\b(?:no|none)\\b (?:legal |further |other |financial |obligations? (?:or|and) |duty or |warranties,? (?:or|and) )*(?:liability|responsibility|liabilities)\\b',
    'disclaim[a-z]{0,4}\\b.{0,60}?(?:liabilit|responsib|damages|:)',
    'without (?:any )?(?:liability|responsibility)',
    '(?:liability|responsibility).{0,30}(?:is|are) (?:hereby )?(?:excluded|disclaimed|waived)',
    "\\bno(?:ne)? (?:of )?(?:the )?(?:[a-z'-]{2,20} ){1,6}?(?:shall|will|is|are)\\b[^;]{0,60}?\\b(?:be )?(?:liable|responsible)\\b",
  ],
  not: [
    'governing law, disclaimer',
    'sole control of the defen[cs]e',
    'survive (?:the )?termination',
    'nothing in (?:these|this|the).{0,40}(?:exclud|limit|restrict)|(?:does|do|shall|will) not (?:exclude|limit|affect|restrict)[^.]{0,60}liab(?!.{0,200}not be liable)',
    '(?:some|certain) (?:states|jurisdictions|countries|provinces).{0,20} (?:do|does|may) not allow.{0,160}may not apply to you',
    '\\byou (?:are|remain|will be) (?:solely |fully )?responsible\\b(?!.{0,200}\\b(?:we|company|us)\\b.{0,60}(?:not|no ))',
    'not .{0,40}relieve .{0,20}(?:liab|responsib)',
    'disclaimers? and (?:the )?limitations? of liability|\\bdo not in any way limit',
    '\\bremain responsible for (?:any|all|the) (?:uncollected|unpaid|outstanding)',
    '\\bnot apple\\b|apple is not responsible for (?:addressing|the (?:app|investigation|[a-z ]{2,20}service|relevant))',
  ],
  example: 'We are not liable for any loss caused by an outage.',
});
