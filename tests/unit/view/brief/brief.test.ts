import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { briefDocument, type BriefMaterial } from '../../../../lib/view/brief/brief.ts';
import { briefHtml, briefMarkdown } from '../../../../lib/view/brief/brief-files.ts';
import { requestFrom, searchFor } from '../../../../lib/view/brief/brief-request.ts';
import { wordsFrom } from '../../../../lib/words.ts';
import { pastEvent } from '../../../support/past-event.ts';
import { smallRoster } from '../../../support/small-roster.ts';
import { passage } from '../../store/support.ts';

const words = wordsFrom({}, 'en');
const SRC = [{ title: 'Talks in Delhi', publisher: 'Asia Ledger', published: '2023-11-14', by: 'outlet' }];
const note = {
  ...passage('both sides agreed', { note: 'Who <spoke> *first*?' }),
  ...{ id: 'n', created: '2024-02-01T08:00:00.000Z', modified: '2024-02-01T08:00:00.000Z' },
};

function material(change: Partial<BriefMaterial> = {}): BriefMaterial {
  return {
    request: { people: ['vinay-kwatra'], pair: ['IND', 'RUS'], from: '2023-01-01', until: '2025-12-31' },
    events: [
      pastEvent('2023-11-13-foc', 'CONSULT.foc', {
        ...{ who: ['andrey-rudenko'], to: ['vinay-kwatra'], place: 'New Delhi', src: SRC },
        figures: [{ measures: 'two-way trade', unit: 'USD', series: 'trade', value: 44e9, bound: 'nearly' }],
      }),
      pastEvent('2023-11-14-call', 'CONSULT.phone', { who: ['vinay-kwatra'], src: SRC }),
      pastEvent('2025-03-07-visit', 'CONSULT.visit', { who: ['vikram-misri'], status: 'scheduled', place: 'Moscow' }),
    ],
    annotations: [note],
    lexicon: smallRoster(),
    words,
    now: '2025-01-10T09:00:00.000Z',
    ...change,
  };
}

describe('a brief in words', () => {
  const brief = briefDocument(material());
  const section = (title: string) => brief.sections.find((one) => one.title === title)!;

  it('is named after whom and what it is about, with its days', () => {
    expect(brief.title).toBe('India–Russia, Vinay Kwatra');
    expect(brief.below).toBe(
      '1 January 2023 – 31 December 2025. Made on 10 January 2025 from what this computer knows.',
    );
  });

  it('says who held what then', () => {
    expect(section('Who').items[0]).toMatchObject({
      lead: 'Vinay Kwatra',
      text: 'Foreign Secretary, India (1 May 2022 – 14 Jul 2024).',
    });
  });

  it('cites a source once, however often it is told by it', () => {
    expect(section('Events').items.map(({ notes }) => notes)).toEqual([[1], [1]]);
    expect(section('Figures').items[0]).toMatchObject({ lead: 'two-way trade', notes: [1] });
    expect(brief.footnotes[0]).toMatchObject({ title: 'Talks in Delhi', publisher: 'Asia Ledger' });
  });

  it('tells what is open, what was noted, and where nothing is known', () => {
    expect(section('Open expectations').items[0]!.text).toBe(
      '7 March 2025, Moscow: Visit, planned (Vikram Misri, Foreign Secretary, India).',
    );
    expect(section('My notes').items[0]).toMatchObject({ text: 'Who <spoke> *first*?', quote: 'both sides agreed' });
    const empty = briefDocument(material({ events: [], annotations: [] }));
    expect(empty.sections.map(({ nothing }) => nothing)).toEqual([
      null,
      'No event known.',
      'No figure known for this time.',
      'Nothing planned is known to be open.',
      'Nothing kept on this yet.',
    ]);
  });
});

describe('a brief as a file', () => {
  const brief = briefDocument(material());

  it('is Markdown with footnotes, in which nothing written turns into markup', () => {
    const text = briefMarkdown(brief, 'chicago');
    expect(text).toContain('# India–Russia, Vinay Kwatra\n');
    expect(text).toContain('- **two-way trade**: nearly $44bn (told 14 Nov 2023).[^1]');
    expect(text).toContain('- Who \\<spoke\\> \\*first\\*?[^3]\n  > both sides agreed');
    expect(text).toContain('[^1]: “Talks in Delhi,” Asia Ledger, November 14, 2023.');
  });

  it('is a page without script or address of anything outside, in which nothing written turns into markup', () => {
    const html = briefHtml(brief, words, 'apa');
    expect(html).toContain('Who &lt;spoke&gt; *first*?');
    expect(html).not.toMatch(/<script|src=|@import|url\(/);
    expect(html).toContain('<li id="note-1">Asia Ledger. (2023, November 14). Talks in Delhi.');
  });
});

describe('the address of a brief', () => {
  it('holds what was asked for', () => {
    const request = {
      people: ['vikram-misri', 'andrey-rudenko'],
      pair: ['IND', 'RUS'] as const,
      from: '2023',
      until: '2025-03-07',
    };
    expect(requestFrom(`?${searchFor(request)}`)).toEqual(request);
  });

  it('leaves out what is no day and no pair', () => {
    expect(requestFrom('?pair=IND&from=yesterday')).toEqual({ people: [], pair: null, from: null, until: null });
  });
});
