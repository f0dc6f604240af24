import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-other-words-forfeiture-wide',
  kind: 'risk.forfeiture',
  cues: [
    'struck off',
    'run out',
    'runs out',
    'set to nil',
    'set to zero',
    'saved up',
    'credit is ours',
    'bonus goes',
    'to nil',
    'struck',
    'save up',
    'are ours',
    'is ours',
    'banked',
  ],
  any: [
    '\\b(?:credits?|points|balance|funds|days|classes|hours|minutes|rides|bonus|value|rewards?|coins|stamps|lessons|sessions|visits|miles)\\b[^;.]{0,60}\\b(?:(?:are|is|be) struck off|runs? out|(?:is |are |be )?set to (?:nil|zero)|(?:is|are|becomes?) ours|goes if|are removed|are wiped)\\b',
    "\\b(?:can't|cannot|may not|not) be (?:saved up|stored up|banked|stockpiled|hoarded|accumulated|put aside)\\b",
    '\\bbalance (?:is |gets )?(?:set|reduced|put) to (?:nil|zero|nothing)\\b',
  ],
  not: ['trial|remind|stock|{wont} (?:be struck|run out)|never run|\\bbank account'],
  note: 'Lost, in other words.',
  example: 'Points not spent by New Year are struck off.',
});
