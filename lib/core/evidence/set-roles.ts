// What a record of a set can be, in the order in which a set is best told. Without zod, for the popup.

export const SET_ROLES = ['order', 'agreement', 'payment', 'chat', 'other'] as const;
export type SetRole = (typeof SET_ROLES)[number];
