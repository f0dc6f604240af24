// English word lists for the wide rules: the concepts that a clause is made of (giving money back, a failure of the
// provider, a deadline, a thing that is held) in the many words that say them. All hold patterns; none is for cues.
import type { Lexicon } from '../pattern';

/** What was paid, or what it was paid for. */
const MONEY =
  '(?:money|fees?|payments?|price|amounts?|sums?|balance|deposits?|tuition|costs?|dues|premiums?|charges?|remuneration|mon(?:ies|eys)|value|fares?|credits?|instal?lments?|subscriptions?|tickets?|bookings?|orders?|purchases?|pass(?:es)?|hours|months|lessons|difference|everything|funds|rent|cash|penny|cent|supplements?|stakes?|rest|share|half|portion|part)';
/** Up to a few small words between the parts of one thought. */
const FEW = "(?:[a-z0-9$£€%,.'()-]{1,20} ){0,7}?";
const NOT =
  "(?:(?:will|shall|would|do|does|did|can|could|may|might|is|are|be|been|has|have|must|should) (?:also |generally |typically |normally |therefore |then |currently |ordinarily )?not\\b|(?:wo|do|does|is|are|ca|would|has|have)n't|can't|cannot|never|unable to|not able to|no longer)";
const BE = '(?:is|are|be|been|gets?|was|were)';

