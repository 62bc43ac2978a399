import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../lib/anchor/describe.ts';
import { find } from '../../../lib/anchor/find.ts';
import { plainFacts } from '../../../lib/anchor/plain-facts.ts';
import { search } from '../../../lib/anchor/search.ts';
import { anchorText } from '../../../lib/anchor/anchor-text.ts';

const ARTICLE = [
  'Ferrona and Alderland held a fresh round of consultations in Port Selm on Friday.',
  'Foreign Minister Ana Duarte said that 12 Ferronan nationals have been killed in the fighting and another 16 are missing.',
  'Two-way trade stood at nearly $44 billion in the first eight months of the year, officials of both sides said.',
  'The ministers agreed to meet again in the spring, though no date has been set for the summit.',
  'The last round took place in the winter, and the delegations did not take questions.',
].join('\n');

/** Marks a passage of the article, edits the article, looks for the passage. */
function after(quote: string, edit: (text: string) => string) {
  const start = ARTICLE.indexOf(quote);
  const now = edit(ARTICLE);
  const result = find(now, describe(ARTICLE, { start, end: start + quote.length }), plainFacts);
  return { ...result, text: result.start === null ? null : now.slice(result.start, result.end ?? 0) };
}

const toll = '12 Ferronan nationals have been killed in the fighting';

suite('finding a passage again', () => {
  it('finds every passage of an unchanged text where it was', () => {
    const place = fc.nat(ARTICLE.length - 1);
    fc.assert(
      fc.property(place, place, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        if (ARTICLE.slice(span.start, span.end).trim() === '') return;
        expect(find(ARTICLE, describe(ARTICLE, span), plainFacts)).toMatchObject({ ...span, state: 'exact' });
      }),
      { numRuns: 2000 },
    );
  });

  it('is exact when the passage only slid down the page', () => {
    expect(after(toll, (text) => `Correction: an earlier version misspelt a name.\n${text}`)).toMatchObject({
      state: 'exact',
      text: toll,
      changes: [],
    });
  });

  it('is exact when only typography changed', () => {
    const found = after('Two-way trade stood at nearly $44 billion', (text) =>
      text.replace('Two-way trade stood', 'Two‑way  trade\u00a0sto\u00adod'),
    );
    expect(found).toMatchObject({ state: 'exact', text: 'Two‑way  trade\u00a0sto\u00adod at nearly $44 billion' });
  });

  it('is edited, and says what changed, when a fact in it changed and only one side of it was kept', () => {
    const quote = 'Two-way trade stood at nearly $44 billion in the first eight months of the year';
    const found = after(quote, (text) =>
      text.replace('$44', '$66').replace(/^.*missing\.$/m, 'Both ministers spoke to reporters of other things.'),
    );
    expect(found).toMatchObject({ state: 'edited', text: quote.replace('44', '66'), changes: ['44 → 66'] });
  });

  it('asks when a fact in it changed and neither side of it was kept', () => {
    const quote = 'Two-way trade stood at nearly $44 billion in the first eight months of the year';
    const found = after(
      quote,
      () => `At the market it rained. ${quote.replace('44', '66')}: so it was in the islands.`,
    );
    expect(found.state).toBe('uncertain');
  });

  it('tells the passage from a copy of it that stands among other words', () => {
    const quote = 'Foreign Minister Ana Duarte said that 12 Ferronan nationals';
    const found = after(quote, (text) => `Most read: ${quote} have been killed in the fighting and another\n${text}`);
    expect(found).toMatchObject({
      state: 'exact',
      start: `Most read: ${quote} have been killed in the fighting and another\n`.length + ARTICLE.indexOf(quote),
    });
  });

  it('has moved when its paragraph stands elsewhere, alone', () => {
    const quote = 'The ministers agreed to meet again in the spring, though no date has been set';
    const found = after(quote, () => `Notes from the archive, 2019.\n${quote}. All else is silence.`);
    expect(found).toMatchObject({ state: 'moved', text: quote });
  });

  it('is edited when words changed, and says which', () => {
    const found = after('The ministers agreed to meet again in the spring', (text) =>
      text.replace('agreed to meet again', 'decided to meet again'),
    );
    expect(found).toMatchObject({
      state: 'edited',
      text: 'The ministers decided to meet again in the spring',
      changes: ['agreed → decided'],
    });
  });

  it('is an orphan when the passage is gone', () => {
    expect(after(toll, (text) => text.replace(/Foreign Minister.*\n/, ''))).toMatchObject({
      state: 'orphan',
      start: null,
      end: null,
    });
  });

  it('is an orphan in a text about something else', () => {
    expect(after(toll, () => 'Turkey was served at noon. '.repeat(40)).state).toBe('orphan');
  });
});

