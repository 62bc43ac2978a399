import type { ExtractedEvent } from '../../lib/model/event.ts';
import type { Figure } from '../../lib/model/figure.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { PageFacts } from '../../lib/relate/subject.ts';

/** A page as relating sees it: `said` lists officials (`vikram-misri`) and states (`RUS`) in the order they are named. */
export interface PageOutline {
  readonly published: string | null;
  readonly headline?: string;
  readonly said: readonly string[];
  readonly figures?: readonly Partial<Figure>[];
  readonly events?: readonly Partial<ExtractedEvent>[];
}

/** A page's facts, each mention twenty characters after the one before. */
export function pageFacts(outline: PageOutline): PageFacts {
  const { published, headline = null, said, figures = [], events = [] } = outline;
  return {
    source: { url: null, title: headline, publisher: null, published, language: 'en' },
    mentions: said.map(mention),
    figures: figures.map(figure),
    events: events.map(event),
  };
}

function mention(word: string, at: number): Mention {
  const state = /^[A-Z]/.test(word);
  return {
    kind: state ? 'country' : 'official',
    quote: word,
    start: at * 20,
    end: at * 20 + 10,
    form: 'full',
    official: state ? null : word,
    name: null,
    office: null,
    officeTitle: null,
    country: state ? word : null,
    confidence: 1,
    because: [],
  };
}

function figure(given: Partial<Figure>): Figure {
  return {
    start: 0,
    end: 0,
    quote: '',
    kind: 'count',
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    unit: null,
    currency: null,
    measures: null,
    status: 'actual',
    period: null,
    deadline: null,
    basis: 'unstated',
    tally: 'unstated',
    saidBy: null,
    because: [],
    ...given,
  };
}

function event(given: Partial<ExtractedEvent>): ExtractedEvent {
  return {
    type: 'CONSULT',
    mode: 'meeting',
    status: 'occurred',
    from: null,
    until: null,
    place: null,
    actors: [],
    recipients: [],
    countries: [],
    forum: null,
    series: null,
    round: null,
    figures: [],
    saidBy: { kind: 'outlet' },
    via: null,
    evidence: { start: 0, end: 0 },
    confidence: 1,
    because: [],
    ...given,
  };
}
