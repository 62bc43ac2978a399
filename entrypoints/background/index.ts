import { defineBackground } from 'wxt/utils/define-background';
import { listenForMessages } from './messages.ts';
import { listenForAccess } from './site-access.ts';
import { listenForCommands } from './commands.ts';
import { listenForInstall } from './install.ts';

/** Listeners only, set at once: the browser starts this script for an event and stops it soon after. */
export default defineBackground({
  type: 'module',
  main() {
    listenForInstall();
    listenForMessages();
    listenForAccess();
    listenForCommands();
  },
});
