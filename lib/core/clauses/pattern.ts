// A pattern of the rule format, compiled: the regular expression, and the word lists without which it cannot match.
// Whether a list stands in a sentence is found once for all rules; most patterns are then never run.

export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface Pattern {
  regex: RegExp;
  /** Names of lexicon lists one of whose words must stand in the text. */
  needs: readonly string[];
}

const NAME = /\{([a-z][a-zA-Z-]*)\}/g;

/** Throws with the rule's id: a wrong pattern is a fault of ours. */
export function compilePattern(source: string, lexicon: Lexicon, id: string): Pattern {
  const expanded = source.replace(NAME, (_, name: string) => listSource(name, lexicon, id));
  try {
    return { regex: new RegExp(expanded), needs: neededLists(source) };
  } catch (error) {
    throw new Error(`rule ${id}: pattern ${source}: ${String(error)}`);
  }
}

/** The words of a list. Throws with the rule's id when there is no such list. */
export function wordsOf(name: string, lexicon: Lexicon, id: string): readonly string[] {
  const words = lexicon[name];
  if (!words) throw new Error(`rule ${id}: the lexicon has no list {${name}}`);
  return words;
}

/** The source of a pattern for any word of a list. */
export function listSource(name: string, lexicon: Lexicon, id: string): string {
  return `(?:${wordsOf(name, lexicon, id).join('|')})`;
}

/**
 * The lists at the top level of a pattern: outside of every group and class, not optional. A pattern with alternatives
 * at the top level needs none of them for sure.
 */
export function neededLists(source: string): string[] {
  const needs = new Set<string>();
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) return [];
    else if (char === '{' && depth === 0) {
      const name = /^\{([a-z][a-zA-Z-]*)\}(?![?*]|\{0)/.exec(source.slice(at))?.[1];
      if (name !== undefined) needs.add(name);
    }
  }
  return [...needs];
}
