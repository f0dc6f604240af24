// Words of the interface, handed to the views through a context: a view knows keys, the entrypoint knows where the
// messages live.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The message of a key with $1, $2 … filled in; "" when there is no such message. */
export type Translate = (key: string, ...values: (string | number)[]) => string;

const TranslateContext = createContext<Translate>(() => '');

/** Gives `t` to every view below. */
export function TranslateProvider(props: { t: Translate; children: ComponentChildren }) {
  return <TranslateContext.Provider value={props.t}>{props.children}</TranslateContext.Provider>;
}

/** The translator of the nearest provider. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** Key of a code's message: `messageKey('ground', 'refund-window')` is `ground_refund_window`; firstTime → first_time. */
export function messageKey(prefix: string, code: string): string {
  const snake = code
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  return `${prefix}_${snake}`;
}

/** The words for a code; the code itself where a message is missing, so that a gap is seen and never silent. */
export function wordsFor(t: Translate, prefix: string, code: string): string {
  return t(messageKey(prefix, code)) || code;
}

/** A counted phrase: `<key>_one` for exactly 1, `<key>_other` for the rest. Further values become $2, $3 … */
export function counted(t: Translate, key: string, count: number, ...values: (string | number)[]): string {
  return t(`${key}_${count === 1 ? 'one' : 'other'}`, count, ...values);
}
