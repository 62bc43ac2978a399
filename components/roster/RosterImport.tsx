import { useId, useRef, useState } from 'preact/hooks';
import type { RosterDesk } from '../../lib/view/roster/desk.ts';
import type { Failure } from '../../lib/view/failure.ts';
import type { PackTools, Prepared } from '../../lib/view/roster/pack-tools.ts';
import { FailedPart } from '../shared/FailedPart.tsx';
import { CountryLine } from './people/PeopleFields.tsx';
import { RosterPlan } from './RosterPlan.tsx';
import { useWords } from '../shared/words-context.ts';

interface RosterImportProps {
  readonly desk: RosterDesk;
  readonly tools: PackTools;
}

type ImportState =
  | { readonly state: 'none' | 'cancelled' }
  | { readonly state: 'reading'; readonly done: number; readonly all: number; readonly stop: AbortController }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'planned'; readonly prepared: Prepared };

/** A pack or a query result: read and checked whole, its effect shown, then brought in at once or not at all. */
export function RosterImport({ desk, tools }: RosterImportProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [country, setCountry] = useState('');
  const [at, setAt] = useState<ImportState>({ state: 'none' });
  const again = (state: ImportState) => {
    if (field.current) field.current.value = '';
    setAt(state);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const stop = new AbortController();
    const onProgress = (done: number, all: number) => setAt({ state: 'reading', done, all, stop });
    onProgress(0, 0);
    const answer = await tools.read(file, { country: country || null, onProgress, signal: stop.signal });
    if (answer === null) again({ state: 'cancelled' });
    else if ('problem' in answer) again({ state: 'failed', failure: answer });
    else setAt({ state: 'planned', prepared: answer });
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('pack_import')}</h2>
      <p class="quiet">{words('pack_import_hint')}</p>
      <div class="waiting">
        <CountryLine
          label={words('pack_country')}
          value={country}
          countries={desk.acts.countries()}
          onPick={setCountry}
        />
      </div>
      <p>
        <label for={id}>{words('pack_choose')}</label>{' '}
        <input
          id={id}
          ref={field}
          type="file"
          accept=".json,.csv"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </p>
      <div role="status">
        {at.state === 'cancelled' ? <p>{words('pack_cancelled')}</p> : null}
        {at.state === 'reading' ? (
          <p class="acts">
            <progress max={at.all || 1} value={at.done} aria-label={words('pack_reading')} />{' '}
            <span>{words('pack_reading_of', { done: words.number(at.done), all: words.number(at.all) })}</span>
            <button type="button" class="act" onClick={() => at.stop.abort()}>
              {words('cancel')}
            </button>
          </p>
        ) : null}
        {at.state === 'failed' ? <FailedPart failure={at.failure} /> : null}
      </div>
      {at.state === 'planned' ? (
        <RosterPlan
          prepared={at.prepared}
          onBringIn={() =>
            void tools.bringIn(at.prepared.plan).then((done) => (done ? again({ state: 'none' }) : undefined))
          }
          onCancel={() => again({ state: 'cancelled' })}
        />
      ) : null}
    </section>
  );
}
