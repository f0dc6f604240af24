// Halts a worker or a page of ours at a chosen step, so that it can be ended there and nowhere else.

export type Step = 'hash' | 'sign' | 'write' | 'paint';

/**
 * Runs in the worker or page. The `nth` call of that step never ends; `globalThis.held` is then true. A write is held with
 * its transaction open: the requests made before it are under way.
 */
export function holdAt([step, nth]: [Step, number]): void {
  const state = globalThis as unknown as { held: boolean };
  state.held = false;
  let count = 0;
  const isHere = () => {
    count += 1;
    if (count === nth) state.held = true;
    return count >= nth;
  };
  const never = () => new Promise<never>(() => undefined);
  if (step === 'hash') {
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    crypto.subtle.digest = (...given) => (isHere() ? never() : digest(...given));
  } else if (step === 'sign') {
    const sign = crypto.subtle.sign.bind(crypto.subtle);
    crypto.subtle.sign = (...given) => (isHere() ? never() : sign(...given));
  } else if (step === 'paint') {
    const { convertToBlob } = OffscreenCanvas.prototype;
    OffscreenCanvas.prototype.convertToBlob = function (...given) {
      return isHere() ? never() : convertToBlob.apply(this, given);
    };
  } else {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given);
      if (isHere()) {
        const again = () => {
          this.count().onsuccess = again;
        };
        again();
      }
      return request;
    };
  }
}

/** Runs in the worker or page: whether the step was reached. */
export function isHeld(): boolean {
  return (globalThis as unknown as { held?: boolean }).held === true;
}
