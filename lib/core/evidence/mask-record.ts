// What of a record's own words is overwritten in a covered copy: address, title, quotes, notes. Spans stay valid.
import { findPrivateData, MASK, maskPrivateData } from './private-data';
import type { EvidenceRecord, Place, RedactionBox } from './types';

/** What a person chose for a covered copy. */
export type RedactionChoice = {
  boxes: readonly RedactionBox[];
  /** Words to be covered wherever they stand: in text, page, title and addresses. */
  words: readonly string[];
  /**
   * `left-out`: the copy holds pictures only. What stands below a box drawn by hand is known to the person alone, so
   * text and page are kept only when the person says that the words named are all of it.
   */
  texts: 'kept' | 'left-out';
};

export type MaskedParts = Pick<
  EvidenceRecord,
  'url' | 'title' | 'referrer' | 'clauses' | 'facts' | 'notCaptured' | 'places'
>;

/** What separates the pieces of an address; each piece is looked at as it reads when decoded. */
const ADDRESS_PIECES = /([/?&=#;,]+)/;

/** Values that look private but are evidence: order numbers. */
export function keptValues(record: EvidenceRecord): string[] {
  return (record.facts ?? []).filter(({ name }) => name === 'orderId').map(({ value }) => value);
}

/** The person's words, and the values read from the page that lie below a box drawn by hand. */
export function wordsToCover(record: EvidenceRecord, { boxes, words }: RedactionChoice): string[] {
  const hidden = (record.facts ?? []).filter(({ name }) =>
    placesOf(record, 'fact').some((place) => place.kind === name && isUnder(place, boxes)),
  );
  return [...words, ...hidden.flatMap(({ value, quote }) => [value, quote])].filter(
    (word) => word.trim() !== '',
  );
}

/** Private values overwritten; without text, also every quote of which it is not known that no hand-drawn box hides it. */
export function maskRecord(record: EvidenceRecord, choice: RedactionChoice): MaskedParts {
  const keep = keptValues(record);
  const words = wordsToCover(record, choice);
  const find = (text: string) => findPrivateData(text, keep, words);
  const mask = (text: string) => maskPrivateData(text, find(text));
  const isOpen = (places: Place[]) =>
    choice.texts === 'kept' || (places.length > 0 && !places.some((place) => isUnder(place, choice.boxes)));
  const clauses = placesOf(record, 'clause');
  const facts = placesOf(record, 'fact');
  return {
    url: maskAddress(record.url, mask),
    title: mask(record.title),
    referrer: maskAddress(record.referrer, mask),
    clauses: record.clauses.map((clause, index) => ({
      ...clause,
      quote: isOpen(clauses.filter(({ ref }) => ref === index))
        ? mask(clause.quote)
        : MASK.repeat(clause.quote.length),
    })),
    ...(record.facts
      ? {
          facts: record.facts
            .filter(({ name }) => isOpen(facts.filter(({ kind }) => kind === name)))
            .map(({ name, value, quote }) => ({ name, value: mask(value), quote: mask(quote) })),
        }
      : {}),
    notCaptured: record.notCaptured.map(({ what, detail }) => ({ what, detail: maskAddress(detail, mask) })),
    places: [...clauses, ...facts].filter((place) => !isUnder(place, choice.boxes)),
  };
}

/** A value may stand in an address percent-encoded: "mail=a%40b.test". */
function maskAddress(address: string, mask: (text: string) => string): string {
  const pieces = address.split(ADDRESS_PIECES).map((piece) => {
    const read = decode(piece);
    const masked = mask(read);
    return masked === read ? piece : masked;
  });
  return mask(pieces.join(''));
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece.replaceAll('+', ' '));
  } catch {
    return piece;
  }
}

function placesOf(record: EvidenceRecord, what: Place['what']): Place[] {
  return (record.places ?? []).filter((place) => place.what === what);
}

/** Any box drawn or changed by hand reaches over it. */
function isUnder(place: Place, boxes: readonly RedactionBox[]): boolean {
  return boxes.some(
    (box) =>
      box.kind === 'person' &&
      box.left < place.left + place.width &&
      place.left < box.left + box.width &&
      box.top < place.top + place.height &&
      place.top < box.top + box.height,
  );
}
