import { describe, expect, it } from 'vitest';
import type { PhraseTarget } from '../../../lib/model/lexicon.ts';
import { buildPhraseIndex, openPhraseIndex, packPhraseIndex } from '../../../lib/text/phrase-index.ts';

const index = buildPhraseIndex([
  name('Vladimir Putin', 'full'),
  name('Putin', 'surname'),
  name('J.D. Vance', 'full'),
  name('Ursula von der Leyen', 'full'),
  name('von der Leyen', 'surname'),
  name('Erdoğan', 'surname'),
  name('Schröder', 'surname'),
  name('al-Sisi', 'surname'),
  name('Yoon Suk-yeol', 'full'),
  name('EAM', 'alias'),
  name('Сергей Лавров', 'native'),
  name('Лавров', 'native'),
  name('Максим Орешкин', 'native'),
  name('王毅', 'native'),
  name('プーチン', 'native'),
  name('Kerry', 'surname'),
  name('Lavrov', 'surname'),
  ['US', { kind: 'country', id: 'USA' }],
  ['South Korea', { kind: 'country', id: 'KOR' }],
]);

function name(phrase: string, form: 'full' | 'surname' | 'alias' | 'native'): readonly [string, PhraseTarget] {
  return [phrase, { kind: 'official', id: phrase, form }];
}

const found = (text: string): readonly string[] =>
  index.find(text).map((hit) => `${text.slice(hit.start, hit.end)}=${hit.targets.map((t) => t.id).join('|')}`);

describe('find', () => {
  it.each([
    ['takes the longest name', 'Ursula von der Leyen spoke', ['Ursula von der Leyen=Ursula von der Leyen']],
    ['begins a name at its small words', 'while von der Leyen spoke', ['von der Leyen=von der Leyen']],
    ['reads capitals', 'VLADIMIR PUTIN FLIES', ['VLADIMIR PUTIN=Vladimir Putin']],
    ['leaves the possessive out', 'Putin’s aide', ['Putin=Putin']],
    ['leaves the German genitive out', 'Putins Sprecher', ['Putin=Putin']],
    ['leaves the genitive of a full name out', 'Vladimir Putins Rede', ['Vladimir Putin=Vladimir Putin']],
    ['reads both parts of a hyphenated pair', 'the Kerry-Lavrov plan', ['Kerry=Kerry', 'Lavrov=Lavrov']],
    [
      'reads initials with and without stops',
      'JD Vance, J. D. Vance',
      ['JD Vance=J.D. Vance', 'J. D. Vance=J.D. Vance'],
    ],
    ['reads a hyphen as a space', 'Yoon Suk Yeol', ['Yoon Suk Yeol=Yoon Suk-yeol']],
    ['reads names without their accents', 'Erdogan', ['Erdogan=Erdoğan']],
    ['reads written-out umlauts', 'Schroeder', ['Schroeder=Schröder']],
    ['reads a name glued to a headline', 'TALKSErdogan arrived', ['Erdogan=Erdoğan']],
    ['reads Russian cases', 'о Сергее Лаврове и Лавровым', ['Сергее Лаврове=Сергей Лавров', 'Лавровым=Лавров']],
    ['reads a given name that looks like a case', 'Максима Орешкина', ['Максима Орешкина=Максим Орешкин']],
    ['reads Chinese inside a sentence', '外长王毅说', ['王毅=王毅']],
    ['reads Japanese before a title', 'プーチン大統領', ['プーチン=プーチン']],
    ['does not read half a Japanese word', 'ラスプーチンの映画', []],
    ['reads full-width letters', 'Ｐｕｔｉｎ', ['Ｐｕｔｉｎ=Putin']],
    ['reads an acronym in capitals only', 'the US told us; Us too; EAM, Eam', ['US=USA', 'EAM=EAM']],
    ['asks for a capital', 'putin is a village', []],
    ['does not join over a full stop', 'met South. Korea', []],
    ['does not join over a line break', 'Vladimir\nPutin', ['Putin=Putin']],
    ['finds nothing in longer words', 'Putinism, Kerrygold', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('answers in offsets of the text it was given', () => {
    const text = 'İİ Vla\u00ad\u00addimir\u00a0Putin';
    const [hit] = index.find(text);
    expect(text.slice(hit!.start, hit!.end)).toBe('Vla\u00ad\u00addimir\u00a0Putin');
  });
});

describe('lookup', () => {
  it('knows a phrase however it is printed, and nothing else', () => {
    expect(index.lookup('SOUTH KOREA')).toEqual([{ kind: 'country', id: 'KOR' }]);
    expect(index.lookup('south')).toEqual([]);
    expect(index.lookup('')).toEqual([]);
  });
});

describe('a packed index', () => {
  it('finds the same when opened again, and is plain ASCII when its ids are', () => {
    const opened = openPhraseIndex(packPhraseIndex(buildPhraseIndex([['Putin', { kind: 'country', id: 'X' }]])));
    expect(opened.find('Putin')).toEqual([{ start: 0, end: 5, targets: [{ kind: 'country', id: 'X' }] }]);
    expect(packPhraseIndex(opened)).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('keeps every bearer of a shared name', () => {
    const shared = buildPhraseIndex(
      Array.from(
        { length: 500 },
        (_, k) => ['Singh', { kind: 'official', id: `singh-${k}`, form: 'surname' }] as const,
      ),
    );
    expect(shared.lookup('Singh')).toHaveLength(500);
  });

  it('holds no phrase it was not given', () => {
    const many = Array.from(
      { length: 5000 },
      (_, k) => [`Name${k} Family${k % 700}`, { kind: 'country', id: `${k}` }] as const,
    );
    const big = buildPhraseIndex(many);
    expect(many.filter(([phrase, target]) => big.lookup(phrase)[0]?.id !== target.id)).toEqual([]);
    expect(Array.from({ length: 5000 }, (_, k) => big.lookup(`Name${k} Family${(k % 700) + 1}`)).flat()).toEqual([]);
  });
});
