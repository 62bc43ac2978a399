import type { PlanRow } from '../../lib/view/roster/pack-plan.ts';
import type { Prepared } from '../../lib/view/roster/pack-tools.ts';
import { useWords } from '../shared/words-context.ts';

interface RosterPlanProps {
  readonly prepared: Prepared;
  readonly onBringIn: () => void;
  readonly onCancel: () => void;
}

/** Rows shown of a long list; the count tells the rest. */
const MOST_SHOWN = 200;

/** What a pack would change, before it changes anything. */
export function RosterPlan({ prepared, onBringIn, onCancel }: RosterPlanProps) {
  const words = useWords();
  const { plan, groups, skipped } = prepared;
  const changes = plan.rows.filter(({ standing }) => standing !== 'same').length;
  return (
    <div class="correct plan" role="group" aria-label={plan.pack.name}>
      <p>
        <strong>
          <bdi>{plan.pack.name}</bdi>
        </strong>{' '}
        <span class="quiet">
          {plan.pack.version}
          {plan.replaces === null ? '' : ` · ${words('pack_replaces', { version: plan.replaces })}`}
        </span>
      </p>
      {plan.rows.length === 0 ? <p class="quiet">{words('pack_nothing')}</p> : null}
      {groups.map(({ standing, rows }) => (
        <details key={standing} open={standing === 'conflict'} data-standing={standing}>
          <summary>{words.count(`plan_${standing}`, rows.length)}</summary>
          <ul>
            {rows.slice(0, MOST_SHOWN).map((row, at) => (
              <Row key={at} row={row} />
            ))}
          </ul>
        </details>
      ))}
      {plan.warnings.length > 0 ? (
        <details data-standing="warnings">
          <summary class="doubtful">{words.count('plan_warnings', plan.warnings.length)}</summary>
          <ul>
            {plan.warnings.slice(0, MOST_SHOWN).map(({ what, row }, at) => (
              <li key={at}>
                {words(`warns_${what.replaceAll('-', '_') as 'year_only'}`)}: {row}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {skipped.length > 0 ? (
        <details data-standing="skipped">
          <summary class="doubtful">{words.count('plan_skipped', skipped.length)}</summary>
          <ul>
            {skipped.slice(0, MOST_SHOWN).map(({ row, why, person, position }) => (
              <li key={row}>
                {words.number(row)}: {words(`skips_${why.replaceAll('-', '_') as 'no_person'}`)} (
                {[person, position].filter(Boolean).join(', ') || '–'})
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <div class="foot">
        <button type="button" class="push" data-act="bring-in" disabled={changes === 0} onClick={onBringIn}>
          {words('import_bring')}
        </button>
        <button type="button" class="act" onClick={onCancel}>
          {words('cancel')}
        </button>
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: PlanRow }) {
  const words = useWords();
  return (
    <li>
      <bdi>{row.name}</bdi> <span class="quiet">{words(`subject_${row.kind}`)}</span>
      {row.fields.length > 0 ? (
        <span class="quiet small">
          {' '}
          {row.fields
            .map(
              ({ field, was, is }) =>
                `${words.has(`field_${field}`) ? words(`field_${field}` as 'field_name') : field}: ${was || '–'} → ${is || '–'}`,
            )
            .join('; ')}
        </span>
      ) : null}
    </li>
  );
}
