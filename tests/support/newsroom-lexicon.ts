import { lexiconFrom } from '../../lib/data/lexicon.ts';
import { tablesFrom } from '../../lib/data/tables.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';

/** Cells are separated by two spaces or more, so that the tables can be read here. */
const tsv = (table: string): string =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, '\t').replaceAll('\t-', '\t'))
    .join('\n');

/** A small world for tests of detection: real posts, a few of their real holders. */
export const NEWSROOM: Lexicon = lexiconFrom(
  tablesFrom({
    'countries.tsv': tsv(`
      code  kind  name  names  demonyms  capital  metonyms  domain
      IND  state  India  Bharat  Indian|Indians  New Delhi  South Block  in
      RUS  state  Russia  Russian Federation  Russian|Russians  Moscow  Kremlin  ru
      USA  state  United States  US|U.S.|America  American|Americans  Washington  White House|Pentagon  us
      GBR  state  United Kingdom  UK|Britain  British|Britons  London  Downing Street  uk
      CHN  state  China  -  Chinese  Beijing  Zhongnanhai  cn
      UKR  state  Ukraine  -  Ukrainian|Ukrainians  Kyiv  -  ua
      PRT  state  Portugal  -  Portuguese  Lisbon  -  pt
      PAK  state  Pakistan  -  Pakistani|Pakistanis  Islamabad  -  pk
      JOR  state  Jordan  -  Jordanian|Jordanians  Amman  -  jo
      ISR  state  Israel  -  Israeli|Israelis  Jerusalem  -  il
      UNO  organisation  United Nations  UN|U.N.  -  -  -  -
      NATO  organisation  NATO  Nato  -  -  -  -
      EUR  organisation  European Union  EU  -  -  -  -
    `),
    'foreign-names.tsv': tsv(`
      country  names
      RUS  Russland|Russie|Rusia|Россия
      UKR  Ukraine|Ucrania|Украина
      IND  Indien|Inde|Индия
    `),
    'offices.tsv': tsv(`
      id  country  kind  titles  seats
      ind-foreign-secretary  IND  foreign-secretary  Foreign Secretary  one
      ind-foreign-minister  IND  foreign-minister  External Affairs Minister|EAM|Foreign Minister  one
      ind-prime-minister  IND  head-of-government  Prime Minister|PM  one
      ind-defence-minister  IND  defence-minister  Defence Minister  one
      ind-foreign-spokesperson  IND  foreign-spokesperson  External Affairs Ministry Spokesperson  one
      rus-president  RUS  head-of-state  President  one
      rus-foreign-minister  RUS  foreign-minister  Foreign Minister  one
      rus-deputy-foreign-minister  RUS  deputy-foreign-minister  Deputy Foreign Minister  many
      usa-president  USA  head-of-state  President  one
      usa-foreign-minister  USA  foreign-minister  Secretary of State  one
      gbr-foreign-minister  GBR  foreign-minister  Foreign Secretary  one
      gbr-prime-minister  GBR  head-of-government  Prime Minister  one
      chn-president  CHN  head-of-state  President  one
      chn-foreign-minister  CHN  foreign-minister  Foreign Minister  one
      ukr-president  UKR  head-of-state  President  one
      pak-prime-minister  PAK  head-of-government  Prime Minister  one
      isr-defence-minister  ISR  defence-minister  Defence Minister  one
      uno-secretary-general  UNO  secretary-general  Secretary-General  one
      nato-secretary-general  NATO  secretary-general  Secretary General  one
      eur-high-representative  EUR  high-representative  High Representative  one
    `),
    'officials.tsv': tsv(`
      id  name  order  surname  aliases  native  country
      vikram-misri  Vikram Misri  -  -  -  -  IND
      harsh-vardhan-shringla  Harsh Vardhan Shringla  -  -  -  -  IND
      vinay-kwatra  Vinay Kwatra  -  -  -  -  IND
      s-jaishankar  S. Jaishankar  -  -  Subrahmanyam Jaishankar  -  IND
      narendra-modi  Narendra Modi  -  -  -  -  IND
      rajnath-singh  Rajnath Singh  -  -  -  -  IND
      manmohan-singh  Manmohan Singh  -  -  -  -  IND
      randhir-jaiswal  Randhir Jaiswal  -  -  -  -  IND
      vladimir-putin  Vladimir Putin  -  -  Wladimir Putin|Vladimir Poutine|Vladímir Putin  ru:Владимир Путин|zh:普京|ja:プーチン  RUS
      sergey-lavrov  Sergey Lavrov  -  -  Sergei Lavrov|Sergej Lawrow|Sergueï Lavrov|Serguéi Lavrov  ru:Сергей Лавров|hi:सर्गेई लावरोव  RUS
      andrey-rudenko  Andrey Rudenko  -  -  Andrei Rudenko  -  RUS
      igor-morgulov  Igor Morgulov  -  -  -  -  RUS
      sergey-ryabkov  Sergey Ryabkov  -  -  Sergei Ryabkov  -  RUS
      donald-trump  Donald Trump  -  -  -  -  USA
      joe-biden  Joe Biden  -  -  -  -  USA
      antony-blinken  Antony Blinken  -  -  -  -  USA
      george-w-bush  George W. Bush  -  -  -  -  USA
      david-lammy  David Lammy  -  -  -  -  GBR
      xi-jinping  Xi Jinping  family  -  -  zh:习近平  CHN
      wang-yi  Wang Yi  family  -  -  zh:王毅  CHN
      volodymyr-zelenskyy  Volodymyr Zelenskyy  -  -  Volodymyr Zelensky|Volodymyr Zelenskiy  ru:Владимир Зеленский  UKR
      shehbaz-sharif  Shehbaz Sharif  -  -  -  -  PAK
      israel-katz  Israel Katz  -  -  -  -  ISR
      antonio-guterres  António Guterres  -  -  -  -  UNO
      mark-rutte  Mark Rutte  -  -  -  -  NATO
      kaja-kallas  Kaja Kallas  -  -  -  -  EUR
    `),
    'terms.tsv': tsv(`
      official  office  from  until  kind  basis  asOf
      harsh-vardhan-shringla  ind-foreign-secretary  2020-01-29  2022-04-30  -  reference  2026-01-22
      vinay-kwatra  ind-foreign-secretary  2022-05-01  2024-07-14  -  reference  2026-01-22
      vikram-misri  ind-foreign-secretary  2024-07-15  -  -  reference  2026-01-22
      s-jaishankar  ind-foreign-secretary  2015-01-29  2018-01-28  -  reference  2026-01-22
      s-jaishankar  ind-foreign-minister  2019-05-30  -  -  reference  2026-01-22
      narendra-modi  ind-prime-minister  2014-05-26  -  -  reference  2026-01-22
      manmohan-singh  ind-prime-minister  2004-05-22  2014-05-26  -  reference  2026-01-22
      rajnath-singh  ind-defence-minister  2019-05-31  -  -  reference  2026-01-22
      randhir-jaiswal  ind-foreign-spokesperson  2024-01-03  -  -  reference  2026-01-22
      vladimir-putin  rus-president  2012-05-07  -  -  reference  2026-01-22
      sergey-lavrov  rus-foreign-minister  2004-03-09  -  -  reference  2026-01-22
      andrey-rudenko  rus-deputy-foreign-minister  2019-09-19  -  -  reference  2026-01-22
      igor-morgulov  rus-deputy-foreign-minister  2011-12-01  2022-09-13  -  reference  2026-01-22
      sergey-ryabkov  rus-deputy-foreign-minister  2008-08-15  -  -  reference  2026-01-22
      george-w-bush  usa-president  2001-01-20  2009-01-20  -  reference  2026-01-22
      donald-trump  usa-president  2017-01-20  2021-01-20  -  reference  2026-01-22
      joe-biden  usa-president  2021-01-20  2025-01-20  -  reference  2026-01-22
      donald-trump  usa-president  2025-01-20  -  -  reference  2026-01-22
      antony-blinken  usa-foreign-minister  2021-01-26  2025-01-20  -  reference  2026-01-22
      david-lammy  gbr-foreign-minister  2024-07-05  2025-09-05  -  reference  2026-01-22
      xi-jinping  chn-president  2013-03-14  -  -  reference  2026-01-22
      wang-yi  chn-foreign-minister  2023-07-25  -  -  reference  2026-01-22
      volodymyr-zelenskyy  ukr-president  2019-05-20  -  -  reference  2026-01-22
      shehbaz-sharif  pak-prime-minister  2024-03-04  -  -  reference  2026-01-22
      israel-katz  isr-defence-minister  2024-11-07  -  -  reference  2026-01-22
      antonio-guterres  uno-secretary-general  2017-01-01  -  -  reference  2026-01-22
      mark-rutte  nato-secretary-general  2024-10-01  -  -  reference  2026-01-22
      kaja-kallas  eur-high-representative  2024-12-01  -  -  reference  2026-01-22
    `),
    'outlets.tsv': tsv(`
      host  country
      thehindu.com  IND
    `),
    'household-names.txt': 'gorbachev\nputin',
    'given-names.txt':
      'ana\njuan\nmaria\nmarta\nomar\nkwame\nlucas\nemma\njohn\nmelania\nbarron\ndavid\ngeorge\nandrey\nisrael',
  }),
);
