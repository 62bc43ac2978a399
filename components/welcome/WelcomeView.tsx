import { AccessChoice, type AccessActions, type AccessState } from '../choices/AccessChoice.tsx';
import { Filled } from './Filled.tsx';
import { MemoryChoice, type MemoryKind } from '../choices/MemoryChoice.tsx';
import type { SiteGroup } from '../choices/SiteList.tsx';
import { useWords } from '../shared/words-context.ts';

interface WelcomeViewProps extends AccessActions {
  readonly access: AccessState;
  readonly sites: readonly SiteGroup[];
  readonly memory: MemoryKind;
  readonly onMemory: (memory: MemoryKind) => void;
}

/** Opened once, on install: what it does, which pages it may read, what it may remember. */
export function WelcomeView({ access, sites, memory, onAllow, onMemory }: WelcomeViewProps) {
  const words = useWords();
  return (
    <main class="leaf">
      <h1>{words('welcome_title')}</h1>
      <p>{words('welcome_intro')}</p>
      <Sample />
      <AccessChoice access={access} sites={sites} onAllow={onAllow} />
      <MemoryChoice memory={memory} onChoose={onMemory} />
      <p class="quiet">{words('welcome_done')}</p>
    </main>
  );
}

/** A few lines with their marks, and what each mark means. */
function Sample() {
  const words = useWords();
  const parts = {
    known: <span class="mark-known">{words('sample_known')}</span>,
    second: <span class="mark-known">{words('sample_second')}</span>,
    figure: <span class="mark-figure">{words('sample_figure')}</span>,
    clip: <span class="mark-clip">{words('sample_clip')}</span>,
  };
  const legend = [
    ['mark-known', 'sample_legend_known'],
    ['mark-face', 'sample_legend_face'],
    ['mark-doubt', 'sample_legend_doubt'],
    ['mark-figure', 'sample_legend_figure'],
    ['mark-clip', 'sample_legend_clip'],
  ] as const;
  return (
    <figure class="sample" aria-label={words('sample_title')}>
      <blockquote>
        <Filled message={words('sample_text')} parts={parts} />
      </blockquote>
      <figcaption>
        <ul>
          {legend.map(([mark, key]) => (
            <li key={key}>
              <span class={mark} aria-hidden="true">
                {words('sample_legend_name')}
              </span>{' '}
              {words(key)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
