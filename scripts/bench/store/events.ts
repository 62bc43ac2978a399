/** Invented events for the bench: a few states and people are in the news all the time, most are seldom. */
import type { DiplomaticEvent, Participant } from '../../../lib/model/event.ts';
import { random, type Random } from '../../support/random.ts';

const OFFICIALS = 3_000;
const COUNTRIES = 200;
const TYPES = ['CONSULT', 'STATEMENT', 'AGREE', 'SUPPORT', 'ACCUSE', 'SANCTION'] as const;
const FIRST_DAY = Date.UTC(1995, 0, 1);
const DAYS = 11_000;
const DAY_MS = 86_400_000;

/** The event at a place of the sequence; the same seed gives the same sequence. */
export function inventor(seed: number): (at: number) => DiplomaticEvent {
  const chance = random(seed);
  return (at) => invented(at, chance);
}

/** The ids of those who take part: officials and states. */
export function partiesOf({ actors, recipients }: DiplomaticEvent): readonly string[] {
  return [...actors, ...recipients].flatMap(({ official, country }) => [official ?? '', country ?? '']);
}

function invented(at: number, chance: Random): DiplomaticEvent {
  const [host, guest] = [participant(chance), participant(chance)];
  const day = new Date(FIRST_DAY + chance.below(DAYS) * DAY_MS).toISOString().slice(0, 10);
  const type = chance.pick(TYPES);
  return {
    ...{ id: `invented-${at}`, type, mode: null, status: 'occurred', title: `${type} ${at}`, from: day, until: null },
    ...{ place: null, actors: [guest], recipients: [host], forum: null, series: null, round: null },
    countries: [...new Set([host.country ?? '', guest.country ?? ''])],
    ...{ topics: [], figures: [], because: ['invented'] },
    sources: [
      {
        ...{ title: `Report ${at}`, publisher: 'The Courier', url: `https://courier.example/${at}`, published: day },
        ...{ saidBy: { kind: 'outlet' }, via: null, quote: null },
      },
    ],
  };
}

/** Zipf: the second is half as often as the first, the third a third. */
function participant(chance: Random): Participant {
  const official = rank(OFFICIALS, chance);
  const country = official < COUNTRIES ? official : official % COUNTRIES;
  return { official: `official-${official}`, name: null, office: null, country: `C${country}` };
}

function rank(most: number, chance: Random): number {
  return Math.min(most - 1, Math.floor(most ** chance.next()) - 1);
}
