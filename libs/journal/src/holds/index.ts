export { governanceLimits, type HoldReason, holdReasons, type Silence, silences } from './holds';
export {
  type DisclosureCovers, disclosureCovers, type DisclosureField, disclosureFields, disclosureLimits, type DisclosureReason, disclosureReasons,
} from './disclosures';
