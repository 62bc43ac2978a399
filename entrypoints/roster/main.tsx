import { kindsOf } from '../../lib/detect/titles/kinds.ts';
import { folded } from '../../lib/text/fold.ts';
import { RosterPage } from '../../lib/view/roster/RosterPage.tsx';
import { startPage } from '../../lib/view/start-page.tsx';

void startPage(() => Promise.resolve(<RosterPage kindsOf={(title) => kindsOf(folded(title))} />), 'roster_title');
