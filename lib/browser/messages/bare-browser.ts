// The browser's API without the polyfill, for the scripts that must be there at once: the sniffer on every page and the
// popup's first question. Both browsers give promises here.

export interface BareTab {
  id?: number;
  url?: string;
}

export interface BareBrowser {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> | undefined };
  tabs?: {
    get(tabId: number): Promise<BareTab>;
    query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<BareTab[]>;
  };
}

/** Firefox has its own name for it; where neither is there, an empty one. */
export function bareBrowser(): BareBrowser {
  const scope = globalThis as unknown as { browser?: BareBrowser; chrome?: BareBrowser };
  return scope.browser?.runtime ? scope.browser : (scope.chrome ?? {});
}
