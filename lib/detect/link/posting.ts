import type { CountryCode } from '../../model/ids.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Context } from '../pipeline.ts';
import { placeOf, surveyOf, wordFrom, type PlaceTarget } from '../survey.ts';
import { titlesOf } from '../titles/titles-of.ts';
import type { Title } from '../titles/title.ts';
import { unitAt } from '../units.ts';

/** A sentence is looked at no farther back than this. UTF-16 code units. */
const REACH = 300;
const PLACES: readonly PlaceTarget['kind'][] = ['country', 'demonym', 'capital', 'metonym'];

/** `the Russian ambassador`: a state has one in every capital, and the title does not say in which. */
export function isBarePosting({ kinds, to, country }: Title, { lexicon }: Context): boolean {
  return kinds[0] === 'ambassador' && to === null && (country === null || lexicon.country(country)?.kind === 'state');
}

const known = new WeakMap<Context, ReadonlyMap<Title, CountryCode | null>>();

/**
 * The state that an ambassador is posted to, where the title does not say: the only other one that its sentence names
 * before it, or that stands behind it (`in Warsaw`); else as last told of that state's ambassador; else where the article was written
 * or its outlet is at home. `null`: unknown.
 */
export function hostOf(title: Title, context: Context): CountryCode | null {
  const hosts = known.get(context) ?? hostsIn(context);
  known.set(context, hosts);
  return hosts.get(title) ?? null;
}

function hostsIn(context: Context): ReadonlyMap<Title, CountryCode | null> {
  const last = new Map<string, CountryCode>();
  const hosts = new Map<Title, CountryCode | null>();
  for (const title of titlesOf(context)) {
    if (title.kinds[0] !== 'ambassador' || title.country === null) continue;
    const sender = `${unitAt(context.article, title.start)} ${title.country}`;
    const others = title.to === null ? namedBeside(title, context) : new Set([title.to]);
    const [told] = others;
    if (others.size === 1 && told !== undefined) last.set(sender, told);
    hosts.set(title, others.size > 1 ? null : (told ?? last.get(sender) ?? writtenIn(title, context)));
  }
  return hosts;
}

/** States of the sentence up to the title, and one right behind it; not the sender. */
function namedBeside(title: Title, context: Context): ReadonlySet<CountryCode> {
  const { text, words, hitOf } = surveyOf(context);
  const behind = words[title.last + 1]?.low === 'in' ? placeOf(hitOf[title.last + 2], PLACES) : null;
  if (behind !== null && behind.id !== title.country) return new Set([behind.id]);
  const unit = context.article.units[unitAt(context.article, title.start)];
  const start = Math.max(unit?.start ?? 0, title.start - REACH);
  const sentence = sentencesOf(text, { start, end: title.start }).at(-1);
  const first = wordFrom({ words }, sentence?.start ?? title.start);
  const named = hitOf.slice(first, title.first).flatMap((hit) => placeOf(hit, PLACES)?.id ?? []);
  return new Set(named.filter((country) => country !== title.country && isState(country, context)));
}

function writtenIn(title: Title, context: Context): CountryCode | null {
  const { units, source } = context.article;
  const place = units[unitAt(context.article, title.start)]?.place ?? null;
  const targets = place === null ? [] : context.lexicon.phrases.lookup(place);
  const [at] = targets.flatMap((target) => (target.kind === 'official' ? [] : [target.id]));
  const country = at ?? source.country ?? null;
  return country === title.country ? null : country;
}

function isState(country: CountryCode, { lexicon }: Context): boolean {
  return lexicon.country(country)?.kind === 'state';
}
