// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { NoteEditor, type NoteActions, type NoteText } from '../../../components/shared/NoteEditor.tsx';
import { accessibilityProblems, show, type Shown } from '../support.tsx';

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

  it('keeps a half-typed tag when it is saved with Ctrl and Enter', async () => {
    const acts = actions();
    const { type, root } = await show(editor(acts));
    await type('input', 'visit');
    root
      .querySelector('input')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(acts.onSave).toHaveBeenCalledWith('clip-1', { note: '', tags: ['trade', 'visit'] }));
  });

  it('keeps what is typed while it is being saved, and does not call it saved', async () => {
    let durable = () => {};
    const acts = actions({ onSave: () => new Promise<void>((resolve) => (durable = resolve)) });
    const { type, press, text } = await show(editor(acts));
    await type('textarea', 'Compare');
    await press('Save');
    await type('textarea', 'Compare with 2023');
    durable();
    await vi.waitFor(() =>
      expect(acts.onDraft).toHaveBeenLastCalledWith('clip-1', { note: 'Compare with 2023', tags: ['trade'] }),
    );
    expect(text()).not.toContain('Saved.');
  });

  it('is not overwritten by a draft that arrives after the first word', async () => {
    const { promise, resolve } = Promise.withResolvers<NoteText>();
    const { type, root } = await show(editor(actions({ draftOf: () => promise })));
    await type('textarea', 'New');
    resolve({ note: 'Old', tags: [] });
    await new Promise((done) => setTimeout(done, 0));
    expect(root.querySelector('textarea')!.value).toBe('New');
  });

  it.each([
    ['its view is closed', (shown: Shown) => shown.again(<p />)],
    ['its window is closed', () => Promise.resolve(void dispatchEvent(new Event('pagehide')))],
  ])('is kept at once when %s', async (_, leave) => {
    const acts = actions();
    const shown = await show(editor(acts));
    await shown.type('textarea', 'Last word');
    await leave(shown);
    expect(acts.onDraft).toHaveBeenCalledWith('clip-1', { note: 'Last word', tags: ['trade'] });
  });

  it('says to those who do not see it how far it is', async () => {
    const { type, root } = await show(editor(actions()));
    await type('textarea', 'Half a thou');
    await vi.waitFor(() => expect(root.querySelector('[role=status]')!.textContent).toContain('Kept as a draft'));
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
