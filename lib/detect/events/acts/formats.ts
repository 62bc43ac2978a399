/** In what form people met: by phone, on the sidelines, as a summit or a commission; and the round and forum, as the source says them. */
import type { EventMode, ExtractedEvent } from '../../../model/event.ts';
import type { Word } from '../words.ts';

const SIDELINES = /\b(?:side-?lines|margins) of\b|\bam rande\b|\ben marge d/i;
/** A meeting of two while all are gathered. */
const GATHERED = /\bduring (?:the|a|an) (?:[\p{L}’'-]+ ){0,6}(?:General Assembly|summit|conference|forum)\b/u;
const PHONE =
  /\b(?:by (?:tele)?phone|over the phone|phone call|telephone call|telephone conversation|telephonic|phoned|video (?:call|conference|link)|videoconference|virtual (?:meeting|summit|talks))\b/i;
const FOC = /\b(?:foreign office|foreign ministry|political) (?:consultations|discussions|talks)\b/i;
const COMMISSION =
  /\b(?:inter-?governmental|joint|economic|bilateral) [\p{L}&, -]{0,50}commission\b|\b(?:commission|committee) meeting\b/iu;
const TWO_PLUS_TWO = /\b2 ?\+ ?2\b/;
const ROUND =
  /\b((?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:round|meeting|session|edition|summit|annual \p{L}+|[\p{L}-]+ (?:summit|dialogue|meeting)))\b/iu;
/** Offices whose consultations are Foreign Office Consultations. */
const CONSULTING_OFFICES = /foreign-secretary|deputy-foreign-minister|vice-foreign-minister|state-secretary/;

/** The event with its mode made finer by the words of its sentence; anything but a contact stays as it is. */
export function formatted(event: ExtractedEvent, text: string, words: readonly Word[]): ExtractedEvent {
  if (event.type !== 'CONSULT') return event;
  const sentence = text.slice(event.evidence.start, event.evidence.end);
  return {
    ...event,
    mode: modeOf(event, sentence),
    round: event.mode === 'visit' ? null : (ROUND.exec(sentence)?.[1] ?? null),
    forum: forumOf(words),
  };
}

/** “will travel to Russia on March 7 for the annual Foreign Office Consultations” tells the consultations too. */
export function heldOnVisit(event: ExtractedEvent, text: string): readonly ExtractedEvent[] {
  if (event.mode !== 'visit' || event.recipients.length === 0) return [];
  if (!FOC.test(text.slice(event.evidence.start, event.evidence.end))) return [];
  const confidence = Math.round(88 * event.confidence) / 100;
  return [{ ...event, mode: 'foc', confidence, because: [...event.because, 'held-on-visit'] }];
}

/** “NATO leaders will meet”: one organisation, and nobody else. */
function isAlone({ actors, recipients }: ExtractedEvent): boolean {
  return actors.length === 1 && recipients.length === 0 && actors[0]!.official === null && actors[0]!.name === null;
}

const LEADERS = /\b(?:leaders|heads of (?:state|government))\b/;

function modeOf(event: ExtractedEvent, sentence: string): EventMode | null {
  const { mode } = event;
  if (mode !== 'meeting' && mode !== 'summit') return mode;
  if (
    (SIDELINES.test(sentence) || (mode === 'meeting' && GATHERED.test(sentence))) &&
    event.recipients.length + event.actors.length > 1
  )
    return 'sidelines';
  if (mode === 'summit' || (isAlone(event) && LEADERS.test(sentence))) return 'summit';
  if (FOC.test(sentence)) return 'foc';
  if (TWO_PLUS_TWO.test(sentence)) return '2plus2';
  if (PHONE.test(sentence)) return 'phone';
  if (COMMISSION.test(sentence)) return 'commission';
  return /\bconsultations\b/i.test(sentence) && isBetweenOffices(event) ? 'foc' : mode;
}

function isBetweenOffices({ actors, recipients }: ExtractedEvent): boolean {
  const people = [...actors, ...recipients].filter((one) => one.office !== null);
  return people.length > 0 && people.every((one) => CONSULTING_OFFICES.test(one.office ?? ''));
}

/** The organisation whose summit or session it was, by its name in the sentence. */
function forumOf(words: readonly Word[]): string | null {
  const at = words.findIndex(
    (word, i) =>
      word.party?.body === true &&
      /^(?:summit|meeting|council|session|conference|assembly|gathering|forum)$/.test(words[i + 1]?.lower ?? ''),
  );
  return at < 0 ? null : words[at]!.text;
}
