/** The number words of one language. Everything in small letters. */
export interface NumberWords {
  readonly cardinals: ReadonlyMap<string, number>;
  readonly hundreds: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Denominators, and 2 for words that are a half by themselves. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly halves: ReadonlySet<string>;
  /** Vague words and the least they can mean. */
  readonly vague: ReadonlyMap<string, number>;
  /** Between tens and ones. */
  readonly and: ReadonlySet<string>;
  /** `1` by themselves only before a scale: elsewhere they are articles. */
  readonly articles: ReadonlySet<string>;
  readonly decimal: '.' | ',';
}

type Row = Readonly<Record<string, number>>;
const table = (rows: Row) =>
  new Map(
    Object.entries(rows).flatMap(([words, value]) => words.split('|').map((word): [string, number] => [word, value])),
  );
const list = (words: string) => new Set(words.split('|'));
const numbered = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').flatMap((forms, i) => forms.split('|').map((word): [string, number] => [word, first + i * step]));

const GERMAN_ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const GERMAN_TENS = 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig';
const GERMAN: NumberWords = {
  cardinals: new Map([
    ...numbered(
      'null eins|ein|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      0,
    ),
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
    ...numbered(GERMAN_TENS, 20, 10),
    ...numbered(GERMAN_TENS, 20, 10).flatMap(([tens, value]) =>
      GERMAN_ONES.map((one, i): [string, number] => [`${one}und${tens}`, value + i + 1]),
    ),
    ...GERMAN_ONES.map((one, i): [string, number] => [`${one}hundert`, (i + 1) * 100]),
    ...GERMAN_ONES.map((one, i): [string, number] => [`${one}tausend`, (i + 1) * 1000]),
  ]),
  hundreds: table({ hundert: 100 }),
  scales: table({
    'tausend|tsd': 1e3,
    'million|millionen|mio': 1e6,
    'milliarde|milliarden|mrd': 1e9,
    'billion|billionen|bio': 1e12,
    dutzend: 12,
  }),
  fractions: table({ drittel: 3, viertel: 4, fünftel: 5, sechstel: 6, achtel: 8, zehntel: 10 }),
  halves: list('hälfte'),
  vague: table({
    dutzende: 24,
    'hunderte|hunderten': 100,
    'tausende|tausenden': 1e3,
    zehntausende: 1e4,
    hunderttausende: 1e5,
    millionen: 1e6,
    milliarden: 1e9,
  }),
  and: list('und'),
  articles: list('ein|eine|einen|einem|einer|eins'),
  decimal: ',',
};

const FRENCH_TENS: readonly (readonly [string, number, boolean])[] = [
  ['vingt', 20, false],
  ['trente', 30, false],
  ['quarante', 40, false],
  ['cinquante', 50, false],
  ['soixante', 60, true],
  ['quatre-vingt', 80, true],
];
const FRENCH_SMALL =
  'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf';
const FRENCH: NumberWords = {
  cardinals: new Map([
    ...numbered(FRENCH_SMALL, 0),
    ['quatre-vingts', 80],
    ['septante', 70],
    ['nonante', 90],
    ...FRENCH_TENS.flatMap(([tens, value, double]): [string, number][] => [
      [tens, value],
      ...numbered(FRENCH_SMALL, 0)
        .filter(([, small]) => small > 0 && small < (double ? 20 : 10))
        .map(([small, more]): [string, number] => [`${tens}-${small}`, value + more]),
    ]),
  ]),
  hundreds: table({ 'cent|cents': 100 }),
  scales: table({
    mille: 1e3,
    'million|millions': 1e6,
    'milliard|milliards|mds|md': 1e9,
    'billion|billions': 1e12,
    douzaine: 12,
  }),
  fractions: table({ tiers: 3, 'quart|quarts': 4, 'cinquième|cinquièmes': 5, 'dixième|dixièmes': 10 }),
  halves: list('moitié'),
  vague: table({ dizaines: 20, douzaines: 24, centaines: 100, milliers: 1e3, millions: 1e6, milliards: 1e9 }),
  and: list('et'),
  articles: list('un|une'),
  decimal: ',',
};

const SPANISH: NumberWords = {
  cardinals: new Map([
    ...numbered(
      'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      0,
    ),
    ...numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ...numbered(
      'doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
      200,
      100,
    ),
  ]),
  hundreds: table({ 'cien|ciento': 100 }),
  scales: table({ mil: 1e3, 'millón|millones': 1e6, 'billón|billones': 1e12, docena: 12 }),
  fractions: table({ 'tercio|tercios': 3, 'cuarto|cuartos': 4, 'quinto|quintos': 5 }),
  halves: list('mitad'),
  vague: table({ decenas: 20, docenas: 24, 'cientos|centenares': 100, 'miles|millares': 1e3, millones: 1e6 }),
  and: list('y'),
  articles: list('un|una|uno'),
  decimal: ',',
};

