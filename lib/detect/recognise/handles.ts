import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import { surveyOf } from '../survey.ts';

/** A name on a social network; not the second half of a mail address. */
const HANDLE = /(?<![\p{L}\p{Nd}._%+-])@([A-Za-z]\w{2,29})/gu;
/** Decorations of official accounts: `DrSJaishankar`, `SecBlinken`, `POTUS`. */
const PREFIX = /^(?:Dr|Sec|Sen|Rep|Amb|Pres|President|PM|Minister)(?=\p{Lu})/u;

/** Handles (`@VikramMisri`) as aliases: of an official of the lexicon, or of somebody the article names. */
export function handles(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const found: Draft[] = [];
  for (const match of survey.text.matchAll(HANDLE)) {
    const candidates = bearersOf(match[1]!, context);
    const start = match.index;
    const end = start + match[0].length;
    found.push({
      ...draftOf(survey, {
        kind: 'person',
        start,
        end,
        form: 'alias',
        confidence: 0.85,
        because: 'handle',
        candidates,
      }),
      parts: [match[1]!.toLowerCase().replace(/[\d_]+/g, '')],
    });
  }
  return found;
}

function bearersOf(handle: string, { lexicon }: Context): readonly string[] {
  const spaced = handle
    .replace(PREFIX, '')
    .replaceAll('_', ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
  const targets = [`@${handle}`, handle, spaced].flatMap((phrase) => lexicon.phrases.lookup(phrase));
  return [
    ...new Set(targets.flatMap((target) => (target.kind === 'official' && target.form === 'full' ? [target.id] : []))),
  ];
}
