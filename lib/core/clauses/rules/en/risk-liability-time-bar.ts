import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-time-bar',
  kind: 'risk.liability',
  cues: [
    'one year',
    '(1) year',
    'two years',
    '(2) years',
    'one (1)',
    'two (2)',
    'six months',
    'barred',
    '1 year',
    '12 months',
    'twelve months',
  ],
  any: [
    '\\b(?:claims?|causes? of action|actions?|disputes?|proceedings?|lawsuits?|suits?)\\b[^;]{0,200}?\\b(?:must|shall|has to|have to|may not|no)\\b[^;]{0,60}?\\b(?:commenced?|brought|filed?|instituted|started|raised|begun)\\b[^;]{0,60}?\\b(?:within|more than|later than|after)\\b[^;]{0,12}\\b(?:one|two|1|2|six|12|twelve)\\b',
    '\\b(?:must|shall) (?:file|bring|commence|start)\\b[^;]{0,120}?\\b(?:claims?|disputes?|actions?)\\b[^;]{0,160}?\\bwithin (?:one|two|1|2|six|12|twelve)\\b',
    '\\bin no event\\b[^;]{0,40}\\b(?:claim|action|proceeding)\\b[^;]{0,160}\\bmore than (?:one|two|1|2)\\b',
    '\\bno right to any remedy\\b[^;]{0,60}\\bnot asserted\\b|\\b(?:forever|permanently) barred\\b',
  ],
  not: ['refund|warranty claim|guarantee|reimburse|copyright|infring'],
  note: 'A time after which the provider no longer answers; also where it is arbitration that is to be begun.',
  example: 'Any claim about the app must be filed within one year after it arose.',
});
