import 'server-only';

export { toDraftRows } from './draft-rows';
export { type DraftState, draftTones, toDraftDue, toDraftState } from './draft-state';
export { type Draft, type DraftDetail, type DraftLine, getDraft } from './get-draft';
export { type DraftRow, type DraftsList, type DraftsPage, getDrafts } from './get-drafts';
