import type { ClipColour } from '../../model/annotation.ts';
import type { DescribedSelection } from '../../protocol.ts';
import { pageKey } from '../../store/address.ts';
import type { KeptAnnotation, NewAnnotation } from '../../store/store.ts';

/** A selection as the record that keeps it, without a note yet. */
export function clipFrom(
  selection: DescribedSelection,
  address: string,
  at: Date,
  colour: ClipColour = 'yellow',
): NewAnnotation {
  const { quote, paragraph, before, after, source, articleHash, officials, figures } = selection;
  const accessed = at.toISOString();
  return {
    motivation: 'highlighting',
    note: '',
    tags: [],
    colour,
    clip: { quote, paragraph, before, after, source, accessed, articleHash, officials, figures, events: [] },
    page: pageKey(address),
    selectors: [{ at: accessed, selectors: selection.selectors }],
    about: null,
  };
}

/** Whether the reader has added nothing to a clip since it was made: no note, no tag, no other colour. */
export function isAsMade({ created, modified, rivals }: KeptAnnotation): boolean {
  return modified === created && rivals.length === 0;
}

/** A page kept as such, for a note on the whole of it. */
export function pageNote(address: string): NewAnnotation {
  return {
    motivation: 'bookmarking',
    note: '',
    tags: [],
    colour: 'yellow',
    clip: null,
    page: pageKey(address),
    selectors: [],
    about: null,
  };
}
