import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-ahead-wide',
  kind: 'refund.window',
  cues: [
    'ahead',
    'before',
    'prior',
    'to go',
    'notice',
    'in advance',
    'or more',
    'or fewer',
    'less than',
    'more than',
    'at least',
  ],
  any: [
    '\\b(?:cancel(?:l?ed|l?ing|s|lations?)?|withdraw(?:n|s|als?)?|move|drop out|call off|return(?:ed)?|notice)\\b[^;]{0,60}?\\b{span}[^;]{0,30}?\\b(?:ahead|before|prior|to go|in advance|or more|or fewer|notice|of (?:arrival|departure|the (?:event|start|date|exam|class)))\\b',
    "\\b(?:between|less than|more than|fewer than|at least|up to|over|under|inside) {span}(?:[^;]{0,24}(?:and|to|-) {span})?[^;]{0,20}\\b(?:ahead|before|prior|to go|in advance|'? ?notice)\\b",
    '^[^;|]{0,40}{span} (?:or (?:more|fewer|less) )?(?:before|prior to|ahead of|after)\\b[^;|]{0,50}\\|',
  ],
  all: [
    '{repay}|{keepsMoney}|\\bfree of charge\\b|\\bwithout charge\\b|\\bno charge\\b|\\bcharged at\\b|\\d ?% of|first night|incurs? a|\\brefund',
  ],
  not: ['moved without charge'],
  near: '{span}[^;]{0,30}(?:ahead|before|prior|to go|in advance|notice|or more|or fewer|of arrival)',
  note: 'How long before an event one has to cancel to see the money.',
  example: 'Cancel six days ahead and the fee is refunded.',
});
