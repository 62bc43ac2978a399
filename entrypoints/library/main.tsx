import { LibraryPage } from '../../lib/view/library/LibraryPage.tsx';
import { startPage } from '../../lib/view/start-page.tsx';

void startPage(() => Promise.resolve(<LibraryPage />), 'library_title');
