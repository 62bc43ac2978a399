import { useId, useState } from 'preact/hooks';
import type { AmountLine, ComparisonLine } from '../../lib/view/desk/before.ts';
import { figuresDossier } from '../shared/dossier-link.ts';
import { sayTelling } from '../shared/say-event.ts';
import { SourceItem } from '../shared/SourceItem.tsx';
import type { Words } from '../../lib/words.ts';
import { useWords } from '../shared/words-context.ts';

/** Figures of each series side by side. Amounts of one line may be compared; ┆ stands between those that may not. */
export function Figures({ figures }: { readonly figures: readonly ComparisonLine[] }) {
  const words = useWords();
  if (figures.length === 0) return null;
  return (
    <section class="group">
      <h3>{words('group_figures')}</h3>
      <ul>
        {figures.map((series) => (
          <Comparison key={series.id} series={series} />
        ))}
      </ul>
    </section>
  );
}

function Comparison({ series }: { readonly series: ComparisonLine }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li data-figures={series.id}>
      <button type="button" class="row compare" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span>
          <span class="quiet">{series.measures}: </span>
          {series.lines.map((line, at) => (
            <Line key={keyOf(line[0])} line={line} apart={at > 0} />
          ))}
          {series.sameRate ? <span class="small quiet"> · {words('figures_same_rate')}</span> : null}
          {series.conflicts.map((told) => (
            <span key={keyOf(told)} class="small state edited">
              {' '}
              · {sayConflict(told, words)}
            </span>
          ))}
        </span>
        <span class="why small quiet" aria-hidden="true">
          {open ? '⌄' : '›'}
        </span>
      </button>
      <div id={id} hidden={!open} class="sources">
        {open ? <Tellings lines={series.lines} /> : null}
        {open ? (
          <a class="small" href={figuresDossier(series.id)} target="_blank">
            {words('figures_whole')}
          </a>
        ) : null}
      </div>
    </li>
  );
}

/** “Asia Ledger of 5 Mar 2025 says about $66bn”. */
function sayConflict(told: AmountLine, words: Words): string {
  const amount = sayTelling(told, words);
  const outlet = told.source?.publisher ?? told.source?.title ?? '';
  const key = told.source?.quote ? 'figures_conflict_yours' : 'figures_conflict';
  return words(key, { outlet, date: told.on === null ? words('date_unknown') : words.date(told.on), amount });
}

function Line({ line, apart }: { readonly line: readonly AmountLine[]; readonly apart: boolean }) {
  const words = useWords();
  const told = [...new Set(line.map((amount) => sayTelling(amount, words)))];
  return (
    <>
      {apart ? (
        <span class="apart">
          <span aria-hidden="true">┆</span>
          <span class="unseen">{words('figures_apart')}</span>
        </span>
      ) : null}
      {told.map((text, at) => (
        <span key={text}>
          {at > 0 ? ', ' : ''}
          <span class="figure">{text}</span>
        </span>
      ))}
      {line.some(({ here }) => here) ? <span class="small quiet"> {words('figure_here')}</span> : null}
    </>
  );
}

/** Every telling with who said it, when, and where it was read. */
function Tellings({ lines }: { readonly lines: ComparisonLine['lines'] }) {
  const words = useWords();
  return (
    <ul>
      {lines.flat().map((amount) => (
        <li key={keyOf(amount)}>
          <span class="figure">{sayTelling(amount, words)}</span>{' '}
          <span class="quiet">
            {[amount.on && words.date(amount.on), amount.saidBy && words('said_on_record', { who: amount.saidBy })]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {amount.source ? (
            <div>
              <SourceItem source={amount.source} />
            </div>
          ) : (
            <p class="quiet">{words('figure_in_page')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function keyOf(amount: AmountLine | undefined): string {
  const { figure, on, source } = amount ?? {};
  return [on, figure?.value, figure?.low, figure?.status, figure?.period, figure?.tally, source?.title].join(' ');
}
