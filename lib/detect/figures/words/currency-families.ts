import type { CountryCode } from '../../../model/ids.ts';

/** A word that several countries call their money by. */
export interface CurrencyFamily {
  /** What an amount is counted in while nobody knows whose it is: `rupees`. */
  readonly name: string;
  readonly words: readonly string[];
  /** The adjectives that settle it: `sri lankan` → LKR. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** The country's own: `PAK` → PKR. */
  readonly byCountry: ReadonlyMap<CountryCode, string>;
  /** What the bare word means in world news where nothing else is said; `null`: nobody can tell. */
  readonly usual: string | null;
}

/** One row a family: name, words, the usual one; then a line a currency: ISO 4217, country, adjectives. */
const ROWS = `
dollars|dollar,dollars,bucks,buck,dólar,dólares,dolar,dolary,dolarów,dollari,dollaro,доларів,долари,долар,доллар,доллара,долларов,долларах,डॉलर,ドル|USD
USD USA us,u.s.,u.s,american,united states
CAD CAN canadian
AUD AUS australian,aussie
NZD NZL new zealand,kiwi
HKD HKG hong kong
SGD SGP singapore,singaporean
TWD TWN taiwan,new taiwan,taiwanese
JMD JAM jamaican
TTD TTO trinidad,trinidadian,trinidad and tobago
BBD BRB barbadian,barbados
BSD BHS bahamian
BMD BMU bermudian,bermuda
BZD BLZ belize
FJD FJI fijian,fiji
GYD GUY guyanese,guyana
KYD CYM cayman,cayman islands
LRD LBR liberian
NAD NAM namibian,namibia
SBD SLB solomon islands
SRD SUR surinamese,suriname
XCD ATG east caribbean,eastern caribbean
ZWL ZWE zimbabwean,zimbabwe
BND BRN brunei
pounds|pounds,pound,фунтов|GBP
GBP GBR british,uk,sterling
EGP EGY egyptian
LBP LBN lebanese
SYP SYR syrian
SDG SDN sudanese
SSP SSD south sudanese
FKP FLK falkland,falkland islands
GIP GIB gibraltar
SHP SHN saint helena
rupees|rupee,rupees,roupies,rupien,rupias,卢比,盧比,ルピー,рупий|
INR IND indian
PKR PAK pakistani,pakistan
LKR LKA sri lankan
NPR NPL nepali,nepalese
MUR MUS mauritian,mauritius
SCR SYC seychelles,seychellois
pesos|peso,pesos|
MXN MEX mexican,mexicanos
ARS ARG argentine,argentinian,argentinos
CLP CHL chilean,chilenos
COP COL colombian,colombianos
CUP CUB cuban
DOP DOM dominican
PHP PHL philippine,filipino
UYU URY uruguayan,uruguayos
francs|franc,francs,франков|
CHF CHE swiss
XOF SEN west african cfa,cfa
XAF CMR central african cfa
XPF PYF cfp,pacific
RWF RWA rwandan
BIF BDI burundian
CDF COD congolese
DJF DJI djiboutian,djibouti
GNF GIN guinean
KMF COM comorian
krones|krone,kroner,kronen,crowns,kr|
NOK NOR norwegian
DKK DNK danish
SEK SWE swedish,schwedische,schwedischen
CZK CZE czech
ISK ISL icelandic
kronor|krona,kronor,kronur|SEK
SEK SWE swedish
ISK ISL icelandic
FOK FRO faroese
dinars|dinar,dinars|
KWD KWT kuwaiti
IQD IRQ iraqi
JOD JOR jordanian
BHD BHR bahraini
LYD LBY libyan
TND TUN tunisian
DZD DZA algerian
RSD SRB serbian
rials|rial,rials|
IRR IRN iranian
OMR OMN omani
YER YEM yemeni
QAR QAT qatari
riyals|riyal,riyals|
SAR SAU saudi,saudi arabian
QAR QAT qatari
YER YEM yemeni
dirhams|dirham,dirhams|
AED ARE emirati,uae,emirates
MAD MAR moroccan
shillings|shilling,shillings|
KES KEN kenyan
UGX UGA ugandan
TZS TZA tanzanian
SOS SOM somali
lira|lira,liras,lire,лир|TRY
TRY TUR turkish,türkische
LBP LBN lebanese
SYP SYR syrian
ITL ITA italian
roubles|rouble,roubles,ruble,rubles,rubel,rublos,рубль,рубля,рублей,руб,руб.,रूबल,卢布,盧布,ルーブル|RUB
RUB RUS russian,russes
BYN BLR belarusian,belarussian
lei|leu,lei|RON
RON ROU romanian
MDL MDA moldovan
manats|manat,manats,манатов|
AZN AZE azerbaijani,azeri
TMT TKM turkmen,turkmenistan
soms|som,soms,soum,soums|
KGS KGZ kyrgyz,kyrgyzstani
UZS UZB uzbek,uzbekistani
won|won|KRW
KRW KOR south korean,korean
KPW PRK north korean
kwacha|kwacha,kwachas|
ZMW ZMB zambian
MWK MWI malawian
¥||JPY
JPY JPN japanese
CNY CHN chinese`;

/** Every family, in the order of the table. */
export const CURRENCY_FAMILIES: readonly CurrencyFamily[] = familiesIn(ROWS.trim().split('\n'));

const BY_NAME = new Map(CURRENCY_FAMILIES.map((family) => [family.name, family]));

/** The family an amount of unsettled money is counted in; undefined for every other unit. */
export function familyNamed(unit: string | null): CurrencyFamily | undefined {
  return unit === null ? undefined : BY_NAME.get(unit);
}

function familiesIn(lines: readonly string[]): readonly CurrencyFamily[] {
  const families: (CurrencyFamily & { adjectives: Map<string, string>; byCountry: Map<CountryCode, string> })[] = [];
  for (const line of lines) {
    const [name = '', words, usual] = line.split('|');
    if (words !== undefined) {
      const [adjectives, byCountry] = [new Map<string, string>(), new Map<CountryCode, string>()];
      families.push({ name, words: words.split(',').filter(Boolean), usual: usual || null, adjectives, byCountry });
      continue;
    }
    const [, code = '', country = '', list = ''] = /^(\S+) (\S+) (.+)$/.exec(line) ?? [];
    families.at(-1)?.byCountry.set(country, code);
    for (const adjective of list.split(',')) families.at(-1)?.adjectives.set(adjective, code);
  }
  return families;
}
