// The storage areas of the browser as stored items see them.
import { browser } from '../browser';
import type { StorageArea } from './stored-item';

/** Stays until the extension is removed. */
export const localArea: StorageArea = browser.storage.local;
/** In memory only, gone when the browser closes; survives the worker. */
export const sessionArea: StorageArea = browser.storage.session;

/** Calls back with the keys that changed in the session area. Gives a function that stops it. */
export const onSessionChange = (listener: (keys: string[]) => void) => onAreaChange('session', listener);

/** The same for what stays. */
export const onLocalChange = (listener: (keys: string[]) => void) => onAreaChange('local', listener);

/** The same for what other browsers of the person have changed. */
export const onSyncChange = (listener: (keys: string[]) => void) => onAreaChange('sync', listener);

function onAreaChange(wanted: string, listener: (keys: string[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === wanted) listener(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
