import type { DayCoverage, Held } from './coverage.ts';
import type { Sample } from './sample.ts';

/** Of each day how many states have a known head and foreign minister; the others by name when asked. */
export function linesOfCoverage(days: readonly DayCoverage[], missing: boolean): readonly string[] {
  return [
    '',
    'in office, of all states (of them by an open term last vouched for more than a year before)',
    ...days.flatMap(({ day, heads, foreignMinisters }) => [
      `  ${day}  heads ${counted(heads)} · foreign ministers ${counted(foreignMinisters)}`,
      ...(missing
        ? [...listed('no head', heads.missing), ...listed('no foreign minister', foreignMinisters.missing)]
        : []),
      ...(missing
        ? [...listed('old head', heads.stale), ...listed('old foreign minister', foreignMinisters.stale)]
        : []),
    ]),
  ];
}

function counted({ held, missing, stale }: Held): string {
  return `${held} of ${held + missing.length}${stale.length > 0 ? ` (${stale.length})` : ''}`;
}

function listed(what: string, codes: readonly string[]): readonly string[] {
  return codes.length === 0 ? [] : [`    ${what}: ${codes.join(' ')}`];
}

/** Whom drawn sentences name that the roster lacks, one a line, to be read by eye. */
export function linesOfSample({ seed, sentences, pairs, lacking }: Sample): readonly string[] {
  const told = new Set(lacking.map(({ sentence }) => sentence)).size;
  return [
    '',
    `seed ${seed}: ${sentences} sentences since 2019 name ${pairs} people with a title; not linked: ${lacking.length} people in ${told} sentences`,
    ...lacking.map(
      ({ day, title, name, why, sentence }) => `  ${day} ${why} · ${title} · ${name} · ${sentence.slice(0, 160)}`,
    ),
  ];
}
