// What is kept between lives of the worker: every item has a version and migrations, and is parsed when read. A value
// that does not parse is set aside under its own key, never overwritten unseen.
import { z } from 'zod';

/** The part of browser.storage's areas that is used. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface StoredItemOptions<T> {
  key: string;
  /** Starts at 1; every later version has a migration from the one before. */
  version: number;
  schema: z.ZodType<T>;
  fallback: T;
  /** `migrations[2]` makes a value of version 1 one of version 2. */
  migrations?: Record<number, (value: unknown) => unknown>;
  /**
   * Written as one JSON text. The browser turns a stored value into one of the page's part by part, which for a list of
   * thousands takes several times what reading a text does. What was written without is read all the same.
   */
  asText?: boolean;
}

/** `setAside` counts what did not parse and was put under `<key>.aside`. */
export interface StoredRead<T> {
  value: T;
  setAside: number;
}

export interface StoredItem<T> {
  read(): Promise<StoredRead<T>>;
  write(value: T): Promise<void>;
  /** Reads, changes and writes, one after another for this item in this worker. */
  update(change: (value: T) => T): Promise<T>;
}

const wrapSchema = z.object({ version: z.int().min(1), value: z.unknown() });

/** One value that parses as a whole. */
export function createStoredItem<T>(area: StorageArea, options: StoredItemOptions<T>): StoredItem<T> {
  return createItem(area, options, (raw) => {
    const parsed = options.schema.safeParse(raw);
    return parsed.success ? { value: parsed.data, bad: [] } : { value: options.fallback, bad: [raw] };
  });
}

/** A list whose items parse one by one: a bad item is set aside, the rest lives. */
export function createStoredList<T>(
  area: StorageArea,
  options: Omit<StoredItemOptions<T[]>, 'schema' | 'fallback'> & { item: z.ZodType<T> },
): StoredItem<T[]> {
  return createItem(area, { ...options, fallback: [] as T[] }, (raw) => {
    if (!Array.isArray(raw)) return { value: [], bad: [raw] };
    return sortOut(
      raw.map((item): [number, unknown] => [0, item]),
      options.item,
      (good) => good.map(([, item]) => item),
    );
  });
}

/** A record whose values parse one by one. */
export function createStoredRecord<T>(
  area: StorageArea,
  options: Omit<StoredItemOptions<Record<string, T>>, 'schema' | 'fallback'> & { item: z.ZodType<T> },
): StoredItem<Record<string, T>> {
  return createItem(area, { ...options, fallback: {} as Record<string, T> }, (raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { value: {}, bad: [raw] };
    return sortOut(Object.entries(raw), options.item, (good) => Object.fromEntries(good));
  });
}

function sortOut<K, T, R>(entries: [K, unknown][], schema: z.ZodType<T>, gather: (good: [K, T][]) => R) {
  const good: [K, T][] = [];
  const bad: unknown[] = [];
  for (const [key, item] of entries) {
    const parsed = schema.safeParse(item);
    if (parsed.success) good.push([key, parsed.data]);
    else bad.push(item);
  }
  return { value: gather(good), bad };
}

function createItem<T>(
  area: StorageArea,
  options: Pick<StoredItemOptions<T>, 'key' | 'version' | 'migrations' | 'fallback' | 'asText'>,
  parse: (raw: unknown) => { value: T; bad: unknown[] },
): StoredItem<T> {
  const { key, version, fallback } = options;
  let queue: Promise<unknown> = Promise.resolve();

  const write = (value: T) =>
    area.set({ [key]: { version, value: options.asText ? JSON.stringify(value) : value } });

  const read = async (): Promise<StoredRead<T>> => {
    const raw = (await area.get(key))[key];
    if (raw === undefined) return { value: fallback, setAside: 0 };
    const wrapped = wrapSchema.safeParse(raw);
    // From a later version of ours: unknown shape, not ours to change.
    if (!wrapped.success || wrapped.data.version > version) {
      await setAside(area, key, [raw]);
      await area.remove(key);
      return { value: fallback, setAside: 1 };
    }
    let value = options.asText ? fromText(wrapped.data.value) : wrapped.data.value;
    for (let next = wrapped.data.version + 1; next <= version; next += 1) {
      value = options.migrations?.[next]?.(value) ?? value;
    }
    const parsed = parse(value);
    if (parsed.bad.length > 0) await setAside(area, key, parsed.bad);
    if (parsed.bad.length > 0 || wrapped.data.version !== version) await write(parsed.value);
    return { value: parsed.value, setAside: parsed.bad.length };
  };

  const update = (change: (value: T) => T): Promise<T> => {
    const next = queue.then(async () => {
      const changed = change((await read()).value);
      await write(changed);
      return changed;
    });
    queue = next.catch(() => {});
    return next;
  };

  return { read, write, update };
}

/** A text that is no JSON stays the text: it will not parse as a value, and is set aside as it was. */
function fromText(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return stored;
  }
}

async function setAside(area: StorageArea, key: string, bad: unknown[]): Promise<void> {
  const name = `${key}.aside`;
  const before = (await area.get(name))[name];
  await area.set({ [name]: [...(Array.isArray(before) ? before : []), ...bad].slice(-50) });
}
