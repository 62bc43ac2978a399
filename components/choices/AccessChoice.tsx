import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SiteList, type SiteGroup } from './SiteList.tsx';
import { useWords } from '../shared/words-context.ts';

/** Which pages may be read without a click. */
export type AccessState =
  { readonly kind: 'click' } | { readonly kind: 'sites'; readonly hosts: readonly string[] } | { readonly kind: 'all' };

export interface AccessActions {
  /** Must be called straight from a click: the browser asks the reader. Resolves false when refused. */
  readonly onAllow: (wanted: AccessState) => Promise<boolean>;
}

interface AccessChoiceProps extends AccessActions {
  readonly access: AccessState;
  readonly sites: readonly SiteGroup[];
}

type Outcome = 'access_allowed' | 'access_refused' | 'access_taken_back';

/** The three choices of access, each with its own button: one click, then the browser asks. */
export function AccessChoice({ access, sites, onAllow }: AccessChoiceProps) {
  const words = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(access.kind === 'sites' ? access.hosts : []));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const ask = (wanted: AccessState) =>
    void onAllow(wanted).then((allowed) => {
      if (!allowed) setOutcome('access_refused');
      else setOutcome(wanted.kind === 'click' ? 'access_taken_back' : 'access_allowed');
    });
  return (
    <section>
      <h2>{words('access_title')}</h2>
      <Option kind="click" access={access} onAsk={() => ask({ kind: 'click' })} />
      <Option
        kind="sites"
        access={access}
        disabled={ticked.size === 0}
        onAsk={() => ask({ kind: 'sites', hosts: [...ticked] })}
      >
        <details class="tick-list">
          <summary>
            {words('access_choose')} <span class="quiet">{words.count('access_sites_chosen', ticked.size)}</span>
          </summary>
          <SiteList groups={sites} ticked={ticked} onTick={setTicked} />
        </details>
      </Option>
      <Option kind="all" access={access} onAsk={() => ask({ kind: 'all' })} />
      <p role="status" class={outcome === 'access_refused' ? 'state edited' : 'state done'}>
        {outcome ? words(outcome) : null}
      </p>
    </section>
  );
}

interface OptionProps {
  readonly kind: AccessState['kind'];
  readonly access: AccessState;
  readonly disabled?: boolean;
  readonly onAsk: () => void;
  readonly children?: ComponentChildren;
}

function Option({ kind, access, disabled = false, onAsk, children }: OptionProps) {
  const words = useWords();
  const granted = access.kind === kind;
  const label = words(`access_${kind}`);
  const now = granted && kind !== 'sites';
  const verb = kind === 'click' ? 'access_this' : kind === 'sites' && granted ? 'access_change' : 'access_allow';
  return (
    <div class="option" data-current={granted}>
      <div>
        <h3>{label}</h3>
        <p class="quiet">{words(`access_${kind}_hint`)}</p>
      </div>
      <button
        type="button"
        class={granted ? 'push plain' : 'push'}
        aria-pressed={granted}
        aria-label={`${words(now ? 'access_on' : verb)}: ${label}`}
        disabled={disabled}
        data-access={NAMES[kind]}
        data-granted={granted}
        onClick={onAsk}
      >
        {words(now ? 'access_on' : verb)}
      </button>
      {children}
    </div>
  );
}

/** For tools that act as a reader. */
const NAMES = { click: 'on-click', sites: 'these-sites', all: 'every-site' } as const;
