import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../../lib/detect/dates/index.ts';

/** `2025-03-07` was a Friday. */
const dates = (text: string, published: string | null = '2025-03-07') =>
  resolveDates(text, { start: 0, end: text.length }, { published }).map(({ start, end, from, until }) => [
    text.slice(start, end),
    until ? `${from}/${until}` : from,
  ]);

describe('dates settled against the day of publication', () => {
  it.each([
    ['He arrived on Wednesday.', [['Wednesday', '2025-03-05']]],
    ['He met them Friday in Moscow.', [['Friday', '2025-03-07']]],
    ['He will travel to Moscow on Monday.', [['Monday', '2025-03-10']]],
    ['They met last Friday.', [['last Friday', '2025-02-28']]],
    ['A vessel was hit on Friday last week.', [['Friday last week', '2025-02-28']]],
    ['It runs until Wednesday next week.', [['Wednesday next week', '2025-03-12']]],
    ['He called on the minister yesterday.', [['yesterday', '2025-03-06']]],
    ['Talks are set for tomorrow.', [['tomorrow', '2025-03-08']]],
    ['It was signed last year.', [['last year', '2024']]],
    ['Trade will grow next year.', [['next year', '2026']]],
    ['They agreed later this month.', [['later this month', '2025-03']]],
    ['They left next week.', [['next week', '2025-03-10/2025-03-16']]],
    ['In January, India said so.', [['January', '2025-01']]],
    ['He visited in December.', [['December', '2024-12']]],
    ['He will visit in December.', [['December', '2025-12']]],
    ['It was commissioned on December 9.', [['December 9', '2024-12-09']]],
    ['It was commissioned on December 9, 2024.', [['December 9, 2024', '2024-12-09']]],
    ['a visit from 17-18 February 2021', [['17-18 February 2021', '2021-02-17/2021-02-18']]],
    ['to be held June 6-10 in Los Angeles', [['June 6-10', '2025-06-06/2025-06-10']]],
    ['between October 11 and 13', [['October 11 and 13', '2024-10-11/2024-10-13']]],
    ['three days ago', [['three days ago', '2025-03-04']]],
    ['in the first eight months of 2023', [['first eight months of 2023', '2023-01/2023-08']]],
    ['Er traf sie am Mittwochabend.', [['Mittwochabend', '2025-03-05']]],
    ['Am Samstagnachmittag kam er an.', [['Samstagnachmittag', '2025-03-01']]],
    [
      'Seit Montagfrüh reden sie; Freitagmorgen gingen sie.',
      [
        ['Montagfrüh', '2025-03-03'],
        ['Freitagmorgen', '2025-03-07'],
      ],
    ],
    ['Ils se sont vus mercredi soir.', [['mercredi soir', '2025-03-05']]],
    ['Ils se sont vus jeudi matin à Paris.', [['jeudi matin', '2025-03-06']]],
    ['Ein Freitagsgebet und eine Sonntagsrede', []],
    ['am 5. März 2025', [['5. März 2025', '2025-03-05']]],
    ['le 7 mars 2025', [['7 mars 2025', '2025-03-07']]],
    ['el 7 de marzo de 2025', [['7 de marzo de 2025', '2025-03-07']]],
    ['7 марта 2025 года', [['7 марта 2025', '2025-03-07']]],
    ['7 मार्च 2025', [['7 मार्च 2025', '2025-03-07']]],
    ['2025年3月7日', [['2025年3月7日', '2025-03-07']]],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('leaves “3-7-2024” unknown until a weekday in the text settles it', () => {
    expect(dates('It happened on 3-7-2024.')).toEqual([['3-7-2024', null]]);
    expect(dates('It happened on Wednesday, 3-7-2024.').at(-1)).toEqual(['3-7-2024', '2024-07-03']);
    expect(dates('It happened on 25-7-2024.')).toEqual([['25-7-2024', '2024-07-25']]);
  });

  it('resolves no weekday in an undated unit', () => {
    expect(dates('They met on Friday.', null)).toEqual([['Friday', null]]);
    expect(dates('They met on 7 March 2025.', null)).toEqual([['7 March 2025', '2025-03-07']]);
  });

  it('takes verbs for verbs', () => {
    expect(dates('They may march in protest.')).toEqual([]);
  });
});