suite('a changed fact is never passed over in silence', () => {
  it.each([
    ['a number', toll, '12 Ferronan', '21 Ferronan', '12 → 21'],
    ['a number grown by a digit', 'the fighting and another 16', 'another 16 are', 'another 160 are', '16 → 160'],
    ['a number grown by a fraction', 'stood at nearly $44', '$44 billion', '$44.5 billion', '44 → 44.5'],
    ['a unit of money', 'stood at nearly $44 billion in', '$44 billion', '$44 million', 'billion → million'],
    ['a name', 'Foreign Minister Ana Duarte said that 12', 'Ana Duarte', 'Ana Duarto', 'Duarte → Duarto'],
    ['a negation taken out', 'the delegations did not take questions', 'did not take', 'did take', '− not'],
    ['a negation put in', 'Two-way trade stood at nearly $44 billion', 'trade stood', 'trade never stood', '+ never'],
    [
      'a negation just before',
      'agreed to meet again in the spring',
      'ministers agreed',
      'ministers never agreed',
      '+ never',
    ],
    ['a negation just after', 'Foreign Minister Ana Duarte', 'Duarte said', 'Duarte never said', '+ never'],
    ['a day', 'consultations in Port Selm on Friday', 'on Friday', 'on Monday', 'Friday → Monday'],
    ['a contraction', 'the delegations did not take questions', 'did not take', "didn't take", "did not → didn't"],
  ])('%s', (_, quote, old, now, change) => {
    const found = after(quote, (text) => text.replace(old, now));
    expect(found.state).toBe('edited');
    expect(found.changes).toContain(change);
  });

  it('puts it before ordinary words', () => {
    const found = after(toll, (text) => text.replace(toll, '21 Ferronan nationals had been killed in the fighting'));
    expect(found.changes).toEqual(['12 → 21', 'have → had']);
  });

  it('takes a number written out for the same number', () => {
    const found = after(toll, (text) => text.replace('12 Ferronan', 'Twelve Ferronan'));
    expect(found).toMatchObject({ state: 'edited', changes: ['12 → Twelve'] });
  });
});

suite('a place that is not sure', () => {
  it('is uncertain between two alike', () => {
    const line = 'The delegations did not take any questions from reporters that day.';
    const text = ['First day.', line, 'Second day.', line].join('\n');
    const selectors = [{ type: 'TextQuoteSelector' as const, exact: line, prefix: 'Opening.\n', suffix: '\nClosing.' }];
    expect(find(text, selectors, plainFacts)).toMatchObject({ state: 'uncertain' });
  });

  it('is uncertain when the words are the same and all around them is not', () => {
    expect(after('no date has been set for', () => 'Elsewhere, no date has been set for a vote.')).toMatchObject({
      state: 'uncertain',
      text: 'no date has been set for',
    });
  });

  it('tells two alike apart by their surroundings', () => {
    const line = 'The delegations did not take questions.';
    const text = `On the first day they talked of trade.\n${line}\nOn the second day they talked of ships.\n${line}\nThen all went home.`;
    const start = text.lastIndexOf(line);
    const selectors = describe(text, { start, end: start + line.length });
    const now = `Correction.\n${text}`;
    expect(find(now, selectors, plainFacts)).toMatchObject({ state: 'exact', start: start + 12 });
  });

  it('is an orphan for a short quote whose surroundings are gone', () => {
    expect(after('missing', () => 'He is missing. They are missing. All are missing.').state).toBe('orphan');
  });

  it('finds a short quote word for word by its surroundings', () => {
    expect(after('missing', (text) => `Missing persons: a list.\n${text}`)).toMatchObject({
      state: 'exact',
      text: 'missing',
    });
  });
});

suite('what is odd', () => {
  it('finds a quote of 100 kB of which a little changed', () => {
    const long = Array.from({ length: 1000 }, (_, at) => `Sentence ${at} tells of round ${at * 7} in the series.`).join(
      '\n',
    );
    const selectors = describe(long, { start: 0, end: long.length });
    const now = `Intro.\n${long.replace('round 350 ', 'round 351 ')}\nOutro.`;
    const found = find(now, selectors, plainFacts);
    expect(found).toMatchObject({ state: 'edited', start: 7, end: 7 + long.length, changes: ['350 → 351'] });
  });

  it.each([
    ['no quote', [{ type: 'TextPositionSelector' as const, start: 0, end: 5 }]],
    ['an empty quote', [{ type: 'TextQuoteSelector' as const, exact: ' ', prefix: '', suffix: '' }]],
    ['nothing at all', []],
  ])('is an orphan for %s', (_, selectors) => {
    expect(find(ARTICLE, selectors, plainFacts).state).toBe('orphan');
  });

  it('never throws, whatever the text and selectors', () => {
    const word = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(word, word, word, word, fc.integer(), (text, exact, prefix, suffix, start) => {
        const position = { type: 'TextPositionSelector' as const, start, end: start + exact.length };
        const found = find(text, [{ type: 'TextQuoteSelector', exact, prefix, suffix }, position], plainFacts);
        expect(found.start === null).toBe(found.state === 'orphan');
      }),
    );
  });

  it('works in slices', () => {
    const text = anchorText('Nothing of the kind stands here. '.repeat(4000));
    const steps = search(text, describe(ARTICLE, { start: 0, end: 80 }), plainFacts);
    let slices = 1;
    while (steps.next().done !== true) slices++;
    expect(slices).toBeGreaterThan(5);
  });
});
