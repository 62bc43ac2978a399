import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { NameRun } from '../names/name-run.ts';
import { readName, readNameBefore } from '../names/name-run.ts';
import { THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, surveyOf, wordFrom } from '../survey.ts';

/** Who sells pictures and reports. */
const AGENCY =
  'AP|AFP|PA|EPA|EFE|ANSA|Keystone|Reuters|REUTERS|Getty|Pool|POOL|Bloomberg|Xinhua|TASS|Sputnik|Anadolu|Shutterstock|NurPhoto|Zuma|DPA|dpa|ANI|PTI|CNN|NPR';
/** What stands before the people who made the article or its pictures. */
const OPENING = new RegExp(
  [
    String.raw`(?:^|\n|[.)…”"]\s*)(?:By|BY|Von|Par|Por|Di|Door|Av|Автор:?)\s+(?=\p{Lu})`,
    String.raw`(?:^|\n)by\s+(?=\p{Lu})`,
    String.raw`\b(?:Photo|Photograph|Image|Picture|Foto|Фото)s?(?: credit| by|graph by)?:\s*`,
    String.raw`\b(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Ww]ritten|[Pp]hotographed|[Pp]roduced) by:?\s+`,
    String.raw`\b(?:Das (?:Gespräch|Interview) führten?|[Pp]ropos recueillis par|[Aa]ufgezeichnet von)\s+`,
    // (Ana Duarte/Reuters), Ana Duarte / AP on a line of its own
    String.raw`\((?:Photo by |AP Photo\/|Photo: )?(?=\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,2}\/\p{Lu})`,
    String.raw`(?<=(?:^|[\n|(:.]) ?)(?=\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3} ?\/ ?(?:${AGENCY})\b)`,
    // Ana Duarte/Copyright 2026, Ana Duarte / VELTA.COM / Sep 2, 2024
    String.raw`(?<=(?:^|[\n|(:.]|Copyright|\p{Ll}) ?)(?=\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3} ?\/ ?(?:Copyright|©|[A-Z]+\.(?:COM|IN|ORG|NET)\b))`,
    // WSJ’s Ana Duarte
    String.raw`\b(?:${AGENCY}|WSJ|NYT|WaPo|FT|BBC|CBS|NBC|ABC|POLITICO|Axios|Semafor|The Guardian|the Guardian|the New York Times|The New York Times|the Financial Times|the Washington Post)[’']s (?=\p{Lu}\p{Ll})`,
    // Ana Duarte, ASSOCIATED PRESS on a line of its own
    String.raw`(?<=^|\n)(?=\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3}, (?:ASSOCIATED PRESS|Associated Press|The Associated Press|${AGENCY}|Getty Images)\s*(?:\n|$))`,
    // AP/Ana Duarte, UN Photo / Ana Duarte
    String.raw`\b(?:${AGENCY}|Images|Photo) ?\/ ?(?=\p{Lu}\p{Ll})`,
    String.raw`\b[Pp]hoto by\s+`,
  ].join('|'),
  'gu',
);
/** What stands after them. */
const CLOSING =
  /\b(?:contributed to (?:this|the) (?:report|story|article)|contributed reporting|is an? (?:\p{L}+ ){0,3}(?:writer|reporter|correspondent|columnist|journalist|editor|fellow|author) (?:for|at|with|in|based))/gu;

/** Those who wrote, took or edited: always persons, never officials. */
export function bylines(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const runs = [
    ...[...survey.text.matchAll(OPENING)].flatMap((match) => namesFrom(survey, match.index + match[0].length)),
    ...[...survey.text.matchAll(CLOSING)].flatMap((match) => namesBefore(survey, match.index)),
  ];
  return runs.map(({ start, end }) =>
    draftOf(survey, { kind: 'person', start, end, form: 'full', confidence: 0.9, because: 'byline' }),
  );
}

/** One name after another: `Ana Duarte, Juan Pérez and Kim Lee`. */
function namesFrom(survey: Survey, offset: number): readonly NameRun[] {
  const names: NameRun[] = [];
  let at = wordFrom(survey, offset);
  if (survey.words[at]?.start !== offset) return names;
  for (;;) {
    const run = readName(survey, at);
    if (!isFullName(run)) return names;
    names.push(run);
    at = run.last + 1;
    const gap = gapAfter(survey, run.last);
    const and = gap === ' ' && /^(?:and|und|et|y|e)$/.test(survey.words[at]?.low ?? '');
    if (!and && !/^[,;] ?$/.test(gap)) return names;
    if (and) at++;
  }
}

function namesBefore(survey: Survey, offset: number): readonly NameRun[] {
  const names: NameRun[] = [];
  let at = wordFrom(survey, offset) - 1;
  for (;;) {
    const run = at < 0 ? null : readNameBefore(survey, at);
    if (!isFullName(run)) return names;
    names.push(run);
    const before = survey.words[run.first - 1];
    const gap = gapAfter(survey, run.first - 1);
    if (before?.low === 'and' && gap === ' ') at = run.first - 2;
    else if (gap === ', ') at = run.first - 1;
    else return names;
  }
}

function isFullName(run: NameRun | null): run is NameRun {
  return run !== null && run.parts.length >= 2 && run.parts.length <= 4 && !run.parts.some((part) => THINGS.has(part));
}
