import type { Mention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { isDraft } from '../draft.ts';
import { bearersByUnit, holderNamed } from '../link/title-bearer.ts';
import { holderByLexicon } from '../link/title-holder.ts';
import type { TitleHolder } from '../link/title-holder.ts';
import type { Context } from '../pipeline.ts';
import { repeatsName, standsAlone } from '../titles/stands-alone.ts';
import type { Title } from '../titles/title.ts';
import { titlesOf } from '../titles/titles-of.ts';
import { unitAt } from '../units.ts';

/** Titles that stand for a person by themselves: `the foreign secretary` is its holder on that day, or nobody we dare to name. */
export function resolveTitles(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const drafts = mentions.filter(isDraft);
  const bearersAt = bearersByUnit(drafts, context);
  const found = freeTitles(drafts, context).flatMap((title) => {
    const bearers = bearersAt(unitAt(context.article, title.start));
    const holder = holderNamed(title, bearers, context) ?? unnamed(title, context);
    return holder ? [mentionOf(title, holder, context)] : [];
  });
  return [...mentions, ...found].toSorted((a, b) => a.start - b.start);
}

function unnamed(title: Title, context: Context): TitleHolder | null {
  return standsAlone(title, context) ? holderByLexicon(title, context) : null;
}

/** Titles that stand beside no name. */
function freeTitles(drafts: readonly Draft[], context: Context): readonly Title[] {
  const used = new Set(drafts.flatMap((draft) => draft.titles));
  let next = 0;
  return titlesOf(context).filter((title) => {
    if (used.has(title) || !(standsAlone(title, context) || repeatsName(title, context))) return false;
    while (next < drafts.length && drafts[next]!.end <= title.start) next++;
    return !(drafts[next] && drafts[next]!.start < title.end);
  });
}

function mentionOf(title: Title, holder: TitleHolder, context: Context): Mention {
  const { office, because, ...rest } = holder;
  const { start, end } = title;
  return {
    ...rest,
    kind: 'office',
    form: 'title-only',
    start,
    end,
    quote: context.article.text.slice(start, end),
    office: office?.id ?? null,
    titleSpan: { start, end },
    because: ['title-only', because],
  };
}
