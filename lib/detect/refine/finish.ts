import type { Mention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { isDraft } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import { isVague } from '../titles/kinds.ts';
import { unitAt } from '../units.ts';

/** Turns drafts into plain mentions and says which unit each one stands in. */
export function finish(mentions: readonly Mention[], { article }: Context): readonly Mention[] {
  return mentions.map((mention) => ({
    ...(isDraft(mention) ? plain(mention) : mention),
    unit: unitAt(article, mention.start),
  }));
}

function plain(draft: Draft): Mention {
  const { start, end, kind, quote, form, official, name, office, officeTitle, country } = draft;
  const { confidence, because, candidates, titles } = draft;
  const title = titles.find((one) => !isVague(one.kinds)) ?? titles[0];
  const modifier = title?.modifier ?? draft.modifier;
  return {
    ...{ start, end, kind, quote, form, official, name, office, officeTitle, country, confidence, because },
    ...(official === null && candidates && candidates.length > 0 ? { candidates } : {}),
    ...(title ? { titleSpan: { start: title.start, end: titles.at(-1)!.end } } : {}),
    ...(modifier ? { modifier } : {}),
  };
}
