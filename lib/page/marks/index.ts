export { type CardHost, createCardHost } from './card-host';
export { MARK_GROUPS, type MarkGroup } from './highlights';
export { createMarks, FOLLOW_LIMIT, type MarkSpan, type Marks } from './marks';
