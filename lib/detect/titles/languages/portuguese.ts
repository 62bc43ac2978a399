import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** Portuguese titles of both shores, folded. */
export const PORTUGUESE: TitleLanguage = {
  phrases: table(`
    president{e|a}, chefe de estado = president
    vice presidente = vice president
    primeir{o|a} ministr{o|a}, premie, chefe do governo = prime minister
    chanceler = foreign minister
    ministr{o|a} dos negocios estrangeiros, ministr{o|a} das relacoes exteriores, ministr{o|a} do exterior, chefe da diplomacia = foreign minister
    vice chanceler, vice ministro das relacoes exteriores = deputy foreign minister
    secretari{o|a} de estado = secretary of state
    alt{o|a} representante = high representative
    ministr{o|a} da defesa = defence minister
    ministr{o|a} do interior, ministr{o|a} da administracao interna = interior minister
    ministr{o|a} das financas, ministr{o|a} da fazenda, ministr{o|a} da economia = finance minister
    ministr{o|a} do comercio = trade minister; ministr{o|a} da justica = justice minister
    ministr{o|a} = minister
    embaixador{|a} = ambassador
    enviad{o|a} especial = special envoy
    porta voz = spokesperson; porta voz do kremlin = kremlin spokesperson; porta voz do itamaraty = foreign ministry spokesperson
    secretari{o|a} geral = secretary general
    presidente da comissao europeia = commission president; presidente do conselho europeu = council president
    rei, rainha, emir = king; principe herdeiro = crown prince; papa = pope
    conselheir{o|a} de seguranca nacional = national security adviser
    deputad{o|a}, senador{|a} = lawmaker
    governador{|a} = governor; prefeit{o|a} = mayor
    general = general; coronel = colonel; almirante = admiral
    lider, dirigente, chefe = leader
    jornalista, correspondente = journalist; analista, especialista = analyst
    professor{|a} = professor; economista = economist; escritor{|a} = author; empresari{o|a} = businessman
  `),
  endings: [],
  modifiers: new Map([
    ['ex', 'former'],
    ['antigo', 'former'],
    ['entao', 'then'],
    ['interino', 'acting'],
    ['eleito', 'designate'],
  ]),
  deputies: words('vice'),
  links: words('de do da dos das em no na'),
  definite: words('o a do da ao pelo pela no na'),
  indefinite: words('um uma cada qualquer'),
  adjectives: adjectives(`
    RUS: russo, russa
    USA: americano, americana, norte americano, norte americana
    UKR: ucraniano, ucraniana
    CHN: chines, chinesa
    DEU: alemao, alema
    FRA: frances, francesa
    GBR: britanico, britanica
    ITA: italiano, italiana
    ESP: espanhol, espanhola
    PRT: portugues, portuguesa
    BRA: brasileiro, brasileira
    ARG: argentino, argentina
    VEN: venezuelano, venezuelana
    COL: colombiano, colombiana
    ISR: israelense, israelita
    IRN: iraniano, iraniana
    IND: indiano, indiana
    TUR: turco, turca
    JPN: japones, japonesa
    AGO: angolano, angolana
    MOZ: mocambicano, mocambicana
    EUR: europeu, europeia
    POL: polaco, polonesa
  `),
  adjectiveEnding: /$/,
};
