/** What a check came to. A whole tool (types, lint) counts as one. */
export interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

export function addUp(tallies: readonly Tally[]): Omit<Tally, 'name'> {
  const sum = (key: 'passed' | 'failed' | 'skipped' | 'seconds') =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), seconds: sum('seconds') };
}

export function say({ name, passed, failed, seconds }: Tally): string {
  return `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} of ${passed + failed} (${seconds.toFixed(1)} s)`;
}
