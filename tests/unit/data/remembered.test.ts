import { describe, expect, it } from 'vitest';
import { rememberedEvents } from '../../../lib/data/remembered.ts';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import type { DiplomaticEvent } from '../../../lib/model/event.ts';
import { seriesOf } from '../../../lib/model/series.ts';
import { aboutPage } from '../../../lib/relate/about.ts';
import { relate } from '../../../lib/relate/relate.ts';
import { readSeries } from '../../../scripts/support/past.ts';
import { articleOf } from '../../support/marked.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';
import { pageFacts } from '../../support/page-facts.ts';

const SERIES = readSeries();
const CONSULTATIONS = 'ind-rus-foreign-office-consultations';

function remembered(text: string, date: string): readonly DiplomaticEvent[] {
  const { source, events, figures } = readArticle(articleOf(text, { date }), NEWSROOM);
  const told = events.map((event) => ({ event, quote: text.slice(event.evidence.start, event.evidence.end) }));
  return rememberedEvents({ page: `page of ${date}`, source, told, figures }, (facts) =>
    seriesOf(facts, SERIES, (id) => NEWSROOM.office(id)),
  );
}

describe('an event that an article told', () => {
  const earlier = remembered(
    'India and Russia held Foreign Office Consultations in New Delhi on Monday.',
    '2023-03-01',
  );

  it('falls into the series that its sentence names', () => {
    expect(earlier.map(({ mode, series }) => [mode, series])).toEqual([['foc', CONSULTATIONS]]);
  });

  it('is found by a page about the next round, as an earlier one', () => {
    const page = pageFacts({
      published: '2025-03-07',
      headline: 'India, Russia hold Foreign Office Consultations',
      said: ['IND', 'RUS', 'IND', 'RUS'],
    });
    const { rows } = relate(aboutPage(page, NEWSROOM, SERIES), earlier, NEWSROOM);
    expect(rows.map(({ group, why }) => [group, why[0].key])).toEqual([['series', 'series']]);
  });

  it('is in no series that nothing tells of', () => {
    const [event] = remembered('India and Russia held talks in New Delhi on Monday.', '2023-03-01');
    expect(event?.series).toBeNull();
  });
});
