import type { NoteActions } from '../../components/shared/NoteEditor.tsx';
import type { Annotation } from '../model/annotation.ts';
import { openStore } from '../store/database.ts';

/** Drafts of notes: kept at every pause of typing, in popup, panel and library alike. */
export const drafts: Omit<NoteActions, 'onSave'> = {
  onDraft: async (annotation, draft) => (await openStore()).drafts.keep({ key: annotation, ...draft }),
  draftOf: async (annotation) => (await openStore()).drafts.get(annotation),
};

/**
 * Notes that are made rather than changed: on an official, an event or a page. The key of their draft says what on:
 * `official:sergey-lavrov`, `event:…`, `page:host/path`.
 */
export const newNotes: NoteActions = {
  ...drafts,
  async onSave(key, { note, tags }) {
    const store = await openStore();
    await store.annotations.save({
      motivation: 'commenting',
      note,
      tags,
      colour: 'yellow',
      clip: null,
      selectors: [],
      ...subjectOf(key),
    });
    await store.drafts.drop(key);
  },
};

function subjectOf(key: string): Pick<Annotation, 'about' | 'page'> {
  const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  if (kind === 'official') return { about: { official: id }, page: '' };
  if (kind === 'event') return { about: { event: id }, page: '' };
  return { about: null, page: id };
}
