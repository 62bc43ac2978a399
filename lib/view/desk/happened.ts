/** “Did it happen?”: plans that articles told, whose day has passed and whose outcome nobody has told. */
import type { DiplomaticEvent } from '../../model/event.ts';
import type { IsoDate, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { dayAfter } from '../../model/days.ts';
import { closedBy } from '../../relate/expectations.ts';
import type { Store } from '../../store/store.ts';
import { eventLine, type EventLine } from '../event-lines.ts';

/** As many as anyone answers at a sitting, the latest. */
const MOST = 12;
/** Days after a plan within which its report is looked for. */
const AFTER = 5;

/** The plans to ask about on this day, the latest first. */
export async function findUnanswered(store: Store, today: IsoDate, lexicon: Lexicon): Promise<readonly EventLine[]> {
  const due = (await store.eventWords.due(today)).toReversed();
  const asked: EventLine[] = [];
  for (const plan of due) {
    if (asked.length === MOST) break;
    if (closedBy(plan, await reportsOf(plan, store)) === null) asked.push(eventLine(plan, lexicon));
  }
  return asked;
}

function reportsOf(plan: DiplomaticEvent, store: Store): Promise<readonly DiplomaticEvent[]> {
  const people = [...plan.actors, ...plan.recipients];
  const officials = people.flatMap(({ official }): OfficialId[] => (official === null ? [] : [official]));
  const until = plan.until ?? plan.from;
  return store.eventsAbout({
    officials,
    series: plan.series === null ? [] : [plan.series],
    // A plan that names states alone is looked for under them.
    countries: officials.length === 0 ? plan.countries : [],
    before: until === null ? null : dayAfter(until, AFTER),
  });
}
