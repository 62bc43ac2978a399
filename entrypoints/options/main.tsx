import { OptionsPage } from '../../lib/view/options/OptionsPage.tsx';
import { startPage } from '../../lib/view/start-page.tsx';
import { readText } from './read-text.ts';

void startPage(() => Promise.resolve(<OptionsPage read={readText} />), 'options_title');
