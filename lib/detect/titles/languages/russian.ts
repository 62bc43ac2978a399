import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/**
 * Russian titles. Words are compared by their stems (`lib/text/stem`), so every case is one entry: `президента`,
 * `президентом`. The phrases here are in the nominative and are stemmed when the table is opened.
 */
export const RUSSIAN: TitleLanguage = {
  phrases: table(`
    президент, глава государства, председатель кнр = president
    вице президент = vice president
    премьер министр, премьер, председатель правительства, глава правительства = prime minister
    вице премьер, заместитель председателя правительства = deputy prime minister
    канцлер = chancellor
    министр иностранных дел, глава мид, глава мида, глава дипломатии, министр внешних связей = foreign minister
    заместитель министра иностранных дел, замминистра иностранных дел, замглавы мид, заместитель главы мид, первый заместитель министра иностранных дел = deputy foreign minister
    госсекретарь, государственный секретарь = secretary of state
    министр обороны, глава минобороны, глава пентагона = defence minister
    министр внутренних дел = interior minister
    министр финансов, глава минфина = finance minister
    министр торговли, министр экономики = trade minister
    министр энергетики = energy minister; министр юстиции = justice minister
    министр = minister
    посол = ambassador
    постпред, постоянный представитель = permanent representative
    спецпосланник, специальный посланник, спецпредставитель, специальный представитель = special envoy
    пресс секретарь, пресс секретарь президента = press secretary
    официальный представитель, официальный представитель мид = foreign ministry spokesperson
    представитель мид = foreign ministry spokesperson
    генсек, генеральный секретарь = secretary general
    верховный представитель, глава евродипломатии = high representative
    глава еврокомиссии, председатель еврокомиссии = commission president
    глава евросовета, председатель евросовета = council president
    помощник президента, помощник = aide
    советник по национальной безопасности, секретарь совета безопасности, секретарь совбеза = national security adviser
    советник = adviser
    депутат, сенатор, конгрессмен = lawmaker
    спикер, председатель госдумы = speaker
    губернатор = governor; мэр = mayor
    король, королева, эмир = king; наследный принц = crown prince; папа римский = pope
    генерал = general; полковник = colonel; адмирал = admiral
    глава генштаба, начальник генштаба = army chief
    директор цру, глава цру, директор фсб = intelligence chief
    лидер, глава = leader
    журналист, журналистка, корреспондент = journalist
    политолог, эксперт, аналитик = analyst
    профессор = professor; экономист = economist; бизнесмен = businessman
  `),
  endings: [],
  modifiers: new Map([
    ['экс', 'former'],
    ['бывш', 'former'],
    ['тогдашн', 'then'],
    ['покойн', 'late'],
    ['избранн', 'designate'],
  ]),
  deputies: words('заместител зам'),
  links: words('в при'),
  definite: new Set(),
  // Plural of the masculine nouns; `главы` may be one head's.
  plural:
    / (?:министр|президент|посл|премьер|канцлер|депутат|сенатор|лидер|генерал|дипломат|губернатор)(?:ы|ов|ам|ами|ах)$/,
  subject: /^(?:министр|президент|премьер|канцлер|госсекретарь|глава|генсек|посол|постпред|спикер)$/,
  indefinite: words('один кажд люб'),
  adjectives: adjectives(`
    RUS: российск, русск
    USA: американск
    UKR: украинск
    CHN: китайск
    DEU: немецк, германск
    FRA: французск
    GBR: британск
    ITA: итальянск
    ESP: испанск
    POL: польск
    TUR: турецк
    ISR: израильск
    IRN: иранск
    IND: индийск
    PAK: пакистанск
    JPN: японск
    KOR: южнокорейск
    PRK: северокорейск
    SYR: сирийск
    EGY: египетск
    SAU: саудовск
    HUN: венгерск
    SRB: сербск
    BLR: белорусск
    GEO: грузинск
    ARM: армянск
    AZE: азербайджанск
    KAZ: казахстанск, казахск
    AFG: афганск
    IRQ: иракск
    BRA: бразильск
    VEN: венесуэльск
    EUR: европейск
  `),
  adjectiveEnding: /(?:ого|ому|ыи|ии|ая|ои|ую|ым|им|ом|ие|ые|ых|их)?$/,
};
