import type { RosterDesk, RosterState } from '../../../lib/view/roster/desk.ts';
import type { Knowledge } from '../../../lib/view/roster/knowledge.ts';
import { Notice } from '../../shared/Notice.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PeopleNew } from './PeopleNew.tsx';
import { PeopleRecord } from './PeopleRecord.tsx';
import { useWords } from '../../shared/words-context.ts';

export interface PeoplePartProps {
  readonly state: RosterState;
  readonly desk: RosterDesk;
  readonly knowledge: Knowledge;
}

/** Everybody in a list, and the one chosen beside it. */
export function PeoplePart({ state, desk, knowledge }: PeoplePartProps) {
  const words = useWords();
  const { person, adding } = state;
  return (
    <div class="columns">
      <section class="list" aria-label={words('roster_people')}>
        <PeopleList state={state} desk={desk} />
      </section>
      <section class="record" aria-live="off">
        {adding ? <PeopleNew key={adding.name} prefill={adding} desk={desk} knowledge={knowledge} /> : null}
        {person && !adding ? (
          <PeopleRecord key={person.official.id} person={person} state={state} desk={desk} knowledge={knowledge} />
        ) : null}
        {!person && !adding ? <Notice title={words('people_choose')} text={words('people_choose_hint')} /> : null}
      </section>
    </div>
  );
}
