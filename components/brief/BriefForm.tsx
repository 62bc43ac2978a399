import { useId, useState } from 'preact/hooks';
import { useWords } from '../shared/words-context.ts';

/** What a brief is asked for: people, two countries, days. */
export interface BriefAsked {
  readonly people: readonly string[];
  readonly pair: readonly [string, string] | null;
  readonly from: string | null;
  readonly until: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface BriefFormProps {
  readonly request: BriefAsked;
  /** Everyone and every state that can be asked for, by name. */
  readonly choices: { readonly people: readonly Named[]; readonly countries: readonly Named[] };
  readonly onRequest: (request: BriefAsked) => void;
}

/** Names offered while one types: more would be scrolled past. */
const OFFERED = 40;

/** The question a brief answers. */
export function BriefForm({ request, choices, onRequest }: BriefFormProps) {
  const words = useWords();
  const id = useId();
  const [a = '', b = ''] = request.pair ?? [];
  const [first, setFirst] = useState(a);
  const setPair = (one: string, other: string) => {
    setFirst(one);
    const pair = one !== '' && other !== '' && one !== other ? ([one, other] as const) : null;
    onRequest({ ...request, pair });
  };
  const dates = [
    ['from', 'brief_from'],
    ['until', 'brief_until'],
  ] as const;
  return (
    <form class="brief-form" onSubmit={(event) => event.preventDefault()}>
      <People request={request} people={choices.people} onRequest={onRequest} />
      <fieldset>
        <legend>{words('brief_pair')}</legend>
        <Country
          value={first}
          countries={choices.countries}
          onChoose={(one) => setPair(one, b)}
          label={words('brief_country')}
        />
        <Country
          value={b}
          countries={choices.countries}
          onChoose={(other) => setPair(first, other)}
          label={words('brief_country_other')}
        />
      </fieldset>
      <fieldset>
        <legend>{words('brief_dates')}</legend>
        {dates.map(([field, label]) => (
          <label key={field} for={`${id}-${field}`}>
            {words(label)}{' '}
            <input
              id={`${id}-${field}`}
              type="date"
              class="field"
              value={request[field] ?? ''}
              onChange={(event) => onRequest({ ...request, [field]: event.currentTarget.value || null })}
            />
          </label>
        ))}
      </fieldset>
    </form>
  );
}

function People({
  request,
  people,
  onRequest,
}: Pick<BriefFormProps, 'request' | 'onRequest'> & { readonly people: readonly Named[] }) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const offered = typed.length < 2 ? [] : people.filter(({ name }) => holds(name, typed)).slice(0, OFFERED);
  const nameOf = (official: string) => people.find((one) => one.id === official)?.name ?? official;
  const add = (name: string) => {
    const wanted = people.find((one) => one.name === name) ?? (offered.length === 1 ? offered[0] : undefined);
    if (!wanted) return;
    setTyped('');
    if (!request.people.includes(wanted.id)) onRequest({ ...request, people: [...request.people, wanted.id] });
  };
  return (
    <fieldset>
      <legend>{words('brief_people')}</legend>
      <div class="tags">
        {request.people.map((official) => (
          <span class="tag" key={official}>
            <bdi>{nameOf(official)}</bdi>
            <button
              type="button"
              class="act"
              aria-label={words('brief_without', { name: nameOf(official) })}
              onClick={() => onRequest({ ...request, people: request.people.filter((one) => one !== official) })}
            >
              ×
            </button>
          </span>
        ))}
        <input
          class="field"
          list={id}
          aria-label={words('brief_add_person')}
          placeholder={words('brief_add_person')}
          value={typed}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setTyped(value);
            // A choice from the list comes whole.
            if (people.some(({ name }) => name === value)) add(value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add(typed);
          }}
        />
        <datalist id={id}>
          {offered.map(({ id: official, name }) => (
            <option key={official} value={name} />
          ))}
        </datalist>
      </div>
    </fieldset>
  );
}

interface CountryProps {
  readonly value: string;
  readonly countries: readonly Named[];
  readonly label: string;
  readonly onChoose: (code: string) => void;
}

function Country({ value, countries, label, onChoose }: CountryProps) {
  return (
    <select class="field" aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{label}</option>
      {countries.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Blind to case and accents, as names are typed in a hurry. */
function holds(name: string, typed: string): boolean {
  return bare(name).includes(bare(typed));
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
