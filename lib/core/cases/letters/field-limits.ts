// How long a form's fields may be, in characters. The forms say so themselves and change: these are cautious limits of
// ours, below what such forms usually take; see docs/cases.md.
export const FIELD_LIMITS = {
  /** 全国12315平台: request and facts. */
  authority: { title: 50, request: 200, facts: 500 },
  /** Public complaint sites such as 黑猫投诉. */
  public: { title: 30, request: 200, facts: 500 },
} as const;
