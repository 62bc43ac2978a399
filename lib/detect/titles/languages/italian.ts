import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** Italian titles, folded. */
export const ITALIAN: TitleLanguage = {
  phrases: table(`
    president{e|essa}, capo dello stato, capo di stato = president
    vicepresidente = vice president
    premier, primo ministro, prima ministra, presidente del consiglio, capo del governo = prime minister
    vicepremier = deputy prime minister
    cancellier{e|a} = chancellor
    ministr{o|a} degli esteri, ministr{o|a} degli affari esteri, cap{o|a} della diplomazia, titolare della farnesina = foreign minister
    viceministr{o|a} degli esteri, sottosegretari{o|a} agli esteri = deputy foreign minister
    segretari{o|a} di stato = secretary of state
    alt{o|a} rappresentante = high representative
    ministr{o|a} della difesa = defence minister; segretario alla difesa = defense secretary
    ministr{o|a} dell interno, ministr{o|a} degli interni = interior minister
    ministr{o|a} dell economia, ministr{o|a} delle finanze = finance minister
    ministr{o|a} del commercio = trade minister; ministr{o|a} della giustizia = justice minister
    ministr{o|a} = minister
    ambasciat{ore|rice} = ambassador
    inviat{o|a} speciale = special envoy
    portavoce = spokesperson; portavoce del cremlino = kremlin spokesperson; portavoce della farnesina = foreign ministry spokesperson
    segretari{o|a} generale = secretary general
    presidente della commissione europea = commission president; presidente del consiglio europeo = council president
    commissari{o|a} = commissioner
    re, regina, emiro = king; principe ereditario = crown prince; papa, pontefice = pope
    consiglier{e|a} per la sicurezza nazionale = national security adviser
    deputat{o|a}, senat{ore|rice}, parlamentare = lawmaker
    governat{ore|rice} = governor; sindac{o|a} = mayor
    generale = general; colonnello = colonel; ammiraglio = admiral
    leader, segretari{o|a}, capo = leader
    giornalista, corrispondente, inviat{o|a} = journalist; analista, espert{o|a}, politologo = analyst
    profess{ore|oressa} = professor; economista = economist; scritt{ore|rice} = author
    imprendit{ore|rice} = businessman; attivista = activist
  `),
  endings: [],
  modifiers: new Map([
    ['ex', 'former'],
    ['allora', 'then'],
    ['defunto', 'late'],
  ]),
  deputies: words('vice'),
  links: words('di del della dello dell degli delle dei d in'),
  definite: words('il lo la l del dal al della dello dell dalla alla sul nel'),
  indefinite: words('un uno una ogni qualche'),
  adjectives: adjectives(`
    RUS: russo, russa
    USA: statunitense, americano, americana
    UKR: ucraino, ucraina
    CHN: cinese
    DEU: tedesco, tedesca
    FRA: francese
    GBR: britannico, britannica
    ITA: italiano, italiana
    ESP: spagnolo, spagnola
    POL: polacco, polacca
    TUR: turco, turca
    ISR: israeliano, israeliana
    IRN: iraniano, iraniana
    IND: indiano, indiana
    PAK: pakistano, pakistana
    JPN: giapponese
    HUN: ungherese
    SRB: serbo, serba
    EGY: egiziano, egiziana
    SYR: siriano, siriana
    SAU: saudita
    BRA: brasiliano, brasiliana
    ARG: argentino, argentina
    GRC: greco, greca
    ALB: albanese
    AUT: austriaco, austriaca
    BLR: bielorusso, bielorussa
    CAN: canadese
    EUR: europeo, europea
    LBY: libico, libica
    TUN: tunisino, tunisina
    VEN: venezuelano, venezuelana
    PSE: palestinese
    LBN: libanese
  `),
  adjectiveEnding: /$/,
};
