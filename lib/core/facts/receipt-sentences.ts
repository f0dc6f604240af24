// What a receipt says in words instead of beside labels: "We charged $84.00 to your Visa ending in 0042", "Receipt from
// Lumen", and the days a line of an invoice is for: "Jun 12 – Jul 12, 2026".
import { type DateOptions, extractDates } from '../quantity/dates';
import { extractMoney } from '../quantity/money';
import { parsePlanPeriod } from '../quantity/plan-periods';
import type { FrameBlock } from './fact-frame';
import { type Candidate, unlabelledCandidate } from './label-pairs';
import type { ValueContext } from './read-values';
import type { FactName } from './types';

/** Below every label: totals say it better. */
const SENTENCE_RANK = 5;
const CHARGED =
  /(?:we(?:'ve|’ve| have)? charged|(?:were|was|been) charged|you(?:'ve|’ve| have)? paid|you(?:'re|’re| are) paying|(?:payment|charge) of)(?: you)?\s+$/i;
const CARD =
  /(?:to|with|using|from|by) (?:your )?((?:visa|master ?card|amex|american express|discover|paypal|apple pay|google pay)(?: (?:card )?(?:ending (?:in|with) |[•*x.]+ ?)\d{4})?)(?![\w])/i;
const COMING = /(?:next|upcoming|future|first|monthly|annual|yearly)\s+(?:payment|charge) of\s+$/i;
const ISSUER = /^(?:your )?(?:receipt|invoice) from ([^,.:;\n#]{2,50})$/i;
const SHOP_LINE =
  /^(?:[Yy]our|[Tt]hank you for your) (?:order|purchase) (?:with|from) ([A-Z][^,.:;!\n#]{1,40}?)(?= (?:is|has|was)\b|[.!]|$)/;

export function readReceipt(block: FrameBlock, { customs, dates }: ValueContext): Candidate[] {
  const { source } = block;
  const found = [...readIssuer(block), ...readStore(block), ...readRange(block, dates)];
  found.push(...readCard(block));
  const paid = extractMoney(source, customs).find(({ start }) => isCharged(source.slice(0, start)));
  if (paid === undefined) return found;
  found.push(spoken('price', paid.value, block, paid.start, paid.end));
  const rate = RATE.exec(source.slice(paid.end));
  const period = rate ? parsePlanPeriod(rate[0]) : null;
  if (rate && period) found.push(spoken('planPeriod', period, block, paid.end, paid.end + rate[0].length));
  const card = CARD.exec(source.slice(paid.end));
  if (card?.[1] === undefined) return found;
  const start = paid.end + card.index + card[0].length - card[1].length;
  return [...found, spoken('paymentMethod', card[1], block, start, start + card[1].length)];
}

/** "$4.00 every 4 weeks" */
const RATE = /^ ?(?:\/|(?:every|per|each|a) )(?:\d{1,2} )?[a-z]{2,6}s?\b/;
const OWN_CARD =
  /[Yy]our (card ending (?:in|with) \d{4})|charged to (?:your )?((?:[A-Z][A-Za-z]+ ){1,3}ending (?:in|with) \d{4})/;

/** "Your card ending in 5518 was charged", "will be charged to Visa ending in 3009". */
function readCard(block: FrameBlock): Candidate[] {
  const match = OWN_CARD.exec(block.source);
  const card = match?.[1] ?? match?.[2];
  if (!match || card === undefined) return [];
  const start = match.index + match[0].length - card.length;
  return [spoken('paymentMethod', card, block, start, start + card.length)];
}

function isCharged(before: string): boolean {
  return CHARGED.test(before) && !COMING.test(before);
}

function readIssuer(block: FrameBlock): Candidate[] {
  const line = block.source.trim();
  const name = (ISSUER.exec(line) ?? SHOP_LINE.exec(line))?.[1]?.trim();
  if (name === undefined) return [];
  const start = block.source.indexOf(name);
  return [spoken('seller', name, block, start, start + name.length)];
}

/** The store's name as the title of its receipt. */
function readStore(block: FrameBlock): Candidate[] {
  const { source } = block;
  if (block.block.role !== 'heading' || !/^(?:(?:mac )?app store|itunes store|google play)$/i.test(source))
    return [];
  const value = /google/i.test(source) ? 'google-play' : 'app-store';
  return [spoken('channel', value, block, 0, source.length)];
}

const RANGE_LIMIT_CHARS = 44;
const YEARLESS = /^\s*([A-Z][a-z]{2,8}\.? \d{1,2})(?=\s*[-–—~至到])/;

/** "VPS Start - monthly (09/14/2026 - 10/13/2026)" */
const RANGE_TAIL = /^[^(（]{2,100}[(（]([^()（）]{16,44})[)）]$/;

function readTailRange(block: FrameBlock, range: string, options: DateOptions): Candidate[] {
  const [first, second, third] = extractDates(range, options);
  if (!first || !second || third || first.start > 0 || second.end < range.length) return [];
  if (!isDash(range.slice(first.end, second.start))) return [];
  const at = block.source.lastIndexOf(range);
  return [
    spoken('startsAt', first.value, block, at + first.start, at + first.end),
    spoken('endsAt', second.value, block, at + second.start, at + second.end),
  ];
}

/** A block that is two days with a dash between; the first may leave its year to the second. */
function readRange(block: FrameBlock, options: DateOptions): Candidate[] {
  const { source } = block;
  const tail = RANGE_TAIL.exec(source);
  if (tail?.[1] !== undefined) return readTailRange(block, tail[1], options);
  if (source.length > RANGE_LIMIT_CHARS) return [];
  const [first, second, third] = extractDates(source, options);
  if (first && second && !third) {
    const isAll = /^\s*$/.test(source.slice(0, first.start) + source.slice(second.end));
    return isAll && isDash(source.slice(first.end, second.start))
      ? [
          spoken('startsAt', first.value, block, first.start, first.end),
          spoken('endsAt', second.value, block, second.start, second.end),
        ]
      : [];
  }
  const day = YEARLESS.exec(source)?.[1];
  if (!first || second || day === undefined || source.slice(first.end).trim() !== '') return [];
  const at = source.indexOf(day);
  if (!isDash(source.slice(at + day.length, first.start))) return [];
  const year = Number(first.value.slice(0, 4));
  const sameYear = extractDates(`${day}, ${year}`, options)[0]?.value;
  // "Dec 12 – Jan 12, 2027" began the year before.
  const start =
    sameYear !== undefined && sameYear > first.value
      ? extractDates(`${day}, ${year - 1}`, options)[0]?.value
      : sameYear;
  if (start === undefined) return [];
  return [
    spoken('startsAt', start, block, at, at + day.length),
    spoken('endsAt', first.value, block, first.start, first.end),
  ];
}

function isDash(between: string): boolean {
  return /^\s*(?:[-–—~～至到]|to|through)\s*$/i.test(between);
}

function spoken(fact: FactName, value: unknown, block: FrameBlock, start: number, end: number): Candidate {
  return unlabelledCandidate({ fact, value, rank: SENTENCE_RANK, certainty: 'stated' }, block, start, end);
}
