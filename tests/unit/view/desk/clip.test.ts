import { describe, expect, it } from 'vitest';
import { isAsMade } from '../../../../lib/view/desk/clip.ts';
import { freshStore, passage } from '../../store/support.ts';

describe('a clip', () => {
  it('is as it was made until the reader adds to it', async () => {
    const { annotations } = await freshStore();
    expect(isAsMade(await annotations.save(passage('A treaty.')))).toBe(true);
  });

  it.each([[{ note: 'read again' }], [{ tags: ['treaty'] }], [{ colour: 'green' }]] as const)(
    'is not once it has %j',
    async (change) => {
      const { annotations } = await freshStore();
      const { id } = await annotations.save(passage('A treaty.'));
      const changed = await annotations.edit(id, change);
      expect(changed !== null && isAsMade(changed)).toBe(false);
    },
  );
});
