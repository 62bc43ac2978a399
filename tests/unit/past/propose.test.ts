import { describe, expect, it } from 'vitest';
import { codeChange } from '../../../scripts/past/changes.ts';
import { codeSentence } from '../../../scripts/past/code.ts';
import { partiesIn } from '../../../scripts/past/parties.ts';
import { agencyOf, datedSentence } from '../../../scripts/past/sentence.ts';
import { readLexicon } from '../../../scripts/support/lexicon.ts';

const lexicon = readLexicon();
const proposed = (text: string) => {
  const sentence = datedSentence('2024-03-05', text);
  return codeChange(sentence, lexicon) ?? codeSentence(sentence, partiesIn(sentence.text, lexicon));
};

describe('a proposal', () => {
  it.each([
    [
      'Indian Prime Minister Narendra Modi meets with Russian President Vladimir Putin in Sochi, Russia. (The Courier)',
      { what: 'CONSULT.meeting', who: ['narendra-modi'], to: ['vladimir-putin'], place: 'Sochi', ce: 'The Courier' },
    ],
    ['Norway expels two Russian diplomats for spying.', { what: 'SANCTION.expel', who: ['NOR'], to: ['RUS'] }],
    ['Chile recalls its ambassador to Peru.', { what: 'SANCTION.withdraw', who: ['CHL'], to: ['PER'] }],
    ['Ana Duarte is sworn in as President of Chile.', { what: 'INCIDENT.appointment', who: ['Ana Duarte CHL'] }],
  ])('codes who did what to whom: %s', (text, row) => {
    expect(proposed(text)).toMatchObject(row);
  });

  it.each([
    ['a plan', 'Indian Prime Minister Narendra Modi will meet with Russian President Vladimir Putin in Sochi.'],
    ['a refusal', 'Russian President Vladimir Putin refuses to meet with Indian Prime Minister Narendra Modi.'],
    ['hearsay', 'Peru says that Chile expels two Bolivian diplomats.'],
    ['a visit at home', 'Indian Prime Minister Narendra Modi visits New Delhi in India.'],
  ])('is not made of %s', (_, text) => {
    expect(proposed(text)).toBeNull();
  });
});

it('keeps the cited outlets apart from what is told, and the agency from its carrier', () => {
  const sentence = datedSentence('2024-03-05', 'Norway opens an embassy in Chad. (AFP via The Hindu) (The Courier)');
  expect(sentence.text).toBe('Norway opens an embassy in Chad.');
  expect(sentence.outlets).toEqual(['AFP via The Hindu', 'The Courier']);
  expect(agencyOf(sentence.outlets)).toBe('AFP');
});
