import { PanelPage } from '../../lib/view/desk/PanelPage.tsx';
import { startPage } from '../../lib/view/start-page.tsx';

void startPage(() => Promise.resolve(<PanelPage />));
