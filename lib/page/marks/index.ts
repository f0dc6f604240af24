export { createCardHost } from './card-host';
export type { MarkGroup } from './highlights';
export { createMarks } from './marks';
