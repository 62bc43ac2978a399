import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** Arabic titles. The country follows as an adjective or as a name: `وزير الخارجية الروسي`. */
export const ARABIC: TitleLanguage = {
  phrases: table(`
    الرئيس, رئيس, رئيسة = president
    نائب الرئيس = vice president
    رئيس الوزراء, رئيسة الوزراء, رئيس الحكومة, رئيس مجلس الوزراء = prime minister
    المستشار, المستشارة = chancellor
    وزير الخارجية, وزيرة الخارجية, وزير الشؤون الخارجية = foreign minister
    نائب وزير الخارجية = deputy foreign minister
    وزير الدفاع, وزيرة الدفاع = defence minister
    وزير الداخلية = interior minister; وزير المالية, وزيرة المالية = finance minister
    الوزير, وزير, وزيرة = minister
    الممثل الأعلى, الممثله العليا = high representative
    السفير, سفير, سفيرة, السفيرة = ambassador
    المبعوث الخاص, المبعوث, مبعوث = special envoy
    المتحدث باسم, المتحدثة باسم, الناطق باسم = spokesperson
    المتحدث باسم وزارة الخارجية, المتحدثة باسم وزارة الخارجية = foreign ministry spokesperson
    المتحدث باسم الكرملين = kremlin spokesperson
    الأمين العام, الأمينة العامة = secretary general
    ولي العهد = crown prince; الملك, ملك, أمير, العاهل, البابا = king
    مستشار الأمن القومي = national security adviser
    النائب, السيناتور = lawmaker; الجنرال, اللواء, الفريق = general; العقيد = colonel
    زعيم, قائد = leader
    الصحفي, الصحافي, مراسل = journalist; المحلل, الخبير = analyst
  `),
  endings: [],
  modifiers: new Map([['نائب', 'deputy']]),
  deputies: new Set(),
  links: words('في'),
  definite: new Set(),
  indefinite: words('أي كل'),
  nameEnds: words(
    'أن إن أنه أنها إنه في من على إلى مع اليوم خلال الذي التي الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد عن بعد قبل',
  ),
  anyAdjective: /^ال.{2,}(?:ي|يه)$/,
  adjectives: adjectives(`
    RUS: الروسي
    USA: الأميركي, الأمريكي
    UKR: الأوكراني
    CHN: الصيني
    DEU: الألماني
    FRA: الفرنسي
    GBR: البريطاني
    ITA: الإيطالي
    TUR: التركي
    ISR: الإسرائيلي
    IRN: الإيراني
    IND: الهندي
    PAK: الباكستاني
    EGY: المصري
    SAU: السعودي
    SYR: السوري
    LBN: اللبناني
    IRQ: العراقي
    JOR: الأردني
    QAT: القطري
    ARE: الإماراتي
    PSE: الفلسطيني
    DZA: الجزائري
    MAR: المغربي
    TUN: التونسي
  `),
  adjectiveEnding: /ه?$/,
};
