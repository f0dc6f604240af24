import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-in-other-words',
  kind: 'renewal.cancel',
  cues: [
    'quit',
    'stop',
    'skip',
    'leave',
    'drop',
    'pause',
    'switch',
    'end your',
    'end it',
    'end the',
    'you keep',
    'stays on',
    'stay on',
    'stays pro',
    'count as',
    'deleting',
    'uninstall',
    'direct debit',
    'do it',
    'do so',
    'do this',
  ],
  any: [
    '\\b(?:quit|stop|skip|leave|drop|pause|end|switch (?:it|that|renewal|renewals) off)\\b[^;.]{0,40}\\b(?:on the [a-z]{3,12} page|in (?:two|a few|one) clicks?|in (?:the|your) (?:panel|app|account|dashboard|settings)|from billing|before (?:the|that|your|each)|by (?:midnight|\\d|the)|at any time|any time|no later than|with one click)',
    "\\b(?:e-?mails?|deleting|uninstalling|stopping the direct debit|removing)\\b[^;.]{0,40}\\b(?:don't|doesn't|do not|does not|is not|isn't) (?:count as|stop|end|cancel|notice)",
    '\\b(?:do it|do so|do this) (?:by|before|a full day before|at least)\\b',
  ],
  not: [
    '\\bwe (?:may|can|will|shall)\\b[^;.]{0,30}\\b(?:stop|end|drop|pause|quit)|\\bstop(?:ping)? (?:your use|using)|\\bwe charge you\\b',
  ],
  note: 'Stopping a plan, in the verbs people use for it.',
  example: 'Quit on the club page in two clicks.',
});
