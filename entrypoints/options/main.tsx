import { OptionsPage } from '../../lib/view/OptionsPage.tsx';
import { startPage } from '../../lib/view/start-page.tsx';

void startPage(() => Promise.resolve(<OptionsPage />), 'options_title');
