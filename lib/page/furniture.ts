/** What surrounds an article: menus, tickers, related links, comments, banners, share bars. Judged by tag, role and the words of class and id. */
import { type Box } from './outline.ts';
import { attribute } from './safe-dom.ts';

const TAGS = new Set(['nav', 'footer', 'aside', 'menu', 'dialog', 'search']);

const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist tooltip status timer marquee log'.split(
    ' ',
  ),
);

/** Words that name furniture wherever they stand in a class or id. */
const STRONG = new Set(
  (
    'comment comments commentlist disqus kommentar kommentare commentaire commentaires comentario comentarios commenti ' +
    'registration register cookie cookies consent gdpr onetrust didomi cmp newsletter newsletters subscribe subscription signup signin login ' +
    'taboola outbrain revcontent advert advertisement advertising adslot dfp werbung anzeige publicidad publicite pubblicita ' +
    'breadcrumb breadcrumbs pagination pager skiplink related relateds recommended recommendation recommendations recirc ' +
    'recirculation trending mostread mostpopular readmore alsoread readalso morestories sharing sharebar socialshare sharetools ' +
    'navbar navbox navigation editsection reflist references infobox hatnote noprint toc ' +
    'relacionadas relacionados relacionada relacionado correlati correlate verwandt meistgelesen whatsapp'
  ).split(' '),
);

/** Words that often, not always, name furniture: they never outweigh a good part of the page's prose. */
const WEAK = new Set(
  (
    'ad ads sponsor sponsored promo promotion promoted share social follow menu nav sidebar rail toolbar tags taglist ' +
    'topics keywords footer foot masthead legal copyright credit credits disclaimer tooltip modal popup overlay toast byline bylines ' +
    'author authors bio authorbio timestamp meta metadata dateline popular latest ticker breaking teaser teasers widget ' +
    'survey poll quiz player print reactions reaction rating vote donate donation support paywall abo partager compartir ' +
    'hidden offscreen printonly bookmark feedback contact readers correction-form alerts notification notifications app apps download'
  ).split(' '),
);

const COMPOUND =
  /(?<![a-z])(?:most-?(?:read|popular|viewed|shared)|read-?(?:more|next|also)|also-?read|(?:you-?)?may-?(?:also-?)?like|more-?(?:on|from|stories|news|articles|coverage)|sign-?up|up-?next|cross-?link|related-?(?:links?|stories|articles|content)|sr-only|visually-?hidden|off-?screen|screen-?reader|u-hidden|mw-jump|site-?(?:header|footer)|global-?(?:header|footer|nav)|ad-?(?:slot|container|wrapper|unit|break)|follow-us|join-us)(?![a-z])/;

/** Elements that hold the article by definition; a class alone never takes them out. */
const HOLDERS = new Set(['html', 'body', 'main', 'h1']);

/** How sure the page's own words are that a box is furniture. */
export type Furniture = 'certain' | 'likely' | null;

const ARTICLE_WORDS =
  /(?:article|story|post|entry|news|content|page|main)[-_]{0,2}(?:body|content|text|copy)|body-?(?:text|content|copy)|artikel-?text|texto-?noticia|cuerpo/i;

/** Whether a page's own words say that a box holds the text of an article. */
export function namesArticle(box: Box): boolean {
  const { element } = box;
  if (/articleBody/i.test(attribute(element, 'itemprop') ?? '')) return true;
  return ARTICLE_WORDS.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 200));
}

/** Reads an element's tag, role, class and id. Says nothing about how much text it holds: see `body.ts`. */
export function furniture(box: Box): Furniture {
  if (HOLDERS.has(box.tag)) return null;
  const { element } = box;
  const role = attribute(element, 'role');
  if (TAGS.has(box.tag) || (role && ROLES.has(role))) return box.tag === 'aside' ? 'likely' : 'certain';
  if (attribute(element, 'aria-hidden') === 'true') return 'likely';
  return byWords(box) ?? (box.tag === 'form' ? 'likely' : null);
}

