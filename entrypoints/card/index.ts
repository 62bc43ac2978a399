import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlayPart } from './overlay-part.ts';
import { OVERLAY } from './part.ts';

/** Loaded by the background into a page whose reader points at a mark or selects text. */
export default defineUnlistedScript(() => {
  (globalThis as { [OVERLAY]?: typeof startOverlayPart })[OVERLAY] = startOverlayPart;
});
