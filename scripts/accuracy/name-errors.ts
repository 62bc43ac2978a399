import type { Mention } from '../../lib/model/mention.ts';
import type { GoldArticle } from './gold.ts';
import { slugOf } from './same-person.ts';
import { sameSpan, touching } from './tally.ts';

/** Every way a name or title can be wrong, in the order they are told. */
export const ERROR_KINDS = [
  'wrong person',
  'wrong holder of a title',
  'false person',
  'false title',
  'name missed',
  'name cut or too long',
  'person not told',
  'official taken for a private person',
  'private person taken for an official',
  'title missed',
  'holder not told',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** One error: what is printed where it happened, and what was made of it. */
export interface NameError {
  readonly kind: ErrorKind;
  readonly quote: string;
  readonly wanted: string | null;
  readonly got: string | null;
}

type Same = (who: string, other: string) => boolean;

/** A mention and whether what it claims is right: that somebody is named here, and who. */
export interface Claim {
  readonly mention: Mention;
  readonly right: boolean;
}

/** Everything that is wrong about the names and titles of one labelled article. */
export function nameErrors(gold: GoldArticle, mentions: readonly Mention[], same: Same): readonly NameError[] {
  return [...ofNames(gold, mentions.filter(isName), same), ...ofTitles(gold, mentions.filter(isTitle), same)];
}

/** Every claim about a person, right or wrong. A title that is declined claims nothing. */
export function claimsIn(gold: GoldArticle, mentions: readonly Mention[], same: Same): readonly Claim[] {
  const labels = [...gold.names, ...gold.titles];
  return mentions
    .filter((mention) => isName(mention) || (isTitle(mention) && told(mention) !== null))
    .map((mention) => {
      const label = labels.find((one) => touching(one, mention));
      return { mention, right: label !== undefined && isRight(label.who, mention, same) };
    });
}

const isName = ({ kind, form }: Mention): boolean =>
  (kind === 'official' || kind === 'person') && form !== 'title-only';
const isTitle = ({ kind, form }: Mention): boolean => kind === 'office' || form === 'title-only';

/** Who a mention says it is. */
function told({ official, name }: Mention): string | null {
  return official ?? name;
}

function isRight(who: string, mention: Mention, same: Same): boolean {
  const claim = told(mention);
  return claim !== null && (same(who, slugOf(claim)) || slugOf(claim) === slugOf(who));
}

function ofNames(gold: GoldArticle, names: readonly Mention[], same: Same): readonly NameError[] {
  const missed = gold.names.flatMap((label): readonly NameError[] => {
    const quote = gold.text.slice(label.start, label.end);
    const mention = names.find((one) => touching(label, one));
    const error = (kind: ErrorKind): NameError => ({
      kind,
      quote,
      wanted: label.who,
      got: mention ? told(mention) : null,
    });
    if (!mention) return [error('name missed')];
    const kinds: ErrorKind[] = [];
    if (!sameSpan(label, mention)) kinds.push('name cut or too long');
    if (!isRight(label.who, mention, same)) kinds.push(mention.official ? 'wrong person' : 'person not told');
    if (label.official && mention.kind === 'person') kinds.push('official taken for a private person');
    if (!label.official && mention.kind === 'official') kinds.push('private person taken for an official');
    return kinds.map(error);
  });
  return [...missed, ...falseOnes(gold, names, 'false person')];
}

function ofTitles(gold: GoldArticle, titles: readonly Mention[], same: Same): readonly NameError[] {
  const missed = gold.titles.flatMap((label): readonly NameError[] => {
    const quote = gold.text.slice(label.start, label.end);
    const mention = titles.find((one) => touching(label, one));
    if (mention && isRight(label.who, mention, same)) return [];
    const got = mention ? told(mention) : null;
    const kind = !mention ? 'title missed' : got === null ? 'holder not told' : 'wrong holder of a title';
    return [{ kind, quote, wanted: label.who, got }];
  });
  return [
    ...missed,
    ...falseOnes(
      gold,
      titles.filter((one) => told(one) !== null),
      'false title',
    ),
  ];
}

function falseOnes(gold: GoldArticle, found: readonly Mention[], kind: ErrorKind): readonly NameError[] {
  return found
    .filter((one) => ![...gold.names, ...gold.titles].some((label) => touching(label, one)))
    .map((one) => ({ kind, quote: one.quote, wanted: null, got: told(one) }));
}
