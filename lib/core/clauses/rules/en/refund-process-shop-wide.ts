import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-shop-wide',
  kind: 'refund.process',
  cues: [
    'app store',
    'apple',
    'google',
    'itunes',
    'steam',
    'broker',
    'reseller',
    'platform',
    'travel',
    'agent',
    'third',
    'playstation',
    'xbox',
    'amazon',
    'retailer',
    'partner',
    'store',
    'website',
    'shop',
    'marketplace',
    'box office',
  ],
  any: [
    '\\b(?:bought|purchased?|paid|booked|made|subscribed|got|obtained|ordered|purchases|bookings|orders|billed|charged)\\b[^;.]{0,40}?\\b(?:through|via|from|in|on|with|at|by)\\b[^;.]{0,40}?(?:{store}|\\b(?:brokers?|agents?|travel (?:sites?|websites?|agency)|travel websites|partners?|marketplaces?|console store|platform holder|another (?:site|shop|seller)|shops?|playstation|xbox)\\b)[^;]{0,110}?\\b(?:ask|contact|request(?:ed)?|submit|get in touch|turn to|go(?:es)? to|reach out|apply to|speak to|(?:have to|must) be (?:requested|cancel+ed|returned|made|sent))\\b',
  ],
  all: ['refund|money|billing|request|purchase|reimburs|paid|payment|booked|booking'],
  not: [
    '\\b(?:cancel|end|stop|manage|turn off|renew)[a-z]{0,6}\\b[^;]{0,40}\\b(?:plan|subscription|membership|there|renewal|it)\\b(?![^;]{0,80}(?:refund|money))',
    'respective|separate terms',
  ],
  note: 'Bought elsewhere: the money is asked for there.',
  example: 'If you paid through Google, ask Google for your money.',
});
