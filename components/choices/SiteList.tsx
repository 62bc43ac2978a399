import { useWords } from '../shared/words-context.ts';

export interface SiteGroup {
  readonly country: string;
  readonly sites: readonly { readonly host: string; readonly name: string }[];
}

interface SiteListProps {
  readonly groups: readonly SiteGroup[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** News sites to tick, a fold for each country; the fold's own box ticks them all. */
export function SiteList({ groups, ticked, onTick }: SiteListProps) {
  const words = useWords();
  const set = (hosts: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const host of hosts) {
      if (on) next.add(host);
      else next.delete(host);
    }
    onTick(next);
  };
  return (
    <div class="site-groups">
      {groups.map(({ country, sites }) => {
        const hosts = sites.map(({ host }) => host);
        const count = hosts.filter((host) => ticked.has(host)).length;
        return (
          <details key={country}>
            <summary>
              {country}{' '}
              <span class="quiet">
                {count > 0 ? `${words.number(count)} / ` : ''}
                {words.number(hosts.length)}
              </span>
            </summary>
            <Tick
              label={words('access_all_of', { country })}
              checked={count === hosts.length}
              some={count > 0 && count < hosts.length}
              onTick={(on) => set(hosts, on)}
            />
            <ul>
              {sites.map(({ host, name }) => (
                <li key={host}>
                  <Tick label={name} hint={host} checked={ticked.has(host)} onTick={(on) => set([host], on)} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly some?: boolean;
  readonly onTick: (on: boolean) => void;
}

function Tick({ label, hint, checked, some = false, onTick }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        indeterminate={some}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{label}</span>
      {hint ? <span class="quiet small">{hint}</span> : null}
    </label>
  );
}
