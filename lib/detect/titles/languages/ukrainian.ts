import { adjectives, table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** Ukrainian titles. Compared by their stems, as Russian ones are. */
export const UKRAINIAN: TitleLanguage = {
  phrases: table(`
    президент, президентка, глава держави = president
    прем єр міністр, прем єр міністерка, прем єр, глава уряду, очільник уряду = prime minister
    віцепрем єр = deputy prime minister
    канцлер, канцлерка = chancellor
    міністр закордонних справ, міністерка закордонних справ, глава мзс, очільник мзс, очільниця мзс, голова мзс = foreign minister
    заступник міністра закордонних справ = deputy foreign minister
    держсекретар, державний секретар = secretary of state
    міністр оборони, міністерка оборони = defence minister
    міністр внутрішніх справ = interior minister; міністр фінансів = finance minister
    міністр, міністерка = minister
    посол, посолка = ambassador; постпред, постійний представник = permanent representative
    спецпосланець, спецпредставник, спеціальний посланник = special envoy
    речник, речниця = spokesperson; речник мзс, речниця мзс = foreign ministry spokesperson; речник кремля = kremlin spokesperson
    генсек, генеральний секретар = secretary general
    глава європейської комісії, президентка європейської комісії = commission president
    голова офісу президента, керівник офісу президента, глава офісу президента = chief of staff
    радник з національної безпеки = national security adviser; радник = adviser
    депутат, депутатка, сенатор = lawmaker; спікер = speaker; губернатор = governor; мер = mayor
    король, королева, емір = king; папа римський = pope
    генерал = general; полковник = colonel; адмірал = admiral; головнокомандувач = army chief
    лідер, лідерка, глава, очільник = leader
    журналіст, журналістка, кореспондент = journalist; політолог, експерт, аналітик = analyst; професор = professor
  `),
  endings: [],
  modifiers: new Map([
    ['екс', 'former'],
    ['колишн', 'former'],
    ['тодішн', 'then'],
  ]),
  deputies: words('заступник'),
  links: words('в у при'),
  definite: new Set(),
  indefinite: words('один кожн'),
  plural: / (?:міністр|президент|посл|прем|лідер|генерал|депутат)(?:и|ів|ам|ами|ах)$/,
  subject: /^(?:президент|міністр|канцлер|держсекретар|глава|генсек|очільник|речник|речниця)$/,
  adjectives: adjectives(`
    RUS: російськ
    USA: американськ
    UKR: українськ
    CHN: китайськ
    DEU: німецьк
    FRA: французьк
    GBR: британськ
    POL: польськ
    TUR: турецьк
    ISR: ізраїльськ
    IRN: іранськ
    HUN: угорськ
    BLR: білоруськ
    EUR: європейськ
  `),
  adjectiveEnding: /(?:ого|ому|ии|[ау]|ої|оі|ою|им|ім|і)?$/,
};
