import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Mention } from '../../lib/model/mention.ts';
import type { Span } from '../../lib/model/span.ts';

/** Another tool's people in a text. Both are measured as they come, without a lexicon: they link nobody. */
export interface Peer {
  readonly name: string;
  readonly people: (text: string) => readonly Span[];
}

/** The peers shown beside ours. */
export function peers(): readonly Peer[] {
  const wink = winkNLP(model);
  return [
    { name: 'compromise', people: (text) => peopleByCompromise(text) },
    { name: 'wink-nlp', people: (text) => peopleByWink(wink, text) },
  ];
}

function peopleByCompromise(text: string): readonly Span[] {
  const found = nlp(text).people().json({ offset: true }) as readonly { text: string; offset: { start: number } }[];
  return found.map(({ text: quote, offset }) => {
    const lead = quote.length - quote.trimStart().length;
    const name = quote.trim().replace(/(?:['’]s)?[.,;:!?)"”’]*$/u, '');
    return { start: offset.start + lead, end: offset.start + lead + name.length };
  });
}

/** wink's small model knows no persons; runs of its proper nouns are the nearest it offers. */
function peopleByWink(wink: ReturnType<typeof winkNLP>, text: string): readonly Span[] {
  const { its } = wink;
  const tokens = wink.readDoc(text).tokens();
  const values = tokens.out(its.value) as readonly string[];
  const tags = tokens.out(its.pos) as readonly string[];
  const spans: Span[] = [];
  let from = 0;
  let open: { start: number; end: number; words: number } | null = null;
  values.forEach((value, k) => {
    const start = text.indexOf(value, from);
    if (start < 0) return;
    from = start + value.length;
    if (tags[k] === 'PROPN')
      open = open ? { ...open, end: from, words: open.words + 1 } : { start, end: from, words: 1 };
    else {
      if (open && open.words > 1) spans.push({ start: open.start, end: open.end });
      open = null;
    }
  });
  return spans;
}

/** A peer's spans in our shape: unlinked people, all taken as officials too, which is the kindest reading. */
export function asMentions(text: string, spans: readonly Span[]): readonly Mention[] {
  return spans.map(({ start, end }) => ({
    start,
    end,
    quote: text.slice(start, end),
    kind: 'official',
    form: 'full',
    official: null,
    name: text.slice(start, end),
    office: null,
    officeTitle: null,
    country: null,
    confidence: 0.5,
    because: ['peer'],
  }));
}
