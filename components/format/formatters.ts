// Formatters of the browser, each made once: making one costs many times what using it does, and a list asks for the same
// few hundreds of times.

const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once('number', language, options, () => new Intl.NumberFormat(language, options));
}

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', language, options, () => new Intl.DateTimeFormat(language, options));
}

function once<T extends Intl.NumberFormat | Intl.DateTimeFormat>(
  kind: string,
  language: string,
  options: object,
  make: () => T,
): T {
  const key = `${kind} ${language} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known as T;
  const format = make();
  made.set(key, format);
  return format;
}
