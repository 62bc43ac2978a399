/** What collections call people and states, by our roster. Pure. */
import type { Lexicon } from '../../model/lexicon.ts';
import type { CountryCode, IsoDate, OfficialId } from '../../model/ids.ts';
import type { Term } from '../../model/office.ts';
import type { MachineNames } from '../../store/machine/machine.ts';

/** Looks names up in a lexicon; each is looked up once, for a collection says the same ones a thousand times. */
export function machineNames(lexicon: Lexicon): MachineNames {
  const country = remembering((name: string) => countryOf(name, lexicon));
  const bearers = remembering((name: string) => bearersOf(name, lexicon));
  return {
    country,
    official: (name, state, on) => {
      const held = bearers(name).flatMap((official) => {
        const term = state === null ? null : termOf(official, state, on, lexicon);
        return term === null ? [] : [{ official, office: term.office }];
      });
      // Two who fit are none: a wrong person is worse than a bare name.
      return held.length === 1 ? (held[0] ?? null) : null;
    },
  };
}

function countryOf(name: string, lexicon: Lexicon): CountryCode | null {
  if (/^[A-Z]{3,5}$/.test(name)) return lexicon.country(name)?.code ?? null;
  const codes = lexicon.phrases
    .lookup(name)
    .flatMap((target) => (target.kind === 'country' || target.kind === 'organisation' ? [target.id] : []));
  return new Set(codes).size === 1 ? (codes[0] ?? null) : null;
}

function bearersOf(name: string, lexicon: Lexicon): readonly OfficialId[] {
  const targets = lexicon.phrases.lookup(name);
  return [...new Set(targets.flatMap((target) => (target.kind === 'official' ? [target.id] : [])))];
}

/** The term of an official who acted for this state on that day. */
function termOf(official: OfficialId, state: CountryCode, on: IsoDate | null, lexicon: Lexicon): Term | null {
  if (on === null || lexicon.official(official)?.country !== state) return null;
  const terms = lexicon.termsOf(official);
  return terms.findLast(({ from, until }) => from <= on && (until === null || until >= on)) ?? null;
}

function remembering<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const answer = known.has(name) ? (known.get(name) as Answer) : ask(name);
    known.set(name, answer);
    return answer;
  };
}
