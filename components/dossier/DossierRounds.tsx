import type { SeriesPart } from '../../lib/view/dossier/dossier.ts';
import { pairDossier, seriesDossier } from '../shared/dossier-link.ts';
import { EventRow } from '../shared/EventRow.tsx';
import { useWords } from '../shared/words-context.ts';

/** A series: its rounds as far as they are known, where none is, and what the store covers of it. */
export function DossierRounds({ part, alone }: { readonly part: SeriesPart; readonly alone: boolean }) {
  const words = useWords();
  const { rounds, planned, stretches, countries } = part;
  return (
    <section class="of-series" data-series={part.id}>
      {alone ? <h2>{words('dossier_rounds')}</h2> : null}
      {alone ? null : (
        <h3>
          <a href={seriesDossier(part.id)}>{part.name}</a>
        </h3>
      )}
      <p class="coverage">{words('series_coverage', { coverage: part.coverage })}</p>
      {alone && countries.length === 2 ? (
        <p class="coverage">
          <a href={pairDossier(countries[0]!.id, countries[1]!.id)}>
            {words('dossier_all_between', { pair: countries.map(({ name }) => name).join(words('pair_dash')) })}
          </a>
        </p>
      ) : null}
      {part.rhythm === null ? null : <p class="coverage">{words.count('series_rhythm', part.rhythm)}</p>}
      {rounds.length === 0 && planned.length === 0 ? <p class="quiet">{words('series_no_rounds')}</p> : null}
      <ol class="rounds">
        {planned.map((event) => (
          <EventRow key={event.id} event={event} why={[]} under={part.name} aside={part.name} />
        ))}
        {rounds.flatMap((event) => {
          const row = <EventRow key={event.id} event={event} why={[]} under={part.name} aside={part.name} />;
          const gap = stretches.find(({ until }) => until === event.from);
          return gap ? [row, <Stretch key={`${event.id} gap`} {...gap} />] : [row];
        })}
      </ol>
    </section>
  );
}

/** No round known: never “none was held”. */
function Stretch({ from, until, months }: SeriesPart['stretches'][number]) {
  const words = useWords();
  return (
    <li class="stretch small quiet">
      {words('series_stretch', { from: words.date(from), until: words.date(until), months: words.number(months) })}
    </li>
  );
}
