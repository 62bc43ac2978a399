import { useState } from 'preact/hooks';
import type { RosterDesk, RosterState } from '../../lib/view/roster/desk.ts';
import type { Evidence, FaceLine, SuccessionLine } from '../../lib/view/roster/inbox.ts';
import { Notice } from '../shared/Notice.tsx';
import { CountryLine, TextLine } from './people/PeopleFields.tsx';
import { PeoplePicker } from './people/PeoplePicker.tsx';
import { useWords } from '../shared/words-context.ts';

interface RosterInboxProps {
  readonly state: RosterState;
  readonly desk: RosterDesk;
}

/** Changes in office that articles report, and names that no roster knows: nothing happens without a press. */
export function RosterInbox({ state, desk }: RosterInboxProps) {
  const words = useWords();
  const { successions, faces } = state;
  if (successions.length + faces.length === 0)
    return <Notice title={words('inbox_none')} text={words('inbox_none_hint')} />;
  return (
    <div class="leaf-part">
      {successions.length > 0 ? (
        <section>
          <h2>{words('inbox_successions')}</h2>
          <ul class="waiting">
            {successions.map((line) => (
              <Succession key={line.key} line={line} desk={desk} />
            ))}
          </ul>
        </section>
      ) : null}
      {faces.length > 0 ? (
        <section>
          <h2>{words('inbox_faces')}</h2>
          <ul class="waiting">
            {faces.map((face) => (
              <Face key={face.key} face={face} desk={desk} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Face({ face, desk }: { readonly face: FaceLine; readonly desk: RosterDesk }) {
  const words = useWords();
  const [merging, setMerging] = useState(false);
  const [country, setCountry] = useState<string>(face.code ?? '');
  return (
    <li data-face={face.name}>
      <p>
        <strong>
          <bdi>{face.name}</bdi>
        </strong>
        , {face.title}
        {face.country ? `, ${face.country}` : ''}
      </p>
      <Sentences evidence={face.evidence} />
      {face.code === null ? (
        <CountryLine value={country} countries={desk.acts.countries()} onPick={setCountry} />
      ) : null}
      <p class="acts">
        <button
          type="button"
          class="push"
          data-act="add"
          disabled={country === ''}
          onClick={() => void desk.acts.addFace(face, country)}
        >
          {words('people_add')}
        </button>
        <button type="button" class="act" aria-expanded={merging} onClick={() => setMerging(!merging)}>
          {words('face_merge')}
        </button>
        <button type="button" class="act" onClick={() => void desk.acts.ignore(face)}>
          {words('face_ignore')}
        </button>
      </p>
      {merging ? (
        <PeoplePicker
          label={words('merge_label', { name: face.name })}
          hint={words('face_merge_hint')}
          typed={face.name.split(' ').at(-1) ?? ''}
          desk={desk}
          onPick={(id) => void desk.acts.mergeFace(face, id)}
          onCancel={() => setMerging(false)}
        />
      ) : null}
    </li>
  );
}

function Succession({ line, desk }: { readonly line: SuccessionLine; readonly desk: RosterDesk }) {
  const words = useWords();
  const [from, setFrom] = useState(line.from);
  const dated = desk.acts.isDate(from);
  const post = [line.office, line.country].filter(Boolean).join(', ');
  return (
    <li data-succession={line.name}>
      <p>
        <strong>
          <bdi>{line.name}</bdi>
        </strong>
        , {post}
      </p>
      <p class="quiet">
        {line.told ? words('succession_told') : words.count('succession_named', line.evidence.length)}{' '}
        {line.before
          .map(({ name, term }) => words('succession_before', { name, date: words.date(term.from) }))
          .join(' ')}
      </p>
      <Sentences evidence={line.evidence} />
      <TextLine
        label={words('form_from')}
        name="from"
        value={from}
        onType={setFrom}
        hint={words('form_date_hint')}
        problem={dated ? null : words('form_date_wrong')}
      />
      <p class="acts">
        <button
          type="button"
          class="push"
          data-act="accept"
          disabled={!dated}
          onClick={() => void desk.acts.acceptHolder(line, from)}
        >
          {words('succession_accept')}
        </button>
        <button type="button" class="act" onClick={() => void desk.acts.ignore(line)}>
          {words('face_ignore')}
        </button>
      </p>
    </li>
  );
}

function Sentences({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const words = useWords();
  return (
    <ul class="evidence">
      {evidence.map(({ page, site, published, quote }) => (
        <li key={page}>
          <q dir="auto">{quote}</q>{' '}
          <span class="quiet small">
            {site}
            {published ? `, ${words.date(published)}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
