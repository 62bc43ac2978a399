import { CLIP_COLOURS } from '../../model/annotation.ts';
import type { RecordId } from '../../model/ids.ts';
import type { Records } from './records.ts';
import type { ColourNames, ColourNaming } from '../store.ts';

/** One record for all colours: two machines that name them meet in it. */
const RECORD: RecordId = 'colour-names';

/** What the reader's colours mean; a revision like all that is the reader's own. */
export function colourNaming(records: Records): ColourNaming {
  const all = async (): Promise<ColourNames> => {
    const [shown] = (await records.versions('setting', RECORD)) as readonly Readonly<Record<string, unknown>>[];
    const named = CLIP_COLOURS.flatMap((colour) => {
      const name = shown?.[colour];
      return typeof name === 'string' && name !== '' ? [[colour, name] as const] : [];
    });
    return Object.fromEntries(named);
  };
  return {
    all,
    async name(colour, name) {
      await records.changeSeen('edit', async () => [
        { kind: 'setting', id: RECORD, content: { ...(await all()), [colour]: name.trim() } },
      ]);
    },
  };
}