const RUSSIAN: NumberWords = {
  cardinals: new Map([
    ['полтора', 1.5],
    ['полутора', 1.5],
    ['полторы', 1.5],
    ...numbered(
      'ноль один|одна|одно|одного|одной два|две|двух|двумя|двоих|двое три|трех|трёх|тремя|троих|трое четыре|четырех|четырёх|четверо|четверых пять|пяти|пятеро шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати',
      0,
    ),
    ...numbered(
      'двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто',
      20,
      10,
    ),
    ...numbered(
      'двести|двухсот триста|трехсот|трёхсот четыреста|четырехсот пятьсот|пятисот шестьсот|шестисот семьсот|семисот восемьсот|восьмисот девятьсот|девятисот',
      200,
      100,
    ),
  ]),
  hundreds: table({ 'сто|ста': 100 }),
  scales: table({
    'тысяча|тысячи|тысяч|тысячу|тыс': 1e3,
    'миллион|миллиона|миллионов|млн': 1e6,
    'миллиард|миллиарда|миллиардов|млрд': 1e9,
    'триллион|триллиона|триллионов|трлн': 1e12,
  }),
  fractions: table({ 'треть|трети': 3, 'четверть|четверти': 4, 'пятая|пятых': 5, 'десятая|десятых': 10 }),
  halves: list('половина|половину|половины'),
  vague: table({
    'десятки|десятков|десятках': 20,
    'сотни|сотен': 100,
    'тысячи|тысяч': 1e3,
    'миллионы|миллионов': 1e6,
    'миллиарды|миллиардов': 1e9,
  }),
  and: new Set(),
  articles: list('один|одна|одно|одного|одной'),
  decimal: ',',
};

const HINDI: NumberWords = {
  cardinals: new Map([
    ...numbered(
      'शून्य एक दो तीन चार|चारों पांच|पाँच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस',
      0,
    ),
    ...numbered('तीस चालीस पचास साठ सत्तर अस्सी नब्बे', 30, 10),
    ['पच्चीस', 25],
    ['पैंतीस', 35],
    ['पैंतालीस', 45],
    ['पचपन', 55],
    ['पचहत्तर', 75],
  ]),
  hundreds: table({ सौ: 100 }),
  scales: table({
    'हजार|हज़ार': 1e3,
    लाख: 1e5,
    मिलियन: 1e6,
    'करोड़|करोड़': 1e7,
    'अरब|बिलियन': 1e9,
    खरब: 1e11,
    ट्रिलियन: 1e12,
  }),
  fractions: table({ तिहाई: 3, चौथाई: 4 }),
  halves: list('आधा|आधे|आधी'),
  vague: table({ दर्जनों: 24, सैकड़ों: 100, 'हजारों|हज़ारों': 1e3, लाखों: 1e5, करोड़ों: 1e7 }),
  and: new Set(),
  articles: list('एक'),
  decimal: '.',
};

/** Of languages that are not read: the scales of Italian, Portuguese, Polish, Swedish, Dutch, Ukrainian, and no number words. */
const OTHER: NumberWords = {
  cardinals: new Map(),
  hundreds: new Map(),
  scales: table({
    'mila|mil|tys|tysięcy|tysiące|tusen|duizend|тис|тисяч|тисячі|тысяч': 1e3,
    'milione|milioni|milhão|milhões|mln|milion|miliony|milionów|miljon|miljoner|miljoen|мільйон|мільйони|мільйонів|млн|milyon|mio': 1e6,
    'miliardo|miliardi|mld|bilhão|bilhões|miliard|miliardy|miliardów|miljard|miljarder|miljard|мільярд|мільярди|мільярдів|млрд|milyar|mrd': 1e9,
    'trilhão|trilhões|trylion|трильйон|трильйонів|трлн': 1e12,
  }),
  fractions: new Map(),
  halves: new Set(),
  vague: new Map(),
  and: new Set(),
  articles: new Set(),
  decimal: ',',
};

/** Words of numbers by primary language tag. */
export const NUMBER_WORDS = { de: GERMAN, fr: FRENCH, es: SPANISH, ru: RUSSIAN, hi: HINDI, other: OTHER } as const;
