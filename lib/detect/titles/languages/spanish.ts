import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** Spanish titles, folded. `Canciller` is the foreign minister in America and the chancellor in Germany: both are read. */
export const SPANISH: TitleLanguage = {
  phrases: table(`
    presidente, presidenta, mandatario, mandataria, jefe de estado, jefa de estado = president
    vicepresidente, vicepresidenta = vice president
    primer ministro, primera ministra, jefe de gobierno, jefa de gobierno, presidente del gobierno = prime minister
    viceprimer ministro = deputy prime minister
    ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministro de relaciones exteriores, ministra de relaciones exteriores, jefe de la diplomacia, jefa de la diplomacia = foreign minister
    canciller = foreign minister
    viceministro de exteriores, viceministro de relaciones exteriores, vicecanciller = deputy foreign minister
    alto representante, alta representante = high representative
    secretario de estado, secretaria de estado = secretary of state
    ministro de defensa, ministra de defensa = defence minister
    secretario de defensa = defense secretary
    ministro del interior, ministra del interior = interior minister
    ministro de economia, ministra de economia, ministro de hacienda, ministra de hacienda, ministro de finanzas = finance minister
    ministro de comercio = trade minister; ministro de energia = energy minister; ministro de justicia = justice minister
    ministro, ministra = minister
    embajador, embajadora = ambassador
    enviado especial, enviada especial = special envoy
    portavoz, vocero, vocera = spokesperson
    portavoz del kremlin, vocero del kremlin = kremlin spokesperson
    portavoz del ministerio de exteriores = foreign ministry spokesperson
    secretario general, secretaria general = secretary general
    presidenta de la comision europea, presidente de la comision europea = commission president
    presidente del consejo europeo = council president
    comisario, comisaria = commissioner
    rey, reina, emir = king; principe heredero = crown prince; papa = pope
    asesor de seguridad nacional = national security adviser
    asesor, asesora = adviser
    diputado, diputada, senador, senadora, congresista = lawmaker
    gobernador, gobernadora = governor; alcalde, alcaldesa = mayor
    general = general; coronel = colonel; almirante = admiral
    lider, dirigente, jefe, jefa = leader
    lider opositor, lider opositora, lider de la oposicion = opposition leader
    periodista, reportero, reportera = journalist
    analista, experto, experta, politologo, investigador = analyst
    profesor, profesora = professor; economista = economist; escritor, escritora = author
    empresario, empresaria = businessman; activista = activist
  `),
  endings: [],
  modifiers: new Map([
    ['ex', 'former'],
    ['expresidente', 'former'],
    ['antiguo', 'former'],
    ['anterior', 'former'],
    ['entonces', 'then'],
    ['electo', 'designate'],
    ['interino', 'acting'],
    ['saliente', 'outgoing'],
    ['difunto', 'late'],
  ]),
  deputies: words('vice adjunto adjunta'),
  links: words('de del la el los las en para ante'),
  definite: words('el la los las del al'),
  indefinite: words('un una cada cualquier ningun ninguna otro otra'),
  adjectives: adjectives(`
    RUS: ruso, rusa
    USA: estadounidense, norteamericano, norteamericana
    UKR: ucraniano, ucraniana
    CHN: chino, china
    DEU: aleman, alemana
    FRA: frances, francesa
    GBR: britanico, britanica
    ITA: italiano, italiana
    ESP: espanol, espanola
    POL: polaco, polaca
    TUR: turco, turca
    ISR: israeli
    IRN: irani
    IND: indio, india
    PAK: pakistani, paquistani
    JPN: japones, japonesa
    KOR: surcoreano, surcoreana
    PRK: norcoreano, norcoreana
    SYR: sirio, siria
    EGY: egipcio, egipcia
    SAU: saudi
    HUN: hungaro, hungara
    BRA: brasileno, brasilena
    ARG: argentino, argentina
    MEX: mexicano, mexicana
    VEN: venezolano, venezolana
    COL: colombiano, colombiana
    CHL: chileno, chilena
    PER: peruano, peruana
    ECU: ecuatoriano, ecuatoriana
    BOL: boliviano, boliviana
    PRY: paraguayo, paraguaya
    URY: uruguayo, uruguaya
    CUB: cubano, cubana
    NIC: nicaraguense
    SLV: salvadoreno, salvadorena
    HND: hondureno, hondurena
    GTM: guatemalteco, guatemalteca
    CRI: costarricense
    PAN: panameno, panamena
    DOM: dominicano, dominicana
    HTI: haitiano, haitiana
    CAN: canadiense
    PSE: palestino, palestina
    MAR: marroqui
    EUR: europeo, europea
    BLR: bielorruso, bielorrusa
    NLD: neerlandes, neerlandesa
    PRT: portugues, portuguesa
    IRQ: iraqui
    LBN: libanes, libanesa
  `),
  adjectiveEnding: /$/,
};
