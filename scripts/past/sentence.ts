/** A dated sentence of the portal: what it tells and which outlets it cites in parentheses at its end. */
export interface Dated {
  readonly day: string;
  readonly text: string;
  readonly outlets: readonly string[];
}

const CITED = /\s*\(([^()]{2,60})\)\.?\s*$/;

/** Splits what an entry tells from the outlets it ends with: `… in Moscow. (Reuters) (BBC News)`. */
export function datedSentence(day: string, entry: string): Dated {
  const outlets: string[] = [];
  let text = entry;
  for (let cited = CITED.exec(text); cited !== null; cited = CITED.exec(text)) {
    outlets.unshift(cited[1] ?? '');
    text = text.slice(0, cited.index);
  }
  return { day, text: text.trim(), outlets };
}

/** The first outlet without the agency road it came by: `AFP via The Hindu` is AFP. */
export function agencyOf(outlets: readonly string[]): string {
  return (outlets[0] ?? '').split(/ via | through /)[0]?.trim() ?? '';
}
