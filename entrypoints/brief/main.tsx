import { BriefPage } from '../../lib/view/brief/BriefPage.tsx';
import { startPage } from '../../lib/view/start-page.tsx';

void startPage(() => Promise.resolve(<BriefPage search={location.search} />), 'brief_title');
