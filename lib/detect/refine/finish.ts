import type { Mention } from '../../model/mention.ts';
import { isDraft } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import { isVague } from '../titles/kinds.ts';

/** Turns drafts into plain mentions and says which unit each one stands in. */
export function finish(mentions: readonly Mention[], context: Context): readonly Mention[] {
  return mentions.map((mention) => withUnit(isDraft(mention) ? plain(mention) : mention, context));
}

function plain(mention: Mention): Mention {
  if (!isDraft(mention)) return mention;
  const { parts: _parts, first: _first, last: _last, titles, addressed: _addressed, ...rest } = mention;
  const title = titles.find((one) => !isVague(one.kinds)) ?? titles[0];
  return {
    ...rest,
    ...(title ? { titleSpan: { start: title.start, end: titles.at(-1)!.end } } : {}),
    ...(title?.modifier ? { modifier: title.modifier } : {}),
  };
}

function withUnit(mention: Mention, { article }: Context): Mention {
  if (article.units.length < 2) return { ...mention, unit: 0 };
  const unit = article.units.findLastIndex((one) => one.start <= mention.start && mention.end <= one.end);
  return { ...mention, unit: Math.max(0, unit) };
}
