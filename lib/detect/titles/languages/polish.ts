import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** Polish titles, folded, in the cases that news prints. */
export const POLISH: TitleLanguage = {
  phrases: table(`
    prezydent{|a|owi|em|cie}, glow{a|y|e} panstwa = president
    wiceprezydent{|a|owi|em} = vice president
    premier{|a|owi|em|ze}, szef{|a|owi|em|owa} rzadu = prime minister
    wicepremier{|a|owi|em} = deputy prime minister
    kancler{z|za|zowi|zem} = chancellor
    minist{er|ra|rowi|rem|rze} spraw zagranicznych, szef{|a|owi|em|owa} msz, szef{|a|owi|em|owa} dyplomacji, szef{|a|owi|em} polskiej dyplomacji = foreign minister
    wiceminist{er|ra|rowi|rem} spraw zagranicznych, wiceszef{|a|em} msz = deputy foreign minister
    sekretar{z|za|zowi|zem} stanu = secretary of state
    minist{er|ra|rowi|rem|rze} obrony, minist{er|ra|rowi|rem|rze} obrony narodowej, szef{|a|owi|em} mon, szef{|a|owi|em} pentagonu = defence minister
    minist{er|ra|rowi|rem|rze} spraw wewnetrznych, szef{|a|owi|em} mswia = interior minister
    minist{er|ra|rowi|rem|rze} finansow = finance minister
    minist{er|ra|rowi|rem|rze} sprawiedliwosci = justice minister
    minist{er|ra|rowi|rem|rze} = minister
    ambasador{|a|owi|em|ka|ki} = ambassador
    specjaln{y|ego|emu|ym} wyslannik{|a|owi|iem} = special envoy
    rzecznik{|a|owi|iem}, rzeczniczk{a|i|e} = spokesperson
    rzecznik{|a|owi|iem} kremla = kremlin spokesperson; rzecznik{|a|iem} msz, rzeczniczk{a|i} msz = foreign ministry spokesperson
    sekretar{z|za|zowi|zem} generaln{y|ego|emu|ym} = secretary general
    przewodniczac{a|ej|y|ego} komisji europejskiej, szef{|a|owa|owej} komisji europejskiej = commission president
    krol{|a|owi|em}, krolow{a|ej} = king; papiez{|a|owi|em} = pope
    pos{el|la|lowi|lem}, poslank{a|i}, senator{|a|owi|em} = lawmaker
    general{|a|owi|em} = general; pulkownik{|a|iem} = colonel; admiral{|a|em} = admiral
    przywodc{a|y|e|a}, lider{|a|owi|em|ka}, szef{|a|owi|em|owa} = leader
    dziennikar{z|ka} = journalist; anality{k|czka}, ekspert{|ka} = analyst; profesor{|a|em} = professor
  `),
  endings: [],
  modifiers: new Map([
    ['byly', 'former'],
    ['bylego', 'former'],
    ['bylym', 'former'],
    ['byla', 'former'],
    ['eks', 'former'],
    ['owczesny', 'then'],
  ]),
  deputies: words('zastepca zastepcy'),
  links: words('w przy'),
  definite: new Set(),
  indefinite: words('kazdy jeden jakis'),
  subject: /^(?:prezydent|premier|kanclerz|minister|szef|szefowa)$/,
  adjectives: adjectives(`
    RUS: rosyjsk
    USA: amerykansk
    UKR: ukrainsk
    CHN: chinsk
    DEU: niemieck
    FRA: francusk
    GBR: brytyjsk
    ITA: wlosk
    POL: polsk
    TUR: tureck
    ISR: izraelsk
    IRN: iransk
    IND: indyjsk
    JPN: japonsk
    HUN: wegiersk
    SVK: slowack
    CZE: czesk
    LTU: litewsk
    BLR: bialorusk
    EUR: europejsk, unijn
  `),
  adjectiveEnding: /(?:iego|iemu|iej|im|[ia]|ego|emu|ej|ym|y)?$/,
};
