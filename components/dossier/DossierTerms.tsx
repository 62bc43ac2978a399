import type { TermLine } from '../../lib/view/dossier/dossier.ts';
import { officialDossier } from '../shared/dossier-link.ts';
import { useWords } from '../shared/words-context.ts';

/** An official's time in each office: a strip of years for the eye, the dates themselves in the list under it. */
export function DossierTerms({ terms, asOf }: { readonly terms: readonly TermLine[]; readonly asOf: string }) {
  const words = useWords();
  if (terms.length === 0) return null;
  return (
    <section>
      <h2>{words('dossier_terms')}</h2>
      <TermStrip terms={terms} asOf={asOf} />
      <ol class="terms">
        {terms.map((term) => (
          <li key={`${term.office} ${term.from}`}>
            <span class="dates">
              {words.date(term.from)} – {term.until ? words.date(term.until) : ''}
            </span>
            <span>
              {term.kind === 'substantive' ? '' : `${words(`term_${term.kind}`)} `}
              <strong>{term.office}</strong>
              {term.country ? `, ${term.country}` : ''}
              {term.portfolio ? ` (${term.portfolio})` : ''}
              {term.until === null ? (
                <span class="small quiet"> · {words('term_as_of', { date: words.date(term.asOf) })}</span>
              ) : null}
              {term.basis === 'memory' ? <span class="small unconfirmed"> · {words('event_unconfirmed')}</span> : null}
              <Neighbours term={term} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Neighbours({ term: { before, after } }: { readonly term: TermLine }) {
  const words = useWords();
  if (!before && !after) return null;
  return (
    <span class="small quiet neighbours">
      {before ? (
        <>
          {words('term_after')} <a href={officialDossier(before.id)}>{before.name}</a>
        </>
      ) : null}
      {before && after ? ' · ' : null}
      {after ? (
        <>
          {words('term_before')} <a href={officialDossier(after.id)}>{after.name}</a>
        </>
      ) : null}
    </span>
  );
}

/** Width of the strip in its own units, and height of a bar. */
const WIDTH = 600;
const BAR = 10;
const GAP = 4;

function TermStrip({ terms, asOf }: { readonly terms: readonly TermLine[]; readonly asOf: string }) {
  const first = Math.min(...terms.map(({ from }) => yearOf(from)));
  const last = Math.max(yearOf(asOf), ...terms.map(({ until }) => (until ? yearOf(until) : 0))) + 1 / 12;
  const span = Math.max(1, Math.ceil(last) - Math.floor(first));
  const x = (year: number) => ((year - Math.floor(first)) / span) * WIDTH;
  const step = Math.ceil(span / 8);
  const height = terms.length * (BAR + GAP) + 16;
  const years = Array.from({ length: Math.floor(span / step) + 1 }, (_, at) => Math.floor(first) + at * step);
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" preserveAspectRatio="none">
      {years.map((year) => (
        <g key={year}>
          <line x1={x(year)} x2={x(year)} y1={0} y2={height - 14} class="axis" />
          <text x={Math.min(x(year), WIDTH - 24)} y={height - 3}>
            {year}
          </text>
        </g>
      ))}
      {terms.map((term, at) => (
        <rect
          key={`${term.office} ${term.from}`}
          class={term.kind}
          x={x(yearOf(term.from))}
          y={at * (BAR + GAP)}
          width={Math.max(2, x(term.until ? yearOf(term.until) : last) - x(yearOf(term.from)))}
          height={BAR}
          rx={2}
        />
      ))}
    </svg>
  );
}

/** A date as a year with its share gone by. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
