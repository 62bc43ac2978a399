/** Prints what the roster knows of countries: `node scripts/roster/show.ts FRA DEU`. */
import { OFFICE_KINDS } from '../../lib/model/office.ts';
import type { Term } from '../../lib/model/office.ts';
import { readTables } from '../support/lexicon.ts';

const tables = readTables();
const names = new Map(tables.officials.map((official) => [official.id, official.name]));
const inOffice = Map.groupBy(tables.terms, (term) => term.office);

for (const code of process.argv.slice(2)) {
  const country = tables.countries.find((known) => known.code === code);
  console.log(`# ${code} ${country?.name ?? '(no such code)'}`);
  const offices = tables.offices.filter((office) => office.country === code);
  for (const office of offices.toSorted((a, b) => OFFICE_KINDS.indexOf(a.kind) - OFFICE_KINDS.indexOf(b.kind))) {
    console.log(
      `${office.id} · ${office.kind} · ${office.titles.join(' / ')}${office.seats === 'many' ? ' · many' : ''}`,
    );
    for (const term of (inOffice.get(office.id) ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      console.log(`    ${line(term)}`);
    }
  }
}

function line(term: Term): string {
  const kind = term.kind === 'substantive' ? '' : ` ${term.kind}`;
  const end = term.until ?? `… (as of ${term.asOf})`;
  const about = term.portfolio ? ` · ${term.portfolio}` : '';
  return `${term.from} – ${end}  ${term.official} (${names.get(term.official) ?? '?'})${kind} ${term.basis}${about}`;
}
