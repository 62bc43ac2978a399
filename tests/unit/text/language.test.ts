import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/language.ts';

const GERMAN =
  'Der Minister sprach mit den Gästen und dankte der Stadt für die Einladung, die von dem Verein kam und nicht vom Staat. '.repeat(
    4,
  );
const ENGLISH =
  'The minister spoke to the guests and thanked the city for the invitation that was sent in May. '.repeat(4);
const RUSSIAN = 'Министр поблагодарил гостей и рассказал о планах. ';

describe('the language a text is read in', () => {
  it('is the page’s claim when the text bears it out', () => {
    expect(languageOf(GERMAN, 'de-AT')).toBe('de');
    expect(languageOf(ENGLISH, 'en')).toBe('en');
  });

  it('is told by small words where nothing is claimed', () => {
    expect(languageOf(GERMAN)).toBe('de');
    expect(languageOf(ENGLISH, null)).toBe('en');
  });

  it('is the text’s own where it plainly speaks against the claim', () => {
    expect(languageOf(GERMAN, 'en')).toBe('de');
    expect(languageOf(RUSSIAN, 'en')).toBe('ru');
    expect(languageOf(ENGLISH, 'hi')).toBe('en');
  });

  it('is the claim where several languages share a script, or too few words tell', () => {
    expect(languageOf('Министърът благодари на гостите.', 'bg')).toBe('bg');
    expect(languageOf('وزیر خارجه ایران وارد تهران شد.', 'fa')).toBe('fa');
    expect(languageOf('Oslo, 5 May', 'nb')).toBe('nb');
  });

  it('is English when nothing speaks for another', () => expect(languageOf('42')).toBe('en'));

  it.each([
    ['日本の外相が到着した。', 'ja'],
    ['外交部长今天抵达北京。', 'zh'],
    ['विदेश मंत्री दिल्ली पहुंचे।', 'hi'],
    ['وصل وزير الخارجية إلى القاهرة.', 'ar'],
    ['Міністр подякував гостям і їхній країні.', 'uk'],
  ])('is told by the script: %s', (text, language) => expect(languageOf(text)).toBe(language));
});
