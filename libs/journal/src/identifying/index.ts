export { type Detail, type DetailKind, type Looked, detailKinds, indirectKinds, strongKinds } from './detail';
export { lookForDetails } from './look';
export { nameCandidates } from './candidates';
export { foldName } from './fold';
export { kindName, reasonOf } from './reasons';
export { soften } from './soften';
export { type LookedInSections, type PlacedDetail, lookInSections, nameCandidatesIn } from './in-sections';
