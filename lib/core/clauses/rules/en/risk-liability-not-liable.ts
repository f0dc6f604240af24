import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-not-liable',
  kind: 'risk.liability',
  cues: ['liab', 'responsib', 'accountable'],
  any: [
    "(?:\\bnot|n't|\\bnever|\\bcannot|\\bneither|\\bno event|\\bno circumstances?|\\bnor|nobody)\\b(?! only)(?:[ ,][^;]{0,160}?)?\\b(?:liable|responsible|accountable|liability)\\b",
    "(?:\\bnot?|n't|neither|cannot|\\bno)\\b.{0,40}?(?:accept|assume|bear|take|have|undertake|incur|carry|hold)s?\\b.{0,30}?(?:liability|responsibility)",
    '\\bno (?:legal |further |other |financial )?(?:liability|responsibility)\\b',
    'disclaim[a-z]{0,4}\\b.{0,60}?(?:liabilit|responsib|damages|:)',
    '(?:exclud|exempt|releas|absolv|free)[a-z]{0,4}\\b.{0,40}?(?:liabilit|responsib)',
    'without (?:any )?(?:liability|responsibility)',
    '(?:liability|responsibility).{0,30}(?:is|are) (?:hereby )?(?:excluded|disclaimed|waived)',
    'is the (?:sole )?responsibility of the (?:product provider|seller|third|merchant|provider|developer)',
    '(?:product provider|seller|third[- ]part(?:y|ies)|merchant|developer)s? (?:is|are) solely responsible',
  ],
  not: [
    'governing law, disclaimer',
    'sole control of the defen[cs]e',
    'expose .{0,20}liabilit|survive (?:the )?termination|obtain .{0,30}written consent|\\byou shall:',
    'nothing in (?:these|this|the).{0,40}(?:exclud|limit|restrict)|(?:does|do|shall|will) not (?:exclude|limit|affect|restrict)[^.]{0,60}liab(?!.{0,200}not be liable)',
    '^(?:[^,]{0,60}, )?(?:you|customers?|users?|members?|subscribers?) (?:are|is|will|shall|would|may)(?: also)? (?:not|never|no longer) (?:be )?(?:held )?(?:liable|responsible)',
    "\\bif you (?:do not|don't|fail|cannot)[^,]{0,80}, you (?:remain |are |will )",
    'limited liability company',
    'we (?:are|will be|remain|accept|shall be) (?:liable|responsible|full|responsibility)',
    '(?:some|certain) (?:states|jurisdictions|countries|provinces).{0,20} (?:do|does|may) not allow.{0,160}may not apply to you',
    '\\byou (?:are|remain|will be) (?:solely |fully )?responsible\\b(?!.{0,200}\\b(?:we|company|us)\\b.{0,60}(?:not|no ))',
    'legal liability or',
    'liability (?:waiver|form|insurance)',
    'not .{0,40}relieve .{0,20}(?:liab|responsib)',
  ],
  example: 'We are not liable for any loss caused by an outage.',
});
