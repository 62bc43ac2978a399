import { useState } from 'preact/hooks';
import type { Span } from '../../lib/model/span.ts';
import type { FigureLine, Here, PersonLine } from '../../lib/view/here.ts';
import { Band } from './Band.tsx';
import { sayPeriod } from '../shared/say-event.ts';
import { Some } from './Some.tsx';
import { officialDossier } from '../shared/dossier-link.ts';
import { useWords } from '../shared/words-context.ts';

interface HereBandProps {
  readonly here: Here;
  /** Rows of each kind before “all”: few in the popup, many in the panel. */
  readonly atFirst: number;
  readonly onReveal: (span: Span) => void;
  /** Where a person is corrected, or added when new. */
  readonly whoIsWho: (person: PersonLine) => string;
}

/** “Here”: who and what the page names. Each row is a button that shows the place in the page. */
export function HereBand({ here, atFirst, onReveal, whoIsWho }: HereBandProps) {
  const words = useWords();
  const { officials, faces, figures } = here;
  const note = [
    officials.length > 0 ? words.count('officials_count', officials.length) : '',
    figures.length > 0 ? words.count('figures_count', figures.length) : '',
    faces.length > 0 ? words.count('faces_count', faces.length) : '',
  ];
  return (
    <Band title={words('here_title')} note={note.filter(Boolean).join(' · ')}>
      {officials.length + faces.length + figures.length === 0 ? <p class="quiet">{words('here_none')}</p> : null}
      <Some rows={[...officials, ...faces]} atFirst={atFirst} all="all_people">
        {(person) => <PersonRow key={person.key} person={person} onReveal={onReveal} whoIsWho={whoIsWho(person)} />}
      </Some>
      <Some rows={figures} atFirst={Math.ceil(atFirst / 2)} all="all_figures">
        {(figure) => <FigureRow key={figure.key} figure={figure} onReveal={onReveal} />}
      </Some>
      {officials.length > 0 ? (
        <p class="quiet small">{words('roster_as_of', { date: words.date(here.rosterAsOf) })}</p>
      ) : null}
    </Band>
  );
}

interface PersonRowProps {
  readonly person: PersonLine;
  readonly onReveal: (span: Span) => void;
  readonly whoIsWho: string;
}

function PersonRow({ person, onReveal, whoIsWho }: PersonRowProps) {
  const words = useWords();
  const modifier = person.modifier ? words(`modifier_${person.modifier.replace('-', '_') as 'former'}`) : '';
  const post = [[modifier, person.office].filter(Boolean).join(' '), person.country].filter(Boolean).join(', ');
  const sign = person.sign === 'known' ? '' : words(`sign_${person.sign}`);
  const [at, setAt] = useState(0);
  // Each press goes to the next place where the page names the person.
  const reveal = () => {
    onReveal(person.spans[at % person.spans.length]!);
    setAt(at + 1);
  };
  return (
    <li data-official={person.official ?? undefined} class="with-act">
      <button type="button" class={`row person ${person.sign}`} onClick={reveal} title={words('reveal')}>
        <span class="sign" aria-hidden="true" />
        <span>
          <bdi>{person.name}</bdi> {sign ? <span class="small quiet">{sign}</span> : null}
          <span class="post">
            {person.sign === 'doubt' ? words('doubt_may_be', { names: person.candidates.join(', ') }) : post}
          </span>
        </span>
        <span class="why small quiet">{person.spans.length > 1 ? `× ${words.number(person.spans.length)}` : ''}</span>
      </button>
      {person.official === null ? null : (
        <a class="act small" href={officialDossier(person.official)} target="_blank">
          {words('dossier_title')}
          <span class="unseen">: {person.name}</span>
        </a>
      )}
      <a class="act small" href={whoIsWho} target="_blank">
        {words(person.sign === 'face' ? 'person_add' : 'act_correct')}
        <span class="unseen">: {person.name}</span>
      </a>
    </li>
  );
}

function FigureRow({ figure, onReveal }: { readonly figure: FigureLine; readonly onReveal: (span: Span) => void }) {
  const words = useWords();
  const meta = [
    figure.measures,
    figure.status === 'actual' ? null : words(`figure_${figure.status}`),
    sayPeriod(figure.period, words),
    figure.deadline && words('figure_by', { date: words.date(figure.deadline) }),
    figure.saidBy && words('said_on_record', { who: figure.saidBy }),
  ];
  return (
    <li>
      <button type="button" class="row amount" onClick={() => onReveal(figure.span)} title={words('reveal')}>
        <span>
          <span class="figure said">{figure.quote}</span>
        </span>
        <span class="quiet">{meta.filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
}
