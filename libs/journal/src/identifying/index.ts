export { type Detail, type DetailKind, type Looked, detailKinds, indirectKinds, strongKinds } from './detail';
