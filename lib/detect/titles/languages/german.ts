import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** German titles, folded (`ß` is `ss`, umlauts without dots). */
export const GERMAN: TitleLanguage = {
  phrases: table(`
    prasident, prasidentin, staatsprasident, staatsprasidentin, bundesprasident, bundesprasidentin, staatschef, staatschefin, staatsoberhaupt = president
    vizeprasident, vizeprasidentin = vice president
    kanzler, kanzlerin, bundeskanzler, bundeskanzlerin = chancellor
    vizekanzler, vizekanzlerin = vice chancellor
    ministerprasident, ministerprasidentin, premierminister, premierministerin, premier, regierungschef, regierungschefin, regierungsvorsitzender = prime minister
    vizepremier, vizeministerprasident, vizeregierungschef = deputy prime minister
    aussenminister, aussenministerin, bundesaussenminister, bundesaussenministerin, chefdiplomat, chefdiplomatin, aussenamtschef = foreign minister
    vizeaussenminister, vizeaussenministerin = deputy foreign minister
    aussenbeauftragter, aussenbeauftragte, aussenbeauftragten = high representative
    verteidigungsminister, verteidigungsministerin = defence minister
    innenminister, innenministerin = interior minister
    finanzminister, finanzministerin = finance minister
    wirtschaftsminister, wirtschaftsministerin, handelsminister, handelsministerin = trade minister
    energieminister, energieministerin = energy minister
    justizminister, justizministerin = justice minister
    minister, ministerin = minister
    staatssekretar, staatssekretarin = state secretary
    generalsekretar, generalsekretarin = secretary general
    kommissionsprasident, kommissionsprasidentin, kommissionschef, kommissionschefin = commission president
    ratsprasident, ratsprasidentin, ratschef = council president
    kommissar, kommissarin = commissioner
    botschafter, botschafterin = ambassador
    gesandter, gesandte, sondergesandter, sondergesandte, sonderbeauftragter, sonderbeauftragte = special envoy
    sprecher, sprecherin, regierungssprecher, regierungssprecherin = spokesperson
    aussenamtssprecher, aussenamtssprecherin, aussenministeriumssprecher = foreign ministry spokesperson
    kremlsprecher, kremlsprecherin, kreml sprecher, prasidentensprecher = kremlin spokesperson
    armeesprecher, militarsprecher = military spokesperson
    kremlchef, kreml chef = president
    machthaber, machthaberin, herrscher, diktator = leader
    konig, konigin, kaiser, emir, sultan = king
    kronprinz, kronprinzessin = crown prince
    papst = pope
    parlamentsprasident, parlamentsprasidentin, parlamentschef = speaker
    oppositionsfuhrer, oppositionsfuhrerin, oppositionschef = opposition leader
    parteichef, parteichefin, parteivorsitzender, parteivorsitzende, vorsitzender, vorsitzende, fraktionschef = party leader
    sicherheitsberater, sicherheitsberaterin = national security adviser
    berater, beraterin = adviser
    armeechef, generalstabschef, militarchef = army chief
    geheimdienstchef = intelligence chief
    abgeordneter, abgeordnete, kongressabgeordneter, kongressabgeordnete, bundestagsabgeordneter, bundestagsabgeordnete, europaabgeordneter, europaabgeordnete = lawmaker
    senator, senatorin = lawmaker
    mk = lawmaker
    gouverneur, gouverneurin = governor
    burgermeister, burgermeisterin, oberburgermeister = mayor
    general, generalmajor, generalleutnant, generaloberst = general
    oberst = colonel; admiral = admiral
    chef, chefin, leiter, leiterin, anfuhrer, fuhrer = leader
    us prasident, us prasidentin = president
    journalist, journalistin, reporter, reporterin = journalist
    analyst, analystin, experte, expertin, politologe, politologin = analyst
    professor, professorin = professor; autor, autorin = author; okonom, okonomin = economist
    unternehmer, unternehmerin = businessman; aktivist, aktivistin = activist
  `),
  endings: [
    [/minister(?:in)?$/, 'minister'],
    [/sprecher(?:in)?$/, 'spokesperson'],
    [/(?:chef|chefin|fuhrer)$/, 'leader'],
    [/beauftragte[rn]?$/, 'special envoy'],
  ],
  modifiers: new Map([
    ['ex', 'former'],
    ['ehemalige', 'former'],
    ['ehemaliger', 'former'],
    ['ehemaligen', 'former'],
    ['fruhere', 'former'],
    ['fruherer', 'former'],
    ['fruheren', 'former'],
    ['damalige', 'then'],
    ['damaliger', 'then'],
    ['damaligen', 'then'],
    ['scheidende', 'outgoing'],
    ['scheidender', 'outgoing'],
    ['amtierende', 'acting'],
    ['kommissarische', 'acting'],
    ['geschaftsfuhrende', 'acting'],
    ['designierte', 'designate'],
    ['designierter', 'designate'],
    ['kunftige', 'designate'],
    ['verstorbene', 'late'],
  ]),
  deputies: words('vize stellvertretende stellvertretender stellvertretenden'),
  links: words('von der des in fur bei'),
  definite: words('der die das den dem des'),
  plural:
    /^(?:die|alle|beide|beiden|mehrere|viele|einige) [a-z]+(?<!in|beauftragte|vorsitzende|abgeordnete|gesandte)$|^\S* [a-z]+innen$/,
  indefinite: words('ein eine einer einem einen kein keine jeder jede'),
  adjectives: adjectives(`
    RUS: russisch
    USA: amerikanisch
    UKR: ukrainisch
    CHN: chinesisch
    DEU: deutsch
    FRA: franzosisch
    GBR: britisch
    ITA: italienisch
    ESP: spanisch
    POL: polnisch
    TUR: turkisch
    ISR: israelisch
    IRN: iranisch
    IND: indisch
    PAK: pakistanisch
    JPN: japanisch
    KOR: sudkoreanisch
    PRK: nordkoreanisch
    SYR: syrisch
    EGY: agyptisch
    SAU: saudisch, saudi arabisch
    AUT: osterreichisch
    CHE: schweizerisch
    HUN: ungarisch
    SRB: serbisch
    GRC: griechisch
    NLD: niederlandisch
    BEL: belgisch
    SWE: schwedisch
    NOR: norwegisch
    FIN: finnisch
    DNK: danisch
    CZE: tschechisch
    SVK: slowakisch
    ROU: rumanisch
    BGR: bulgarisch
    BLR: belarussisch, belarusisch, weissrussisch
    GEO: georgisch
    ARM: armenisch
    AZE: aserbaidschanisch
    KAZ: kasachisch
    AFG: afghanisch
    IRQ: irakisch
    JOR: jordanisch
    LBN: libanesisch
    QAT: katarisch
    ARE: emiratisch
    BRA: brasilianisch
    ARG: argentinisch
    MEX: mexikanisch
    VEN: venezolanisch
    COL: kolumbianisch
    CAN: kanadisch
    AUS: australisch
    PSE: palastinensisch
    LTU: litauisch
    LVA: lettisch
    EST: estnisch
    HRV: kroatisch
    SVN: slowenisch
    MDA: moldauisch
    PRT: portugiesisch
    IRL: irisch
    ISL: islandisch
    LUX: luxemburgisch
    CYP: zyprisch
    ALB: albanisch
    MKD: nordmazedonisch
    BIH: bosnisch
    MNE: montenegrinisch
    XKX: kosovarisch
    CUB: kubanisch
    PER: peruanisch
    CHL: chilenisch
    ECU: ecuadorianisch
    BOL: bolivianisch
    HTI: haitianisch
    IDN: indonesisch
    MYS: malaysisch
    KHM: kambodschanisch
    MMR: myanmarisch
    BGD: bangladeschisch
    NPL: nepalesisch
    LKA: sri lankisch
    MNG: mongolisch
    NZL: neuseelandisch
    UZB: usbekisch
    KGZ: kirgisisch
    TJK: tadschikisch
    TKM: turkmenisch
    KWT: kuwaitisch
    BHR: bahrainisch
    OMN: omanisch
    YEM: jemenitisch
    SDN: sudanesisch
    SSD: sudsudanesisch
    SOM: somalisch
    UGA: ugandisch
    TZA: tansanisch
    RWA: ruandisch
    COD: kongolesisch
    GHA: ghanaisch
    SEN: senegalesisch
    MLI: malisch
    NER: nigrisch
    AGO: angolanisch
    MOZ: mosambikanisch
    ZWE: simbabwisch
    ERI: eritreisch
    VAT: vatikanisch
    PHL: philippinisch
    VNM: vietnamesisch
    THA: thailandisch
    TWN: taiwanisch
    EUR: europaisch
    ZAF: sudafrikanisch
    NGA: nigerianisch
    KEN: kenianisch
    ETH: athiopisch
    LBY: libysch
    TUN: tunesisch
    DZA: algerisch
    MAR: marokkanisch
  `),
  adjectiveEnding: /(?:e|er|en|em|es)?$/,
};
