import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** French titles, folded. */
export const FRENCH: TitleLanguage = {
  phrases: table(`
    president, presidente, chef de l etat, cheffe de l etat, president de la republique = president
    vice president, vice presidente = vice president
    premier ministre, premiere ministre, chef du gouvernement, cheffe du gouvernement = prime minister
    vice premier ministre, vice premiere ministre = deputy prime minister
    chancelier, chanceliere = chancellor
    ministre des affaires etrangeres, chef de la diplomatie, cheffe de la diplomatie, ministre de l europe et des affaires etrangeres = foreign minister
    vice ministre des affaires etrangeres = deputy foreign minister
    haut representant, haute representante = high representative
    secretaire d etat = secretary of state
    ministre de la defense, ministre des armees = defence minister
    ministre de l interieur = interior minister
    ministre des finances, ministre de l economie = finance minister
    ministre du commerce = trade minister
    ministre de l energie = energy minister
    ministre de la justice, garde des sceaux = justice minister
    ministre = minister
    ambassadeur, ambassadrice = ambassador
    emissaire, envoye special, envoyee speciale = special envoy
    porte parole = spokesperson
    porte parole du ministere des affaires etrangeres = foreign ministry spokesperson
    porte parole du kremlin = kremlin spokesperson
    secretaire general, secretaire generale = secretary general
    presidente de la commission europeenne, president de la commission europeenne = commission president
    president du conseil europeen = council president
    commissaire, commissaire europeen, commissaire europeenne = commissioner
    roi, reine, emir, sultan = king
    prince heritier = crown prince
    pape = pope
    conseiller a la securite nationale = national security adviser
    conseiller, conseillere = adviser
    depute, deputee, senateur, senatrice = lawmaker
    gouverneur = governor; maire = mayor
    general = general; colonel = colonel; amiral = admiral
    chef d etat major = army chief
    dirigeant, dirigeante, leader, chef, cheffe, patron, patronne, homme fort = leader
    chef de l opposition = opposition leader
    maitre du kremlin = president
    journaliste, reporter = journalist
    analyste, chercheur, chercheuse, politologue, expert, experte = analyst
    professeur, professeure = professor; economiste = economist; ecrivain = author
    homme d affaires = businessman; militant, militante = activist
  `),
  endings: [],
  modifiers: new Map([
    ['ex', 'former'],
    ['ancien', 'former'],
    ['ancienne', 'former'],
    ['feu', 'late'],
    ['futur', 'designate'],
    ['future', 'designate'],
  ]),
  deputies: words('vice adjoint adjointe'),
  links: words('de du des d la le l en aux au a'),
  definite: words('le la l les du au'),
  indefinite: words('un une des chaque tout aucun'),
  adjectives: adjectives(`
    RUS: russe
    USA: americain
    UKR: ukrainien
    CHN: chinois
    DEU: allemand
    FRA: francais
    GBR: britannique
    ITA: italien
    ESP: espagnol
    POL: polonais
    TUR: turc, turque
    ISR: israelien
    IRN: iranien
    IND: indien
    PAK: pakistanais
    JPN: japonais
    KOR: sud coreen
    PRK: nord coreen
    SYR: syrien
    EGY: egyptien
    SAU: saoudien
    AUT: autrichien
    CHE: suisse
    HUN: hongrois
    SRB: serbe
    GRC: grec, grecque
    NLD: neerlandais
    BEL: belge
    SWE: suedois
    NOR: norvegien
    FIN: finlandais
    DNK: danois
    CZE: tcheque
    SVK: slovaque
    ROU: roumain
    BGR: bulgare
    BLR: bielorusse
    GEO: georgien
    ARM: armenien
    AZE: azerbaidjanais, azeri
    KAZ: kazakh
    AFG: afghan
    IRQ: irakien
    JOR: jordanien
    LBN: libanais
    QAT: qatari, qatarien
    ARE: emirati, emirien
    BRA: bresilien
    ARG: argentin
    MEX: mexicain
    VEN: venezuelien
    COL: colombien
    CAN: canadien
    AUS: australien
    PSE: palestinien
    LTU: lituanien
    LVA: letton
    EST: estonien
    MDA: moldave
    PHL: philippin
    VNM: vietnamien
    TWN: taiwanais
    EUR: europeen
    ZAF: sud africain
    PRT: portugais
    IRL: irlandais
    HRV: croate
    SVN: slovene
    CYP: chypriote
    ISL: islandais
    LUX: luxembourgeois
    BIH: bosnien
    MKD: macedonien
    ALB: albanais
    MNE: montenegrin
    XKX: kosovar
    CUB: cubain
    PER: peruvien
    CHL: chilien
    ECU: equatorien
    BOL: bolivien
    PRY: paraguayen
    URY: uruguayen
    HTI: haitien
    DOM: dominicain
    IDN: indonesien
    MYS: malaisien
    THA: thailandais
    SGP: singapourien
    KHM: cambodgien
    LAO: laotien
    MMR: birman
    BGD: bangladais
    LKA: sri lankais
    NPL: nepalais
    MNG: mongol
    NZL: neo zelandais
    UZB: ouzbek
    KGZ: kirghiz
    TJK: tadjik
    TKM: turkmene
    KWT: koweitien
    BHR: bahreini
    OMN: omanais
    YEM: yemenite
    SDN: soudanais
    SSD: sud soudanais
    ETH: ethiopien
    SOM: somalien
    KEN: kenyan
    UGA: ougandais
    TZA: tanzanien
    BDI: burundais
    GHA: ghaneen
    AGO: angolais
    GAB: gabonais
    GIN: guineen
    BEN: beninois
    TGO: togolais
    MRT: mauritanien
    MDG: malgache
    ERI: erythreen
    DJI: djiboutien
    MOZ: mozambicain
    ZWE: zimbabween
    ZMB: zambien
    CAF: centrafricain
    NGA: nigerian
    NER: nigerien
    MLI: malien
    SEN: senegalais
    CIV: ivoirien
    BFA: burkinabe
    TCD: tchadien
    CMR: camerounais
    COD: congolais
    RWA: rwandais
    LBY: libyen
    TUN: tunisien
    DZA: algerien
    MAR: marocain
  `),
  adjectiveEnding: /(?:e|s|es|ne|nes)?$/,
};
