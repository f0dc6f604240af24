// The adviser before one buys. It orders what was read and says of each question whether anything was; it concludes
// nothing that no sentence, fact or warning carries.
import type { Clause, ClauseKind } from '../clauses/types';
import type { Channel } from '../facts/types';
import type { PageReading } from '../pages/reading';
import { longestDays, type ProviderTerms, rankWindow, termsOf } from '../policies/terms';
import { type KeptClause, newestVersion, type Policy, toKeptClause } from '../policies/types';
import type { Advice, AdviceCode, AdviceGround, AdvicePoint } from './advice-types';
import { isVague } from './vague-words';

/** More sentences for one point are left to the list of clauses. */
const GROUNDS_LIMIT = 3;
const MIN_SIGNALS = 2;

/** `own` are the kept policies of the same site, `others` the terms of other providers. */
export function adviseBeforeBuying(
  reading: PageReading,
  own: readonly Policy[],
  others: readonly ProviderTerms[],
): Advice {
  const said = gather(reading, own);
  const points = [
    ...refundPoints(said),
    ...renewalPoints(said, reading),
    ...riskPoints(said),
    ...channelPoints(reading),
  ];
  const { window } = termsOf(said.map(({ clause }) => clause));
  return { points, compared: rankWindow(longestDays(window), others) };
}

interface Said {
  clause: KeptClause;
  ground: AdviceGround;
}

/** The page's own sentences first; an earlier one that says the same is not told twice. */
function gather(reading: PageReading, own: readonly Policy[]): Said[] {
  const here = reading.clauses.map((clause): Said => {
    const kept = toKeptClause(clause);
    return { clause: kept, ground: { quote: clause.quote, clause: kept, place: placeOf(clause) } };
  });
  const quotes = new Set(here.map(({ clause }) => `${clause.kind} ${clause.quote}`));
  const earlier = own.flatMap((policy) => {
    const { clauses, lastSeenAt } = newestVersion(policy);
    const about = { address: policy.address, title: policy.title, seenAt: lastSeenAt };
    return clauses
      .filter((clause) => !quotes.has(`${clause.kind} ${clause.quote}`))
      .map((clause): Said => ({ clause, ground: { quote: clause.quote, clause, earlier: about } }));
  });
  return [...here, ...earlier];
}

function placeOf({ start, end }: Pick<Clause, 'start' | 'end'>): { start: number; end: number } {
  return { start, end };
}

function ofKinds(said: readonly Said[], kinds: readonly ClauseKind[]): Said[] {
  return said.filter(({ clause }) => kinds.includes(clause.kind) && clause.params.negated !== true);
}

function point(
  code: AdviceCode,
  tone: AdvicePoint['tone'],
  grounds: readonly AdviceGround[],
  strength: AdvicePoint['strength'] = 'stated',
): AdvicePoint[] {
  return grounds.length === 0 ? [] : [{ code, tone, strength, grounds: grounds.slice(0, GROUNDS_LIMIT) }];
}

function unread(code: AdviceCode): AdvicePoint[] {
  return [{ code, tone: 'unknown', strength: 'unread', grounds: [] }];
}

const groundsOf = (said: readonly Said[]): AdviceGround[] => said.map(({ ground }) => ground);

function refundPoints(said: readonly Said[]): AdvicePoint[] {
  const points = [
    ...point('refund-window', 'good', groundsOf(ofKinds(said, ['refund.window']))),
    ...point('refund-none', 'bad', groundsOf(ofKinds(said, ['refund.none']))),
    ...point('refund-prorata', 'good', groundsOf(ofKinds(said, ['refund.prorata']))),
    ...point('refund-fee', 'watch', groundsOf(ofKinds(said, ['refund.fee']))),
  ];
  const others = ofKinds(said, ['refund.full', 'refund.condition', 'refund.process', 'refund.breach']);
  return points.length > 0 || others.length > 0 ? points : unread('refund-unread');
}

function renewalPoints(said: readonly Said[], { facts, warnings }: PageReading): AdvicePoint[] {
  const fact = facts.autoRenew;
  const isOff = fact?.value === 'off';
  const clauses = groundsOf(
    ofKinds(said, ['renewal.auto', 'renewal.charge', 'renewal.price', 'renewal.trial']),
  );
  const ticked = warnings.filter(
    ({ code, signals }) => code === 'preticked-renewal' && signals.length >= MIN_SIGNALS,
  );
  const shown = ticked.map((warning) => ({ quote: warning.quote, place: placeOf(warning) }));
  const on = fact?.value === 'on' ? [{ quote: fact.quote, place: placeOf(fact) }] : [];
  // A sentence on plans that renew says nothing against the switch that is off for this one.
  const off = isOff
    ? point('renewal-off', 'good', [{ quote: fact.quote, place: placeOf(fact) }], fact.certainty)
    : [];
  const auto = point('renewal-auto', 'watch', [...shown, ...on, ...clauses]);
  const cancel = point('renewal-cancel', 'good', groundsOf(ofKinds(said, ['renewal.cancel'])));
  if (off.length > 0 && shown.length === 0) return [...off, ...cancel];
  if (auto.length === 0) return cancel.length > 0 ? cancel : unread('renewal-unread');
  return [...auto, ...(cancel.length > 0 ? cancel : unread('renewal-cancel-unread'))];
}

const ONE_SIDED: readonly ClauseKind[] = [
  'risk.final-say',
  'risk.unilateral-change',
  'risk.forfeiture',
  'risk.liability',
  'risk.jurisdiction',
];

function riskPoints(said: readonly Said[]): AdvicePoint[] {
  // One of each kind before a second of the first.
  const firsts = ONE_SIDED.flatMap((kind) => ofKinds(said, [kind]).slice(0, 1));
  const vague = said.filter(({ clause }) => !clause.kind.startsWith('risk.') && isVague(clause.quote));
  return [
    ...point('one-sided', 'watch', groundsOf(firsts)),
    ...point('vague', 'watch', groundsOf(oneASentence(vague))),
  ];
}

function oneASentence(said: readonly Said[]): Said[] {
  return [...new Map(said.map((one) => [one.clause.quote, one])).values()];
}

function channelPoints({ facts, warnings }: PageReading): AdvicePoint[] {
  const foreign = warnings.filter(
    ({ code, signals }) => code === 'foreign-contact' && signals.length >= MIN_SIGNALS,
  );
  const strangers = foreign.map((warning) => ({ quote: warning.quote, place: placeOf(warning) }));
  const { channel } = facts;
  const known = channel
    ? point(
        isOwn(channel.value) ? 'channel-official' : 'channel-other',
        isOwn(channel.value) ? 'good' : 'watch',
        [{ quote: channel.quote, place: placeOf(channel) }],
        channel.certainty,
      )
    : [];
  const points = [...point('channel-foreign', 'bad', strangers), ...known];
  return points.length > 0 ? points : unread('channel-unread');
}

function isOwn(channel: Channel): boolean {
  return channel === 'official';
}
