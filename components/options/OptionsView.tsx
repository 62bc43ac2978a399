import { Fragment, type ComponentChildren } from 'preact';
import { AccessChoice, type AccessActions, type AccessState } from '../choices/AccessChoice.tsx';
import { AllowedSites } from './AllowedSites.tsx';
import { Choices } from '../choices/Choices.tsx';
import { MemoryChoice, type MemoryKind } from '../choices/MemoryChoice.tsx';
import type { SiteGroup } from '../choices/SiteList.tsx';
import { useWords } from '../shared/words-context.ts';

/** The stored choices an options page can change. */
export interface OptionValues {
  readonly marks: 'first' | 'all' | 'none';
  readonly handle: boolean;
  readonly memory: MemoryKind;
  readonly language: 'browser' | 'en' | 'de';
}

export interface Facts {
  readonly rosterDate: string;
  readonly shipped: number;
  readonly captured: number;
  readonly clips: number;
  /** Bytes used by the database; `null` unknown. */
  readonly size: number | null;
  /** `what` is `null` for the toolbar button itself. */
  readonly keys: readonly { readonly what: string | null; readonly keys: string }[];
  /** Lines for a report, without anything of the reader's. */
  readonly diagnostics: readonly string[];
}

interface OptionsViewProps extends AccessActions {
  readonly values: OptionValues;
  readonly access: AccessState;
  readonly sites: readonly SiteGroup[];
  /** `null`: still being counted. */
  readonly facts: Facts | null;
  readonly onChange: (change: Partial<OptionValues>) => void;
  readonly hostTyped: (text: string) => string | null;
  /** What is remembered of articles, and how it is forgotten. */
  readonly remembered?: ComponentChildren;
  /** Machine-coded collections. */
  readonly machine?: ComponentChildren;
  /** Export, backup, restore. */
  readonly children?: ComponentChildren;
}

/** Everything that can be chosen, and what is known and kept. */
export function OptionsView(props: OptionsViewProps) {
  const words = useWords();
  const { values, access, sites, facts, onAllow, onChange, hostTyped, remembered, machine, children } = props;
  return (
    <main class="leaf">
      <h1>{words('options_title')}</h1>
      <AccessChoice access={access} sites={sites} onAllow={onAllow} />
      <section>
        <h2>{words('access_now')}</h2>
        <AllowedSites access={access} onAllow={onAllow} hostTyped={hostTyped} />
      </section>
      <MemoryChoice memory={values.memory} onChoose={(memory) => onChange({ memory })} />
      {remembered}
      <Marks values={values} onChange={onChange} />
      <Language values={values} onChange={onChange} />
      <Data facts={facts}>{children}</Data>
      {machine}
      <Knowledge facts={facts} />
    </main>
  );
}

type PartProps = Pick<OptionsViewProps, 'values' | 'onChange'>;

function Marks({ values, onChange }: PartProps) {
  const words = useWords();
  return (
    <section>
      <Choices
        title={words('options_marks')}
        value={values.marks}
        onChoose={(marks) => onChange({ marks })}
        choices={[
          { value: 'first', label: words('marks_first') },
          { value: 'all', label: words('marks_every') },
          { value: 'none', label: words('marks_none') },
        ]}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={values.handle}
          onChange={(event) => onChange({ handle: event.currentTarget.checked })}
        />
        <span>{words('handle_choice')}</span>
      </label>
    </section>
  );
}

function Language({ values, onChange }: PartProps) {
  const words = useWords();
  return (
    <section>
      <Choices
        title={words('language_title')}
        value={values.language}
        onChoose={(language) => onChange({ language })}
        choices={(['browser', 'en', 'de'] as const).map((value) => ({ value, label: words(`language_${value}`) }))}
      />
    </section>
  );
}

function Data({ facts, children }: { readonly facts: Facts | null; readonly children?: ComponentChildren }) {
  const words = useWords();
  return (
    <section>
      <h2>{words('data_title')}</h2>
      <p>{words('data_where')}</p>
      {facts ? (
        <p class="quiet">
          {words.count('data_clips', facts.clips)}
          {facts.captured > 0 ? ` · ${words.count('events_captured', facts.captured)}` : ''}
          {facts.size === null ? '' : ` · ${words('data_size', { size: megabytes(facts.size, words.number) })}`}
        </p>
      ) : null}
      {children}
    </section>
  );
}

function megabytes(bytes: number, format: (value: number) => string): string {
  return `${format(Math.max(0.1, Math.round(bytes / 1e5) / 10))} MB`;
}

function Knowledge({ facts }: { readonly facts: Facts | null }) {
  const words = useWords();
  if (!facts) return null;
  return (
    <>
      <section>
        <h2>{words('knowledge_title')}</h2>
        <p>{words('roster_date', { date: words.longDate(facts.rosterDate) })}</p>
        <p>{words.count('events_known', facts.shipped)}</p>
      </section>
      <section>
        <h2>{words('keys_title')}</h2>
        <dl class="facts">
          {facts.keys.map(({ what, keys }) => (
            <Fragment key={what}>
              <dt>{what ?? words('key_popup')}</dt>
              <dd>{keys || words('key_none')}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      <section>
        <h2>{words('diagnostics_title')}</h2>
        <p class="quiet">{words('diagnostics_hint')}</p>
        <pre class="report">{facts.diagnostics.join('\n')}</pre>
      </section>
    </>
  );
}
