import type { ComponentChildren } from 'preact';
import type { RosterDesk, RosterState } from '../../lib/view/roster/desk.ts';
import { useWords } from '../shared/words-context.ts';

interface RosterPacksProps {
  readonly state: RosterState;
  readonly desk: RosterDesk;
  /** Bringing in and handing on. */
  readonly children?: ComponentChildren;
}

/** The packs brought in, each to be taken away whole. */
export function RosterPacks({ state, desk, children }: RosterPacksProps) {
  const words = useWords();
  return (
    <div class="leaf-part">
      <section>
        <h2>{words('packs_here')}</h2>
        {state.packs.length === 0 ? <p class="quiet">{words('packs_none')}</p> : null}
        <ul class="waiting">
          {state.packs.map(({ id, at, pack }) => (
            <li key={id} data-pack={id}>
              <p>
                <strong>
                  <bdi>{pack.name}</bdi>
                </strong>{' '}
                <span class="quiet">
                  {words('pack_version', { version: pack.version, date: words.date(at.slice(0, 10)) })}
                </span>
              </p>
              <p class="quiet">
                {[
                  words.count('pack_people', pack.officials.length),
                  words.count('pack_terms', pack.terms.length),
                  words.count('pack_events', pack.events.length),
                ].join(' · ')}
              </p>
              <p class="acts">
                <button type="button" class="act danger" onClick={() => void desk.acts.removePack(id, pack.name)}>
                  {words('pack_remove')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      </section>
      {children}
    </div>
  );
}
