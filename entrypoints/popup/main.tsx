import { startPage } from '../../lib/view/start-page.tsx';
import { DeskPage } from '../../lib/view/desk/DeskPage.tsx';
import { targetTab } from '../../lib/view/connections.ts';

void startPage(async () => (
  <DeskPage tab={await targetTab(location.search)} room={{ place: 'popup', atFirst: 3, openGroups: 1 }} />
));
