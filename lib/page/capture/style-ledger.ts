// Every inline style a capture changes in the page, with what stood there before. Restoring leaves no trace: where
// nobody else touched the element meanwhile, even the wording of its style attribute is the old one.

type Styled = HTMLElement | SVGElement;
type Kept = { value: string; priority: string; ours: string };
type Entry = { attribute: string | null; written: string | null; properties: Map<string, Kept> };

export type StyleLedger = {
  set(element: Styled, property: string, value: string): void;
  unset(element: Styled, property: string): void;
  restore(): void;
};

export function createStyleLedger(): StyleLedger {
  const entries = new Map<Styled, Entry>();

  return {
    set(element, property, value) {
      const entry = entries.get(element) ?? {
        attribute: element.getAttribute('style'),
        written: null,
        properties: new Map<string, Kept>(),
      };
      entries.set(element, entry);
      const kept = entry.properties.get(property);
      if (kept?.ours === value && element.style.getPropertyValue(property) === value) return;
      if (!kept) {
        entry.properties.set(property, {
          value: element.style.getPropertyValue(property),
          priority: element.style.getPropertyPriority(property),
          ours: value,
        });
      } else kept.ours = value;
      element.style.setProperty(property, value, 'important');
      entry.written = element.getAttribute('style');
    },
    unset(element, property) {
      const entry = entries.get(element);
      const kept = entry?.properties.get(property);
      if (!entry || !kept) return;
      putBack(element, property, kept);
      entry.properties.delete(property);
      entry.written = element.getAttribute('style');
    },
    restore() {
      for (const [element, entry] of entries) {
        const untouched = element.getAttribute('style') === entry.written;
        if (!untouched) for (const [property, kept] of entry.properties) putBack(element, property, kept);
        else if (entry.attribute !== null) element.setAttribute('style', entry.attribute);
        else element.removeAttribute('style');
      }
      entries.clear();
    },
  };
}

function putBack(element: Styled, property: string, kept: Kept): void {
  // The page gave the property a value of its own since: that one is newer than what we remember.
  if (element.style.getPropertyPriority(property) !== 'important') return;
  if (kept.value === '') element.style.removeProperty(property);
  else element.style.setProperty(property, kept.value, kept.priority);
}
