// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { NoteEditor, type NoteActions } from '../../components/NoteEditor.tsx';
import { accessibilityProblems, show } from './support.tsx';

const CLIP = { id: 'clip-1', note: '', tags: ['trade'] };

function actions(change: Partial<NoteActions> = {}): NoteActions {
  return {
    onSave: vi.fn(() => Promise.resolve()),
    onDraft: vi.fn(() => Promise.resolve()),
    draftOf: () => Promise.resolve(null),
    ...change,
  };
}

function editor(acts: NoteActions) {
  return <NoteEditor annotation={CLIP} known={['trade', 'visit', 'wording']} actions={acts} focus />;
}

describe('a note', () => {
  it('is said to be saved only after the store has said so', async () => {
    let durable = () => {};
    const onSave = vi.fn(() => new Promise<void>((resolve) => (durable = resolve)));
    const { type, press, text } = await show(editor(actions({ onSave })));
    await type('textarea', 'Compare with 2023.');
    await press('Save');
    expect(text()).toContain('Saving…');
    expect(text()).not.toContain('Saved.');
    durable();
    await vi.waitFor(() => expect(text()).toContain('Saved.'));
    expect(onSave).toHaveBeenCalledWith('clip-1', { note: 'Compare with 2023.', tags: ['trade'] });
  });

  it('stays in its field when it could not be saved', async () => {
    const onSave = () => Promise.reject(new Error('disk full'));
    const { type, press, text, root } = await show(editor(actions({ onSave })));
    await type('textarea', 'Years of work');
    vi.spyOn(console, 'warn').mockReturnValue();
    await press('Save');
    expect(text()).toContain('Not saved. Your words stay in this field');
    expect(root.querySelector('textarea')!.value).toBe('Years of work');
  });

  it('is kept as a draft at a pause, and taken up again', async () => {
    const acts = actions();
    const { type } = await show(editor(acts));
    await type('textarea', 'Half a thou');
    await vi.waitFor(() =>
      expect(acts.onDraft).toHaveBeenCalledWith('clip-1', { note: 'Half a thou', tags: ['trade'] }),
    );
    const draftOf = () => Promise.resolve({ note: 'Half a thou', tags: ['visit'] });
    const later = await show(editor(actions({ draftOf })));
    await vi.waitFor(() => expect(later.root.querySelector('textarea')!.value).toBe('Half a thou'));
    expect(later.text()).toContain('visit');
  });

  it('keeps a tag that was typed and never confirmed', async () => {
    const acts = actions();
    const { type, press, root } = await show(editor(acts));
    await type('input', 'visit, wording, trade');
    root.querySelector('input')!.dispatchEvent(new FocusEvent('blur'));
    await vi.waitFor(() => expect(root.querySelectorAll('.tag').length).toBe(3));
    await press('Save');
    expect(acts.onSave).toHaveBeenCalledWith('clip-1', { note: '', tags: ['trade', 'visit', 'wording'] });
  });

  it('loses a tag by its button, which says which', async () => {
    const { press, root } = await show(editor(actions()));
    await press('Remove tag trade');
    expect(root.querySelectorAll('.tag').length).toBe(0);
  });

  it('can be written without seeing it', async () => {
    const { root } = await show(editor(actions()));
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});
