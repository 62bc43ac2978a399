import { DossierPage } from '../../lib/view/dossier/DossierPage.tsx';
import { startPage } from '../../lib/view/start-page.tsx';

void startPage(() => Promise.resolve(<DossierPage search={location.search} />), 'dossier_title');
