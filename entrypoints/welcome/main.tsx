import { startPage } from '../../lib/view/start-page.tsx';
import { WelcomePage } from '../../lib/view/welcome/WelcomePage.tsx';

void startPage(() => Promise.resolve(<WelcomePage />), 'welcome_title');
