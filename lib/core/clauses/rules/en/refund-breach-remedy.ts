import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-remedy',
  kind: 'refund.breach',
  cues: [
    'fault',
    'defective',
    'not as described',
    'at no extra cost',
    'no additional cost',
    'at zero cost',
    'no cost',
    'free of charge',
    'replace',
    'remedy',
    'repair',
  ],
  any: [
    '\\b(?:if|where|when|should)\\b[^;]{0,150}\\b(?:reject|fail|faulty|defective|not (?:satisfied|conform|as described|acceptable)|problem|issue|mistake|error|unsatisfactory)[^;]{0,160}\\b(?:we|us|provider|company)\\b[^;]{0,60}\\b(?:zero|no (?:extra|additional)?|without|free)[- ]{0,20}(?:of )?(?:extra |additional )?(?:cost|charge)',
    '\\bwe will (?:return|come back|redo|repeat|re-do|fix|address|repair|replace|run)\\b[^;]{0,90}\\b(?:no (?:extra|additional)?|zero|free of|without)(?: extra| additional)? ?(?:cost|charge)',
    '\\bentitled to (?:have|a)\\b[^;]{0,60}\\b(?:repaired|replaced|replacement|compensation|refund) ',
    '\\bright to (?:a )?refund for major\\b',
    '\\b(?:faulty|defective|fault|not as described|misdescribed)\\b[^;]{0,120}\\b(?:refund|repair|replac|money back|credit)',
    '\\b(?:refund|repair|replac[a-z]{0,20}|money back)\\b[^;]{0,80}\\b(?:faulty|defective|not as described|misdescribed)\\b',
  ],
  not: [
    '{wont} be entitled|not entitled',
    'default',
    '{wont} (?:be )?(?:[a-z]{1,20} ){0,4}(?:refund|replac|repair|liable)',
    'non-?refundable',
    'if you cancel',
    '\\byou (?:assume|bear|pay)\\b|approve or deny|\\brefund policy will apply|unless (?:the )?(?:products?|items?|goods)',
  ],
  example: 'If the work is faulty, we redo it at no extra cost.',
});
