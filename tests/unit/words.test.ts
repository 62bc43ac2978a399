import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf, fill, loadWords, wordsFrom } from '../../lib/words.ts';

describe('words', () => {
  const english = wordsFrom({}, 'en');

  it.each([
    [1, '1 clip on this page'],
    [3, '3 clips on this page'],
    [12_000, '12,000 clips on this page'],
  ])('count %i in English: %s', (count, said) => expect(english.count('clips_here', count)).toBe(said));

  it('take the plural form of a language that has more of them', () => {
    const polish = wordsFrom(
      { sources_count_one: { message: '{count} źródło' }, sources_count_few: { message: '{count} źródła' } },
      'pl',
    );
    expect(polish.count('sources_count', 3)).toBe('3 źródła');
    expect(polish.count('sources_count', 5)).toBe('5 sources'); // `many` is missing: English stands in
  });

  it('fall back to English, word by word', () => {
    const few = wordsFrom({ save: { message: 'Gem' } }, 'da');
    expect([few('save'), few('undo')]).toEqual(['Gem', 'Undo']);
  });

  it('load German', async () => {
    const german = await loadWords('de');
    expect(german('before_title')).toBe('Zuvor');
    expect(german.date('2023-11-13')).toBe('13. Nov. 2023');
  });

  it('leave a place open that has no value, so that the gap is seen', () => {
    expect(fill('previous round: {date}, {place}', { date: '13 Nov 2023' })).toBe(
      'previous round: 13 Nov 2023, {place}',
    );
  });

  it('are read the way their script is written', () => {
    expect(['en', 'ar', 'he', 'fa', 'ur', 'de', 'zh'].map(directionOf)).toEqual([
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });

  it('come in the first language wanted that ships', () => {
    expect(chooseLanguage(['fr-FR', 'de-AT', 'en'])).toBe('de');
    expect(chooseLanguage(['ja'])).toBe('en');
  });
});

describe('dates and amounts', () => {
  const english = wordsFrom({}, 'en');

  it.each([
    ['2023-11-13', '13 Nov 2023'],
    ['2023-11', 'Nov 2023'],
    ['2023', '2023'],
    ['soon', 'soon'],
  ])('%s is shown as exactly as it is known: %s', (date, shown) => expect(english.date(date)).toBe(shown));

  it('a stretch of time is shown once', () => {
    expect(english.dates('2023-01', '2023-08')).toMatch(/^Jan\s–\sAug 2023$/u);
    expect(english.dates('2021-02-17', '2021-02-18')).toMatch(/^17\s?–\s?18 Feb 2021$/u);
  });

  it('money keeps its digits and takes a scale word', () => {
    expect(english.money(44e9, 'USD')).toBe('$44bn');
    expect(english.money(65.7e9, 'USD')).toBe('$65.7bn');
    expect(english.money(12, 'NONSENSE')).toBe('12 NONSENSE');
  });
});
