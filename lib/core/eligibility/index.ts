// The room's door.
export { assessRefund } from './assess-refund';
export {
  DEFEAT_CODES,
  GROUND_CODES,
  MISSING_CODES,
  NOTE_CODES,
  PLACES,
  REASONS,
  REQUIREMENT_CODES,
} from './codes';