function byWords(box: Box): Furniture {
  const names = ['class', 'id', 'data-component', 'data-testid']
    .map((name) => attribute(box.element, name) ?? '')
    .join(' ')
    .trim();
  if (names.length < 3) return null;
  // Long lists are utility classes (`md:ad-4 …`) or generated ids: the first 200 characters say what it is.
  const words = names
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  if (COMPOUND.test(words)) return 'certain';
  const single = words.split(/[^a-z]+/);
  if (single.some((word) => STRONG.has(word))) return 'certain';
  return single.some((word) => WEAK.has(word)) ? 'likely' : null;
}

/** Headings after which other stories, comments or tags follow: whole, folded to lower case. */
const TRAILERS = new Set([
  ...['related', 'tags', 'topics', 'keywords', 'references', 'notes', 'external links', 'further reading', 'sources'],
  ...[
    'see also',
    'about the author',
    'about the authors',
    'up next',
    'newsletter',
    'newsletters',
    'comment',
    'top stories',
  ],
  ...['latest', 'latest news', 'latest stories', 'top news', 'trending', 'trending now', 'read also', 'also read'],
  ...['mehr zum thema', 'sur le même sujet', 'más noticias', 'más información', 'relacionado', 'relacionados'],
  ...['relacionadas', 'по теме', 'a lire aussi', 'publicidad', 'quellen', 'einzelnachweise'],
]);
/** The same by how they begin. */
const TRAILER_STARTS = [
  ...['related ', 'more on ', 'more from ', 'more in ', 'more stories', 'more news', 'more about ', 'read more'],
  ...['read next', 'recommended', 'most read', 'most popular', 'most viewed', 'most shared', 'comments', 'you may '],
  ...['you might ', 'don’t miss', "don't miss", 'share this', 'editor’s pick', "editor's pick", 'sign up', 'subscribe'],
  ...['lesen sie auch', 'lesen sie mehr', 'das könnte sie', 'kommentare', 'verwandte ', 'à lire aussi', 'lire aussi'],
  ...['commentaires', 'lea también', 'te puede interesar', 'leggi anche', 'potrebbe interessar', 'ti può interessar'],
  ...[
    'коммента',
    'читайте также',
    '関連記事',
    '相关新闻',
    '相关阅读',
    '관련기사',
    '관련 기사',
    '관련뉴스',
    'مواضيع ',
    'اقرأ أيضا',
  ],
];
const LONGEST_LABEL = 60;

/** Whether a heading says that the article is over. */
export function opensTrailer(heading: string): boolean {
  const label = heading.trim().toLowerCase().replace(/\s*:$/, '');
  return (
    label.length <= LONGEST_LABEL && (TRAILERS.has(label) || TRAILER_STARTS.some((start) => label.startsWith(start)))
  );
}

/** Labels before a link to another story: `Also read: …`. */
const ASIDE_LABEL =
  /^(?:read (?:more|also|next)|also read|related(?: (?:story|stories|article|articles))?|see also|watch|more|listen|explained|must read|lesen sie (?:auch|mehr)|lire aussi|à lire|lea también|leer más|lee también|leggi anche|читайте также|czytaj (?:także|też)|läs (?:också|mer)|関連記事|相关阅读|اقرأ أيضا)\s*[:|：–-]/iu;

/** Whole lines that are no text of the article, by how they begin. */
const NOTICES = [
  ...['advertisement', 'story continues below', 'article continues', 'continue reading', 'sponsored', 'follow us on '],
  ...['click here ', 'sign up for ', 'sign up to ', 'subscribe to ', 'subscribe now', 'subscribe for ', 'share this '],
  ...['download our ', 'this article is more than ', 'all rights reserved', '©', 'anzeige', 'werbung', 'publicidad'],
  ...['publicité', 'pubblicità', 'реклама', '広告'],
];
const LONGEST_NOTICE = 120;

/** A line that advertises, or sends the reader to another story. */
export function isAsideLine(text: string): boolean {
  if (text.length < 220 && ASIDE_LABEL.test(text)) return true;
  const line = text.toLowerCase();
  return line.length <= LONGEST_NOTICE && NOTICES.some((start) => line.startsWith(start));
}
