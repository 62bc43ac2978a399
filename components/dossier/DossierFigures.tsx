import { useId } from 'preact/hooks';
import type { FigurePart } from '../../lib/view/dossier/dossier.ts';
import { figuresDossier } from '../shared/dossier-link.ts';
import { FigureChart } from './FigureChart.tsx';
import { sayAmount, sayPeriod, sayTelling } from '../shared/say-event.ts';
import { SourceItem } from '../shared/SourceItem.tsx';
import { useWords } from '../shared/words-context.ts';

/** A figure as it was told over time: the chart, and behind it the table with every source. */
export function DossierFigures({ part, alone }: { readonly part: FigurePart; readonly alone: boolean }) {
  const words = useWords();
  const id = useId();
  const rows = part.lines.flatMap((line, at) => line.amounts.map((amount) => ({ amount, line: at + 1 })));
  return (
    <section class="figure-part" aria-labelledby={id}>
      <h3 id={id} class={alone ? 'unseen' : undefined}>
        {alone ? part.measures : <a href={figuresDossier(part.id)}>{part.measures}</a>}
      </h3>
      {part.charts.map((chart) => (
        <FigureChart key={chart.unit} chart={chart} title={part.measures} />
      ))}
      <table class="amounts">
        <caption class="unseen">{part.measures}</caption>
        <thead>
          <tr>
            <th scope="col">{words('figures_told')}</th>
            <th scope="col">{words('figures_amount')}</th>
            <th scope="col">{words('figures_period')}</th>
            <th scope="col">{words('figures_line')}</th>
            <th scope="col">{words('figures_source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ amount, line }) => (
            <tr key={`${amount.on} ${sayTelling(amount, words)} ${amount.source?.title}`}>
              <td>{amount.on ? words.date(amount.on) : words('date_unknown')}</td>
              <td>
                <span class="figure">{sayAmount(amount.figure, words)}</span>{' '}
                {amount.figure.status === 'actual' ? null : (
                  <span class="small quiet">{words(`figure_${amount.figure.status}`)}</span>
                )}
              </td>
              <td>
                {[
                  sayPeriod(amount.figure.period, words),
                  amount.figure.deadline && words('figure_by', { date: words.date(amount.figure.deadline) }),
                  amount.figure.tally === 'unstated' ? null : words(`tally_${amount.figure.tally}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </td>
              <td>{words.number(line)}</td>
              <td>{amount.source ? <SourceItem source={amount.source} /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Apart part={part} />
    </section>
  );
}

/** Why the lines are not one. */
function Apart({ part }: { readonly part: FigurePart }) {
  const words = useWords();
  if (part.lines.length < 2) return null;
  return (
    <p class="small quiet">
      {words('figures_lines_apart', {
        differences: part.differences.map((one) => words(DIFFERENCES[one])).join(', '),
      })}
      {part.sameRate ? ` ${words('figures_rate_agrees')}` : ''}
    </p>
  );
}

const DIFFERENCES = {
  status: 'differ_status',
  unit: 'differ_unit',
  'period-length': 'differ_period',
  basis: 'differ_basis',
  tally: 'differ_tally',
  side: 'differ_side',
} as const;
