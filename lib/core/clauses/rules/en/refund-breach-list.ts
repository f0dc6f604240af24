import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-list',
  kind: 'refund.breach',
  cues: ['refund', 'credit', 'money back'],
  cuesIn: 'context',
  any: [
    '\\b(?:we|us|our|provider|company|organi[sz]er|seller|host|caregiver|instructor|trainer|technical|platform|system|service)\\b[^;]{0,60}\\b(?:fail|fails|failure|cancel+ed|cancels?|unable|cannot|discontinue|error|errors|outage|defect|down|unavailable|malfunction|bug)\\b',
    '\\b(?:cancel+ed|discontinued|postponed|not delivered|not provided) by (?!(?:you|the (?:customer|user|client|student|member|buyer))\\b)[a-z]',
    "\\b(?:services?|products?|orders?|content|access|items?|course)\\b[^;]{0,20}\\b(?:was|were|is|are|has|have)(?: not\\b|n't)(?: been)? (?:delivered|provided|supplied|as described|as advertised|given|available)",
    '\\btechnical (?:issues?|errors?|faults?|failures?|problems?)\\b[^;]{0,60}(?:prevent|result|access|unresolved|on our|cannot)',
    '\\bbilling errors?\\b',
    '\\b(?:duplicate|erroneous|incorrect|double) (?:charge|billing|payment)',
    '^(?:a |the )?(?:full|pro-?rated) refunds?\\b',
  ],
  not: [
    '{wont} (?:be )?(?:refund|eligible)',
    'no refund',
    '^if you (?:cancel|have)',
    'charged for your next',
    'your (?:own )?(?:device|internet|computer|hardware)',
  ],
  context: [
    '(?:^|> )[^>]{0,80}\\b(?:full refunds?|eligible for (?:a )?(?:full )?refunds?|refunds? (?:are|is|will be) (?:available|given|granted|issued|provided)|qualif(?:y|ies) for (?:a )?refund)[^>]{0,60}:?\\s{0,3}$',
    'refund[^>]{0,60}(?: > [^>]{0,100}){0,2} > [^>]{0,120}\\b(?:eligib|consider|approve|qualif|entitled|may|will|can)[^>]{0,60}\\b(?:where|when|if|following)?[^>]{0,30}:\\s{0,3}$',
    '\\bcancell?(?:ed|ations?) by (?!(?:you|the (?:customer|client|user|student|member|buyer|guest|participant))\\b)[a-z][^>]{0,140}$',
    '\\b(?:if|when|that) (?!(?:you|the (?:customer|client|user|student|member|buyer|guest|participant))\\b)[a-z][a-z ]{1,40} cancels?\\b[^>]{0,60}$',
  ],
  contextNot: [
    '(?:{wont}|\\bno|\\bnot) (?![^>:]{0,140}\\b(?:unless|except|other than|only)\\b)[^>]{0,60}(?:refund|eligible)[^>]{0,60}$',
  ],
  example: 'Our system charged you by error.',
});
