/** Puts what was read of an act into the shape of an event. */
import type { ExtractedEvent } from '../../model/event.ts';
import { confidenceOf } from './confidence.ts';
import type { Roles } from './parties/roles.ts';
import type { Sentence } from './sentence.ts';
import type { When } from './time/when.ts';

/** Shapes one event; a meeting of one group is told with all of it as actors. */
export function build(
  act: Pick<ExtractedEvent, 'type' | 'mode' | 'status'>,
  roles: Pick<Roles, 'actors' | 'recipients'>,
  when: When,
  place: string | null,
  sentence: Sentence,
  because: readonly string[],
): ExtractedEvent {
  const actors = roles.actors.map((party) => party.participant);
  const recipients = roles.recipients.map((party) => party.participant);
  return {
    ...act,
    from: when.from,
    until: when.until,
    place,
    actors,
    recipients,
    countries: [...new Set([...actors, ...recipients].flatMap((one) => (one.country === null ? [] : [one.country])))],
    forum: null,
    series: null,
    round: null,
    figures: [],
    saidBy: { kind: 'outlet' },
    via: null,
    evidence: sentence.span,
    confidence: confidenceOf({
      ...act,
      because,
      actors: actors.length,
      recipients: recipients.length,
      stated: when.stated,
      dated: precisionOf(when),
      order: sentence.order,
      length: sentence.words.length,
    }),
    because,
  };
}

function precisionOf({ from, until }: When): 'day' | 'stretch' | 'vague' | 'unknown' {
  if (from === null) return 'unknown';
  if (from.length < 10) return 'vague';
  return until === null ? 'day' : 'stretch';
}
