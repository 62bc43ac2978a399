import { useId, useState } from 'preact/hooks';
import type { AccessActions, AccessState } from '../choices/AccessChoice.tsx';
import { useWords } from '../shared/words-context.ts';

interface AllowedSitesProps extends AccessActions {
  readonly access: AccessState;
  /** The host in what was typed or pasted; `null` when it is none. */
  readonly hostTyped: (text: string) => string | null;
}

/** What is allowed now, each with a way to take it back, and a field for one more. */
export function AllowedSites({ access, onAllow, hostTyped }: AllowedSitesProps) {
  const words = useWords();
  if (access.kind === 'all') {
    return <Site name={words('access_every')} onRemove={() => void onAllow({ kind: 'click' })} />;
  }
  const hosts = access.kind === 'sites' ? access.hosts : [];
  const keep = (kept: readonly string[]) =>
    onAllow(kept.length > 0 ? { kind: 'sites', hosts: kept } : { kind: 'click' });
  return (
    <>
      {hosts.length === 0 ? <p class="quiet">{words('access_none')}</p> : null}
      <ul class="sites">
        {hosts.map((host) => (
          <li key={host}>
            <Site name={host} onRemove={() => void keep(hosts.filter((one) => one !== host))} />
          </li>
        ))}
      </ul>
      <AddSite hostTyped={hostTyped} onAdd={(host) => void keep([...hosts, host])} />
    </>
  );
}

function Site({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const words = useWords();
  return (
    <>
      <span>{name}</span>
      <button type="button" class="act danger" aria-label={words('access_remove', { site: name })} onClick={onRemove}>
        {words('remove')}
      </button>
    </>
  );
}

interface AddSiteProps {
  readonly hostTyped: (text: string) => string | null;
  readonly onAdd: (host: string) => void;
}

function AddSite({ hostTyped, onAdd }: AddSiteProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostTyped(typed);
    setBad(host === null);
    if (host === null) return;
    setTyped('');
    onAdd(host);
  };
  return (
    <form class="foot" onSubmit={add}>
      <label class="unseen" for={id}>
        {words('access_add')}
      </label>
      <input
        id={id}
        class="field"
        placeholder={words('access_add_placeholder')}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-bad` : undefined}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="push plain">
        {words('add')}
      </button>
      {bad ? (
        <span id={`${id}-bad`} role="alert" class="state edited">
          {words('access_bad_site')}
        </span>
      ) : null}
    </form>
  );
}
