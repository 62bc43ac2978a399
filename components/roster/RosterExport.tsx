import { useEffect, useState } from 'preact/hooks';
import type { RosterDesk } from '../../lib/view/roster/desk.ts';
import type { Knowledge } from '../../lib/view/roster/knowledge.ts';
import type { ExportChoice, ExportDraft } from '../../lib/view/roster/pack-export.ts';
import type { PackTools } from '../../lib/view/roster/pack-tools.ts';
import { TextLine } from './people/PeopleFields.tsx';
import { PeoplePicker } from './people/PeoplePicker.tsx';
import { useWords } from '../shared/words-context.ts';

interface RosterExportProps {
  readonly desk: RosterDesk;
  readonly tools: PackTools;
  readonly knowledge: Knowledge;
}

const OPTIONS = ['events', 'captured', 'faces', 'notes'] as const;
type Option = (typeof OPTIONS)[number];

/** A pack to hand on: only ticked rows leave, and everything that leaves is in sight first. */
export function RosterExport({ desk, tools, knowledge }: RosterExportProps) {
  const words = useWords();
  const [people, setPeople] = useState<readonly string[]>(() => ownPeople(knowledge));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [options, setOptions] = useState<Readonly<Record<Option, boolean>>>({
    events: false,
    captured: false,
    faces: false,
    notes: false,
  });
  const [name, setName] = useState('');
  const [version, setVersion] = useState('1');
  const [picking, setPicking] = useState(false);
  const [draft, setDraft] = useState<ExportDraft | null>(null);
  const choice: ExportChoice = { name, version, people: [...ticked], ...options };
  useEffect(() => {
    let stands = true;
    void tools.draft(choice).then((next) => (stands ? setDraft(next) : undefined));
    return () => {
      stands = false;
    };
  }, [name, version, ticked, options]);
  const tick = (id: string, on: boolean) =>
    setTicked((was) => new Set(on ? [...was, id] : [...was].filter((one) => one !== id)));
  const blocked =
    name.trim() === '' || version.trim() === '' || draft === null || (ticked.size === 0 && !options.faces);
  return (
    <section class="export-pack">
      <h2>{words('pack_export')}</h2>
      <p class="quiet">{words('pack_export_hint')}</p>
      <div class="waiting">
        <TextLine label={words('pack_name')} name="pack-name" value={name} onType={setName} />
        <TextLine label={words('pack_version_label')} name="pack-version" value={version} onType={setVersion} />
      </div>
      <fieldset class="ticks">
        <legend>{words('pack_rows')}</legend>
        {people.length === 0 ? <p class="quiet">{words('pack_rows_none')}</p> : null}
        {people.map((id) => (
          <Tick
            key={id}
            on={ticked.has(id)}
            label={knowledge.now.official(id)?.name ?? id}
            onTick={(on) => tick(id, on)}
          />
        ))}
        <button type="button" class="act" aria-expanded={picking} onClick={() => setPicking(!picking)}>
          {words('pack_rows_more')}
        </button>
        {picking ? (
          <PeoplePicker
            label={words('pack_rows_more')}
            hint={words('pack_rows_hint')}
            desk={desk}
            onPick={(id) => {
              setPeople((was) => [...new Set([...was, id])]);
              tick(id, true);
              setPicking(false);
            }}
            onCancel={() => setPicking(false)}
          />
        ) : null}
      </fieldset>
      <fieldset class="ticks">
        <legend>{words('pack_also')}</legend>
        {OPTIONS.map((option) => (
          <Tick
            key={option}
            on={options[option]}
            label={words(`pack_with_${option}`)}
            onTick={(on) => setOptions({ ...options, [option]: on })}
          />
        ))}
      </fieldset>
      {draft ? <Preview draft={draft} /> : null}
      <div class="foot">
        <button
          type="button"
          class="push"
          data-act="save-pack"
          disabled={blocked}
          onClick={() => (draft ? tools.save(draft) : undefined)}
        >
          {words('pack_save')}
        </button>
      </div>
    </section>
  );
}

/** The reader's own additions and corrections are what is worth handing on. */
function ownPeople({ own, now }: Knowledge): readonly string[] {
  const ids = [...own.officials.map(({ id }) => id), ...own.terms.flatMap(({ wanted }) => wanted?.official ?? [])];
  return [...new Set(ids)].filter((id) => now.official(id)?.id === id);
}

function Tick({
  on,
  label,
  onTick,
}: {
  readonly on: boolean;
  readonly label: string;
  readonly onTick: (on: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => onTick(event.currentTarget.checked)} />{' '}
      <bdi>{label}</bdi>
    </label>
  );
}

function Preview({ draft }: { readonly draft: ExportDraft }) {
  const words = useWords();
  const { pack, addresses, sentences, notes } = draft;
  const counts = [
    words.count('pack_people', pack.officials.length),
    words.count('pack_terms', pack.terms.length),
    words.count('pack_events', pack.events.length),
  ];
  return (
    <div class="correct plan" role="group" aria-label={words('pack_leaves')}>
      <h3>{words('pack_leaves')}</h3>
      <p>{counts.join(' · ')}</p>
      <Leaving label={words.count('pack_addresses', addresses.length)} texts={addresses} />
      <Leaving label={words.count('pack_sentences', sentences.length)} texts={sentences} />
      <Leaving label={words.count('pack_notes', notes.length)} texts={notes} />
    </div>
  );
}

function Leaving({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  return texts.length === 0 ? (
    <p class="quiet">{label}</p>
  ) : (
    <details open>
      <summary>{label}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
