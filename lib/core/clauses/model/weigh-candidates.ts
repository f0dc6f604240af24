// What the learned model makes of the candidates of one unit: those it holds for very unlikely go, and kinds it is sure of
// come in that no rule has found. Rules stay the reader: the model only speaks where it is far from undecided.
import type { Language } from '../../text/language';
import type { Unit } from '../../text/units';
import type { Candidate, FoundBy } from '../match-rules';
import { CLAUSE_KINDS, type ClauseKind } from '../types';
import { createKindModel, type KindModel, type ModelData } from './kind-model';
import english from './weights-en.json';
import chinese from './weights-zh.json';

// Logarithms of odds; chosen on documents that neither rules nor model have learned from. English rules leave more unfound.
const UNLIKELY = -3.5;
const SURE: Record<Language, number> = { zh: 1, en: 0.5 };

/** Rules that had a cue in a unit in which the model alone may find a clause: asking it of every sentence costs half of all reading. */
const TRIED_LEAST = 10;

const DATA: Record<Language, ModelData> = { zh: chinese, en: english };
const models = new Map<Language, KindModel>();

/** Built once per process and language, at first use. */
export function kindModel(language: Language): KindModel {
  const known = models.get(language) ?? createKindModel(language, DATA[language]);
  models.set(language, known);
  return known;
}

/** `tried`: how many rules had a cue in the unit. `modelOf` is replaced in tests. */
export function weighCandidates(
  unit: Unit,
  candidates: readonly Candidate[],
  tried: number,
  modelOf: (language: Language) => KindModel = kindModel,
): readonly Candidate[] {
  if (candidates.length === 0 && (unit.title || tried < TRIED_LEAST)) return candidates;
  const scores = modelOf(unit.lang)(unit);
  const weighed = candidates.filter(
    ({ rule }) => (scores[CLAUSE_KINDS.indexOf(rule.kind)] as number) > UNLIKELY,
  );
  if (unit.title) return weighed;
  CLAUSE_KINDS.forEach((kind, index) => {
    if ((scores[index] as number) <= SURE[unit.lang] || candidates.some(({ rule }) => rule.kind === kind))
      return;
    weighed.push({ unit, rule: learned(unit.lang, kind), at: 0 });
  });
  return weighed;
}

/** Stands in a rule's place where none has found the clause. */
function learned(language: Language, kind: ClauseKind): FoundBy {
  return { id: `${language}/learned`, kind, inContext: false, near: null, rule: {} };
}
