import type { Mention } from '../../lib/model/mention.ts';
import type { GoldArticle, NameLabel } from './gold.ts';
import { slugOf } from './same-person.ts';
import { pair, sameSpan, Share, Tally, touching } from './tally.ts';

type Same = (who: string, other: string) => boolean;
type Verdict = 'right' | 'wrong' | 'declined';

/** Everything counted about names and titles, over any number of articles. */
export class NameScore {
  readonly personsExact = new Tally();
  readonly officialsExact = new Tally();
  readonly officialsOverlap = new Tally();
  readonly titleOnly = new Tally();
  readonly identity = new Share();
  readonly identityEndToEnd = new Share();
  readonly wrongLinks = new Share();
  readonly declined = new Share();
  readonly officeThen = new Share();
  readonly titleIdentity = new Share();
  readonly titleWrong = new Share();
  readonly #byPerson = new Map<string, Share>();
  #words = 0;
  #falseOfficials = 0;
  #falseAny = 0;
  readonly #same: Same;

  constructor(same: Same) {
    this.#same = same;
  }

  /** Counts one article's findings against its labels. */
  add(gold: GoldArticle, mentions: readonly Mention[]): void {
    const named = mentions.filter(
      (one) => (one.kind === 'official' || one.kind === 'person') && one.form !== 'title-only',
    );
    const officials = named.filter((one) => one.kind === 'official');
    const titles = mentions.filter((one) => one.kind === 'office' || one.form === 'title-only');
    pair(gold.names, named, sameSpan, this.personsExact);
    this.#addOfficials(gold, officials);
    this.#addTitles(gold, titles);
    this.#words += gold.text.split(/\s+/).filter(Boolean).length;
    const isFalse = (one: Mention): boolean => ![...gold.names, ...gold.titles].some((label) => touching(label, one));
    this.#falseOfficials += officials.filter(isFalse).length;
    this.#falseAny += [...named, ...titles].filter(isFalse).length;
  }

  #addOfficials(gold: GoldArticle, found: readonly Mention[]): void {
    const labels = gold.names.filter((label) => label.official);
    pair(labels, found, sameSpan, this.officialsExact);
    const pairs = new Map(pair(labels, found, touching, this.officialsOverlap));
    for (const label of labels) {
      const mention = pairs.get(label);
      const verdict = mention ? this.#verdict(label.who, mention) : 'declined';
      this.identityEndToEnd.add(verdict === 'right');
      this.#ofPerson(label.who).add(verdict === 'right');
      if (!mention) continue;
      this.identity.add(verdict === 'right');
      this.wrongLinks.add(verdict === 'wrong');
      this.declined.add(verdict === 'declined');
      if (label.office && verdict === 'right') this.officeThen.add(sameOffice(label, mention));
    }
  }

  #addTitles(gold: GoldArticle, found: readonly Mention[]): void {
    for (const label of gold.titles) {
      const mention = found.find((one) => touching(label, one));
      const verdict = mention ? this.#verdict(label.who, mention) : 'declined';
      if (mention) this.titleOnly.found++;
      else this.titleOnly.missed++;
      this.titleIdentity.add(verdict === 'right');
      this.titleWrong.add(verdict === 'wrong');
    }
    const claims = found.filter((one) => one.official !== null || one.name !== null);
    this.titleOnly.extra += claims.filter(
      (one) => ![...gold.titles, ...gold.names].some((label) => touching(label, one)),
    ).length;
  }

  /** A link is right or wrong; without one the full name resolved in the article counts, and a miss is no error. */
  #verdict(who: string, { official, name }: Mention): Verdict {
    if (official !== null) return this.#same(who, official) ? 'right' : 'wrong';
    const slug = slugOf(name);
    const right = slug.includes('-') ? this.#same(who, slug) : slug !== '' && slug === slugOf(who);
    return right ? 'right' : 'declined';
  }

  #ofPerson(who: string): Share {
    const share = this.#byPerson.get(who) ?? new Share();
    this.#byPerson.set(who, share);
    return share;
  }

  /** All figures, ready to print. */
  report(): Record<string, Record<string, number> | number> {
    const people = [...this.#byPerson.values()];
    const mean = people.reduce((sum, one) => sum + one.right / one.of, 0) / (people.length || 1);
    return {
      personsExact: this.personsExact.figures,
      officialsExact: this.officialsExact.figures,
      officialsOverlap: this.officialsOverlap.figures,
      titleOnly: this.titleOnly.figures,
      identity: this.identity.figures,
      identityEndToEnd: this.identityEndToEnd.figures,
      identityPerPerson: { share: Number((100 * mean).toFixed(1)), n: people.length },
      wrongLinks: this.wrongLinks.figures,
      declined: this.declined.figures,
      officeThen: this.officeThen.figures,
      titleIdentity: this.titleIdentity.figures,
      titleWrong: this.titleWrong.figures,
      falseOfficialsPer1000Words: this.#per1000(this.#falseOfficials),
      falseMarksPer1000Words: this.#per1000(this.#falseAny),
    };
  }

  #per1000(count: number): number {
    return Number(((1000 * count) / (this.#words || 1)).toFixed(2));
  }
}

const COMMON_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'minister', 's']);

/** The words of a title that tell posts apart, cut to their stems. */
export function tellingWords(title: string | null): ReadonlySet<string> {
  const words = slugOf(title)
    .split('-')
    .filter((word) => word !== '' && !COMMON_WORDS.has(word));
  return new Set(words.map((word) => word.replace(/s$/, '').slice(0, 6)));
}

/** Whether the office given is the labelled one: one name within the other, or a telling word in common. */
function sameOffice(label: NameLabel, mention: Mention): boolean {
  const wanted = slugOf(label.office ?? null);
  const given = [mention.officeTitle, mention.office].map(slugOf).filter(Boolean);
  if (given.some((one) => one.includes(wanted) || wanted.includes(one))) return true;
  const words = tellingWords(label.office ?? null);
  if (words.size === 0) return given.some((one) => one.includes('minister'));
  return given.some((one) => [...tellingWords(one)].some((word) => words.has(word)));
}
