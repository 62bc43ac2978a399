import type { NoteActions } from '../../components/NoteEditor.tsx';
import { openStore } from '../store/database.ts';

/** Drafts of notes: kept at every pause of typing, in popup, panel and library alike. */
export const drafts: Omit<NoteActions, 'onSave'> = {
  onDraft: async (annotation, draft) => (await openStore()).drafts.keep({ key: annotation, ...draft }),
  draftOf: async (annotation) => (await openStore()).drafts.get(annotation),
};
