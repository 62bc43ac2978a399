import type { NameRun } from '../../names/name-run.ts';
import type { Survey } from '../../survey.ts';
import { isPersonHit, placeOf, wordFrom } from '../../survey.ts';
import type { TitledName } from '../beside.ts';
import type { SignLanguage } from './sign-titles.ts';
import type { Title } from '../title.ts';

const PLACES = ['country', 'demonym', 'organisation', 'metonym', 'capital'] as const;

/** Names with a title right before or behind them, in a language without spaces: `外长王毅`, `ラブロフ外相`, `習近平国家主席`. */
export function signNames(survey: Survey, titles: readonly Title[], language: SignLanguage): readonly TitledName[] {
  const people = survey.hits.filter(isPersonHit);
  const byStart = new Map(people.map((hit) => [hit.start, hit]));
  const byEnd = new Map(people.map((hit) => [hit.end, hit]));
  return titles.flatMap((title) => {
    const before = byEnd.get(title.start);
    if (before)
      return [named(survey, before.start, before.end, ownedBy(survey, before.start, title, language), 'after')];
    const after =
      byStart.get(skipSpace(survey.text, title.end)) ?? byStart.get(skipGenitive(survey.text, title.end, language));
    if (after) return [named(survey, after.start, after.end, title, 'before')];
    return unknownBefore(survey, title, language);
  });
}

/** `ロシアのラブロフ外相`: whose title it is stands before the name. */
function ownedBy(survey: Survey, start: number, title: Title, { genitive }: SignLanguage): Title {
  if (title.country !== null) return title;
  const end = survey.text.charAt(start - 1) === genitive ? start - 1 : start;
  const hit = survey.hits.find((one) => one.end === end);
  const place = isPersonHit(hit) ? null : placeOf(hit, PLACES);
  return place === null ? title : { ...title, country: place.id };
}

/** `ドゥアルテ外相`: a run of katakana that is no country and no known word. */
function unknownBefore(survey: Survey, title: Title, language: SignLanguage): readonly TitledName[] {
  const name = language.nameBefore?.exec(survey.text.slice(Math.max(0, title.start - 26), title.start))?.[0];
  const start = title.start - (name?.length ?? 0);
  if (name === undefined || survey.hits.some((hit) => hit.start < title.start && hit.end > start)) return [];
  return [named(survey, start, title.start, ownedBy(survey, start, title, language), 'after')];
}

function skipSpace(text: string, at: number): number {
  return /[ \u3000]/.test(text.charAt(at)) ? at + 1 : at;
}

/** `大統領のプーチン氏`. */
function skipGenitive(text: string, at: number, { genitive }: SignLanguage): number {
  return text.charAt(at) === genitive ? at + 1 : at;
}

function named(survey: Survey, start: number, end: number, title: Title, side: 'before' | 'after'): TitledName {
  const word = Math.max(0, wordFrom(survey, start + 1) - 1);
  const name = survey.text.slice(start, end);
  const run: NameRun = { start, end, first: word, last: word, parts: name.split(/[・·＝]/) };
  return { run, titles: [title], rule: side === 'before' ? 'title-before-name' : 'title-after-name', addressed: false };
}
