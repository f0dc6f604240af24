import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-steps',
  kind: 'renewal.cancel',
  cues: ['cancel', 'unsubscrib'],
  cuesIn: 'context',
  any: [
    '^(?:[a-z /]{2,20}: )?(?:step \\d:? |\\d{1,2}[.)]? |then )?(?:open|tap|go to|select|click|log ?in(?:to)?|log into|sign ?in|navigate|find|scroll|choose|press|visit|enter|confirm|locate|head to|access|follow)\\b',
    '^[^.]{2,60} ?[>›→»] ?[^.]{2,60}',
    '^(?:via|by|through) (?:support|e-?mail|phone|chat|app|website|the [a-z]{2,12})\\b',
    '^(?:by )?(?:e-?mail|phone|online|call|post|contact|chat|in writing|in person)\\b.{0,10}(?::|\\bus\\b|@|at )',
    '^cancel your (?:subscription|membership|plan|account)',
  ],
  not: ['refund'],
  context: [
    '(?:how (?:to|do i|can i|do you|you can)[^>]{0,30}|to |ways to |steps to |methods of |options? )(?:cancel|unsubscrib)(?!(?: an?| your| the)? (?:order|booking))[^>]{0,80}$',
    '\\b(?:cancel(?:ling|ing)?|cancellation) (?:your |a |the |process|procedure|instructions|steps|methods?|via|through|on |your subscription|in )[^>]{0,60}$',
  ],
  contextNot: ['refund[^>]{0,40}$', 'data|cookie|newsletter'],
  example: 'Tap Subscriptions.',
});
