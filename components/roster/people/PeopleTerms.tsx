import { useState } from 'preact/hooks';
import type { RosterDesk } from '../../../lib/view/roster/desk.ts';
import type { Knowledge } from '../../../lib/view/roster/knowledge.ts';
import type { PersonRecord, TermLine } from '../../../lib/view/roster/people.ts';
import { PeopleOffice } from './PeopleOffice.tsx';
import { PeopleTerm } from './PeopleTerm.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleTermsProps {
  readonly person: PersonRecord;
  readonly desk: RosterDesk;
  readonly knowledge: Knowledge;
}

/** Times in office, newest first, each to be put right, struck out and brought back. */
export function PeopleTerms({ person, desk, knowledge }: PeopleTermsProps) {
  const words = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  return (
    <section aria-label={words('terms_title')}>
      <h3>{words('terms_title')}</h3>
      {person.terms.length === 0 ? <p class="quiet">{words('terms_none')}</p> : null}
      <ul class="terms">
        {person.terms.map((line) => (
          <li key={line.key}>
            <Term
              line={line}
              editing={editing === line.key}
              onEdit={() => setEditing(editing === line.key ? null : line.key)}
              onOffice={() => setEditing(editing === `office ${line.key}` ? null : `office ${line.key}`)}
              onStrike={() => void desk.acts.strike(person, line)}
            />
            {editing === line.key ? (
              <PeopleTerm person={person} line={line} desk={desk} knowledge={knowledge} onClose={close} />
            ) : null}
            {editing === `office ${line.key}` ? (
              <Post line={line} desk={desk} knowledge={knowledge} onClose={close} />
            ) : null}
          </li>
        ))}
        {person.struck.map((line) => (
          <li key={`struck ${line.key}`} class="struck">
            <s>{line.office}</s> <span class="quiet">{words.date(line.term.from)}</span>{' '}
            <button type="button" class="act" onClick={() => void desk.acts.restore(person, line)}>
              {words('act_restore')}
            </button>
          </li>
        ))}
      </ul>
      {editing === '' ? (
        <PeopleTerm person={person} line={null} desk={desk} knowledge={knowledge} onClose={close} />
      ) : (
        <button type="button" class="act" data-act="add-term" onClick={() => setEditing('')}>
          {words('terms_add')}
        </button>
      )}
    </section>
  );
}

interface TermProps {
  readonly line: TermLine;
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onOffice: () => void;
  readonly onStrike: () => void;
}

function Term({ line, editing, onEdit, onOffice, onStrike }: TermProps) {
  const words = useWords();
  const { term, office, country, mark } = line;
  const until = term.until === null ? words('term_current', { date: words.date(term.asOf) }) : words.date(term.until);
  return (
    <div class="term">
      <span>
        {[term.kind === 'substantive' ? '' : words(`modifier_${term.kind}`), office].filter(Boolean).join(' ')}
        {country ? `, ${country}` : ''} {mark ? <span class={`mark ${mark}`}>{words(`mark_${mark}`)}</span> : null}
        <span class="post">
          {words('term_dates', { from: words.date(term.from), until })}
          {term.basis === 'memory' ? ` · ${words('event_unconfirmed')}` : ''}
        </span>
      </span>
      <span class="acts">
        <button type="button" class="act small" aria-expanded={editing} onClick={onEdit}>
          {words('act_correct')}
        </button>
        <button type="button" class="act small" onClick={onOffice}>
          {words('act_office')}
        </button>
        <button type="button" class="act small" onClick={onStrike}>
          {words('act_strike')}
        </button>
      </span>
    </div>
  );
}

interface PostProps extends Pick<PeopleTermsProps, 'desk' | 'knowledge'> {
  readonly line: TermLine;
  readonly onClose: () => void;
}

function Post({ line, desk, knowledge, onClose }: PostProps) {
  const office = knowledge.now.office(line.term.office);
  return office ? <PeopleOffice office={office} desk={desk} onClose={onClose} /> : null;
}
