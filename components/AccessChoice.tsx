import { useState } from 'preact/hooks';
import { Choices } from './Choices.tsx';
import { SiteList, type SiteGroup } from './SiteList.tsx';
import { useWords } from './words-context.ts';

/** Which pages may be read without a click. `sites` with none granted is the same as `click`. */
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

type Outcome = 'access_allowed' | 'access_refused' | 'access_taken_back' | null;

/** The three choices of access. Nothing is asked of the browser before “Allow” is pressed. */
export function AccessChoice({ access, sites, onAllow }: AccessChoiceProps) {
  const words = useWords();
  const [kind, setKind] = useState(access.kind);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(access.kind === 'sites' ? access.hosts : []));
  const [outcome, setOutcome] = useState<Outcome>(null);

  const ask = (wanted: AccessState) =>
    void onAllow(wanted).then((allowed) => {
      if (!allowed) setOutcome('access_refused');
      else setOutcome(wanted.kind === 'click' ? 'access_taken_back' : 'access_allowed');
    });
  const choose = (next: AccessState['kind']) => {
    setKind(next);
    setOutcome(null);
    if (next === 'click' && access.kind !== 'click') ask({ kind: 'click' });
  };
  const allow = (wanted: AccessState, disabled: boolean) => (
    <button type="button" class="push" disabled={disabled} onClick={() => ask(wanted)}>
      {words('access_allow')}
    </button>
  );
  const siteChoice = (
    <>
      <SiteList groups={sites} ticked={ticked} onTick={setTicked} />
      <div class="foot">
        <span class="quiet">{words.count('access_sites_chosen', ticked.size)}</span>
        {allow({ kind: 'sites', hosts: [...ticked] }, ticked.size === 0)}
      </div>
    </>
  );
  return (
    <>
      <Choices
        title={words('access_title')}
        value={kind}
        onChoose={choose}
        choices={[
          { value: 'click', label: words('access_click'), hint: words('access_click_hint') },
          { value: 'sites', label: words('access_sites'), hint: words('access_sites_hint'), more: siteChoice },
          {
            value: 'all',
            label: words('access_all'),
            hint: words('access_all_hint'),
            more: access.kind === 'all' ? null : <div class="foot">{allow({ kind: 'all' }, false)}</div>,
          },
        ]}
      />
      <p role="status" class={outcome === 'access_refused' ? 'state edited' : 'state done'}>
        {outcome ? words(outcome) : null}
      </p>
    </>
  );
}
