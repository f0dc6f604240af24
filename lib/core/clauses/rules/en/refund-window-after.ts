import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-after',
  kind: 'refund.window',
  cues: ['refund', 'money back', 'request', 'cancel', 'reimburse', 'return'],
  any: [
    '^[^;]{0,50}{duration}[^;]{0,60}(?::|\\||-|=|\\bbefore\\b|\\bprior\\b|\\bor more\\b|\\bor less\\b)[^;]{0,40}\\b(?:refund|money back)',
    '\\b(?:refund[a-z]{0,20}|money back|reimburse[a-z]{0,20}|requests?|returns?)\\b[^;]{0,110}\\b(?:after|outside|beyond|past|more than|less than|older than|later than|over|prior to the expiration of|exceed[a-z]{0,20}|fewer than)\\b(?: the| of| a| than| first| expiration of| this| our)* {duration}(?! (?:after|of) cancel)',
    '\\b(?:after|outside|beyond|past|more than|older than|later than|once|less than)(?: the| of| a| first)* {duration}\\b[^;]{0,90}\\b(?:refund|money back|reimburse)',
    '\\b(?:cancel(?:l?ed|s|l?ing|l?ations?)?)\\b[^;]{0,70}\\b(?:more|less|fewer|later|at least|after|prior to)\\b[^;]{0,40}{duration}[^;]{0,60}\\b(?:before|prior|of the|service|class|start|expiration|registration)\\b[^;]{0,100}(?:refund)',
    '\\brefunds?\\b[^;]{0,120}\\b(?:cancel[a-z]{0,20})\\b[^;]{0,50}\\b(?:more|less|fewer|at least) than? ?{duration}',
  ],
  not: [
    'received (?:your|a|the|their) refund|not received|\\b(?:we|us) (?:will|shall) reimburse',
    'please inform us|contact (?:their|your) (?:bank|card)',
    'process|appear|tak(?:e|es) (?:up to|more|longer)',
    'pro-?rat',
    'setup fees, if any',
    'inactive|expire|overdue|unclaimed',
    'reviewed|respond',
    'renewal date|cancel(?:led|s)? (?:at least|no later)',
    'undue delay',
    'approve or deny',
  ],
  near: '(?:after|outside|beyond|past|more than|less than|older than|later than|over|expiration of|fewer than)\\b[^;]{0,15}{duration}',
  example: 'No refund is given after ten days.',
});
