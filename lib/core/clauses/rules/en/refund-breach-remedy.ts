import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-remedy',
  kind: 'refund.breach',
  cues: [
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
  ],
  not: ['{wont} be entitled|not entitled', 'non-?refundable', 'if you cancel'],
  example: 'If the work is faulty, we redo it at no extra cost.',
});