export const englishWideWords: Lexicon = {
  /** What a heading of a policy about money that comes back is called. */
  refundPlace: [
    'refund(?:s|ed|able)?\\b',
    'money[- ]back\\b',
    'my money\\b',
    'returns\\b',
    ', returns?\\b',
    '(?:return|cancell?ation) (?:policy|fees?)\\b',
    'reimbursements?\\b',
    'guarantee\\b',
    'buyer protection\\b',
    'cooling[- ]off\\b',
    'exchanges\\b',
  ],
  /** Money goes from the provider to the customer, whoever is the subject. */
  repay: [
    'refund(?:s|ed|ing|able)?\\b',
    'reimburs(?:e|es|ed|ing|ements?)\\b',
    'repa(?:y|ys|id|ying|yments?)\\b',
    'money[- ]back\\b',
    `(?:pay|give|hand|put|send|get|have|claim|receive|take|want)s? ${FEW}back\\b(?! (?:in|early|to (?:work|school|you|us)|up)\\b)`,
    '(?:paid|given|handed|put|sent|comes?|goes|got) (?:[a-z]{1,12} ){0,3}back\\b',
    `return(?:s|ing)? (?:(?:you|all|any|your|the|that|this|every|those|whatever|what|its|half|part|of|him|them) ){1,4}(?:[a-z-]{1,15} ){0,3}?${MONEY}\\b`,
    'return(?:s|ing)? everything\\b',
    `\\b${MONEY} ${FEW}${BE} (?:[a-z]{2,14} ){0,2}?(?:returned|credited|restored)\\b`,
    'credited with\\b',
    'pass on the difference\\b',
    `credit(?:s|ed|ing)? (?:you\\b|your (?:account|card)|(?:the |what|any |your )${FEW}${MONEY}\\b)`,
  ],
  /** Money stays with the provider. */
  keepsMoney: [
    `${NOT} (?:be )?(?:[a-z]{2,14}(?:ed|en|able), (?:or |nor )?){0,3}(?:[a-z'-]{1,20} ){0,5}?(?:refund(?:s|ed|able)?|reimburse[sd]?|repa(?:y|id)|returned|credited|restored|(?:given|paid|handed|sent) back|(?:get|give|pay|have|receive|hand) (?:[a-z]{1,15} ){0,5}back)\\b`,
    "(?:isn't|aren't|wasn't|won't be) (?:refundable|returnable|returned|refunded)\\b",
    `\\brefunds? (?:requests? )?(?:are |is |will |can )?${NOT} (?:be )?(?:[a-z]{2,12} )?(?:given|granted|issued|offered|made|available|possible|provided|paid|due|accepted|allowed)\\b`,
    '\\bno (?:part|portion|share|amount|sum)\\b[^;.]{0,60}\\b(?:refunded|repaid|returned|reimbursed|given back|paid back)\\b',
    `${NOT} (?:take|accept|have) (?:it|them|[a-z ]{2,20}) back\\b`,
    '\\bours to keep\\b',
    `${NOT} (?:be )?entitle[sd]? (?:[a-z]{1,12} ){0,4}?(?:to|for) (?:any |a |an )?(?:[a-z]{2,12} )?(?:reduction|refund|credit|discount|compensation|repayment|rebate|reimbursement)\\b`,
    "(?:isn't|aren't|is not|are not|not|never) (?:eligible|covered|included|part) (?:for|by|in|under|of) (?:our|the|this|any) (?:[a-z-]{2,14} )?(?:guarantee|refund|promise|policy)",
    '\\b(?:missed|unattended|skipped|unused|late-cancelled) (?:sessions?|lessons?|class(?:es)?|days|appointments?|visits?) (?:[a-z]{2,8} ){0,3}(?:charged|billed|payable|due|count)',
    'neither refundable\\b',
    'non-?(?:refundable|returnable)\\b',
    '\\bnothing\\b[^;,.]{0,30}\\b(?:refunded|returned|repaid|reimbursed|credited|back)\\b',
    '\\b(?:no|without|nor|zero)\\b (?:[a-z-]{1,15},? ){0,4}?(?:refunds?|reimbursements?|repayments?|allowance|rebate|money back)\\b',
    "\\b(?:fees?|deposits?|payments?|sums?|amounts?|money|price|tuition|balance|months|it|what you(?: have|'ve)? (?:already )?paid)\\b[^;.]{0,60}\\b(?:is|are|be|gets?) (?:[a-z]{2,12} )?(?:kept|retained|forfeit(?:ed)?|withheld)\\b",
    '\\b(?:keep|keeps|retain|retains) (?:the |your |any |all |half |part |of )*(?:[a-z]{1,12} )?(?:deposits?|fees?|payments?|money|amounts?|sums?|instal?lments?)\\b',
    '\\bpaid (?:already )?stays with us\\b',
    '\\b(?:whole|full|entire|total|100 ?%)(?: [a-z]{1,15}){0,4} (?:is|are|remains?|stays?|becomes?|will be|falls?) (?:still )?(?:due|payable|owed|owing|charged|chargeable)\\b',
    '\\b(?:fees?|price|cost|charge|tuition|amount|dues) (?:[a-z]{1,12} ){0,2}(?:stays?|remains?) (?:due|payable)\\b',
    '\\bliable for the (?:whole|full|entire)\\b',
  ],
  /** A length of time, also as people say it. */
  span: [
    '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty[- ]one|twenty[- ]four|twenty[- ]eight|thirty|forty[- ]five|forty[- ]eight|sixty|seventy[- ]two|ninety)(?: ?\\((?:\\d{1,4}|[a-z-]{3,12})\\))?(?: ?(?:-|to|or|and) ?\\d{1,3})?(?: or more| or fewer)?[- ]?(?:(?:full|calendar|business|working|consecutive|banking|clear|more|whole)[- ]){0,2}(?:minutes?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?)\\b',
    'an? couple of (?:days|weeks)\\b',
    "(?:first|initial) (?:hour|day|week|fortnight|month|year)\\b(?!')",
    '(?:24|48|72)h\\b',
  ],
  /** What goes wrong on the provider's side. */
  ourFault: [
    "\\b(?:we|us|our (?:office|centre|center|team|service|side|store|studio|school)|instructors?|tutors?|teachers?|coach(?:es)?|organi[sz]ers?|hosts?|sellers?|writers?|publishers?|creators?|venues?|the (?:centre|center|club|academy|school|company|provider|hotel|authority|studio|(?<!in the )event|service|app|site|platform|camp|operator|festival|promoter|carrier|airline)) (?:[a-z'-]{1,15} ){0,4}?(?:cancels?|calls? (?:it )?off|call(?:s|ed)? off|close[sd]?|shuts?|stops?|ends?|retires?|discontinues?|withdraws?|misse[sd]|miss|fails?|drops? below|breach(?:es)?|postpones?|reschedules?|terminates?|winds? (?:up|down)|unable|cannot|can't|could not|couldn't|do not deliver|does not (?:deliver|show)|don't (?:deliver|show)|didn't show|has no|have no|removes?|suspends?)\\b",
    "\\bour [a-z]{3,14} (?:fails?|stops?|breaks?|cannot|can't|does not|doesn't|won't)\\b",
    '\\b(?:is|are|was|were|gets?|be) (?:called off|cancel+ed|discontinued|postponed|withdrawn|abandoned)\\b(?: (?:by|part)\\b)?',
    "\\b(?:outage|downtime|uptime|unavailab|malfunction|our (?:own )?(?:fault|error|mistake|failure|side)|by mistake|in error|twice|two times|double[- ]charged|charged (?:more than once|too much)|overcharged|billed you|service stops?|availability|never (?:arrives?|came|turns? up)|did(?: not|n't) (?:arrive|show|turn up)|damaged|spoiled|spoilt|defective|faulty|broken|wrong item|missing items?|missing or|is down|goes down|went down|is offline|takes longer|is late|arrives? late|not (?:yet )?(?:delivered|provided|supplied)|held up|delays?|delayed|for which we are responsible|our (?:uncured )?(?:material )?breach|terminates? for cause|not delivered|good cause)\\b",
  ],
  /** What makes it good. */
  remedy: [
    '\\bservice credits?\\b',
    '\\b(?:a|the|such|your|extra) credits? (?:of|equal|back|plus|for|on)\\b',
    '\\breplacements?\\b',
    '\\b(?:is|are|be) reversed\\b',
    '\\brebooked\\b',
    '\\b(?:one|a|an|another|extra) (?:extra )?(?:day|week|month|lesson|session) (?:free|of service|on us)\\b|\\bfree (?:day|week|month|lesson)\\b',
    '\\bcompensat(?:e|ed|ion)\\b',
    '\\bknock (?:[a-z0-9]{1,12} ){1,4}off\\b',
    '\\b(?:put|apply|add) [£$€]?\\d{1,4}[^;.]{0,12}(?:toward|off|to your)',
    '\\b(?:another date|alternative date|a transfer|or your money|choose (?:a refund|your money))\\b',
    '\\bclaim the (?:cost|price|fare|value)\\b',
    '\\bextend (?:your|the) (?:plan|subscription|membership|term|pass)\\b',
    '\\bat no (?:extra |additional )?cost\\b',
  ],
  /** The part that was paid for and not used. */
  unusedPart: [
    '\\b(?:unused|unexpired|unearned|leftover|remaining|outstanding|undelivered|untaken|unwatched)\\b',
    '\\bremainder of\\b',
    '\\brest of (?:the|your)\\b',
    "\\bwhat(?:'s| is) left (?:of|on)\\b",
    '\\b(?:days?|weeks?|months?|lessons?|hours?|sessions?|classes|time|gb|visits?|issues?|years?) (?:that are |which are )?(?:left|outstanding|still to come|remaining|not (?:yet )?(?:used|delivered|started|taken|begun)|to come|to run)\\b',
    "\\b(?:you |that )?(?:haven't|have not|hasn't) (?:yet )?(?:been )?(?:used|started|begun|taken|delivered|had|opened)\\b",
    '\\bnot (?:yet )?(?:sent(?: out)?|shipped|delivered|used|taken|begun|started)\\b',
    '\\b(?:service|part|work) already (?:rendered|provided|performed|supplied|delivered)\\b',
    '\\b(?:part|share|portion) of the [^;.]{0,30}(?:fee|price|payment)s? (?:that |which )?(?:covers?|for the)\\b',
    '\\bfor (?:each|every) (?:full |whole |complete |unused )?(?:day|week|month|lesson|session|class) (?:left|not|remaining|unused|that|you)\\b',
    '\\b(?:number|share) of (?:days|weeks|months|lessons|classes)\\b',
    '\\b(?:days|weeks|months) after you (?:leave|cancel|go)\\b',
    '\\bpro[- ]?rat(?:a|ed?)\\b',
    '\\bin proportion\\b|\\bproportional(?:ly)?\\b',
  ],
};
