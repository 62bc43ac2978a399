/** Words that end the noun phrase after a number: what follows them is not counted. */
export const STOP_WORDS = new Set(
  (
    'a an the this that these those his her its their our my your and or nor but if than then when while where who whom whose which what how why ' +
    'of in on at by to from for with without into onto upon over under above below between among across against along around through throughout during before after since until till ' +
    'about as per via within toward towards despite amid near like unlike except including versus vs plus minus times ' +
    'is are was were be been being am has have had having do does did doing will would shall should can could may might must ' +
    'not no never also still yet only just even ever already once again almost nearly too very so such each both all any some either neither ' +
    'i you he she it we they them him us me there here now today yesterday tomorrow tonight ago later earlier apart away together ' +
    'said says say told tells added announced reported claimed agreed met meet meets held hold came come went go took take made make gave give got get ' +
    'rose fell grew dropped increased decreased stood hit reached remains remained died survived fled left arrived began ended became continues'
  ).split(' '),
);

/** Plural without a plural ending, and adjectives that stand for the people they describe. */
export const COLLECTIVES = new Set(
  (
    'people men women children police personnel aircraft staff crew crewmen fishermen servicemen servicewomen policemen policewomen gunmen congressmen businessmen ' +
    'dead wounded injured missing killed hospitalised hospitalized displaced homeless hurt cattle sheep infantry spacecraft warcraft hovercraft watercraft ' +
    'migrants offspring criteria media data phenomena sheikhs mujahideen talibs fedayeen clergy gendarmerie youth faithful unaccounted abstaining'
  ).split(' '),
);

/** Words in -s that are no plural. */
export const FALSE_PLURALS = new Set(
  'hamas texas arkansas kansas paris damascus tunis cyprus laos honduras brussels wales athens reuters times news series politics mathematics physics economics logistics headquarters various previous serious religious dangerous numerous continuous indigenous famous precious ambitious gas bus mass class press business less across always perhaps afterwards towards besides overseas chaos status virus plus versus consensus caucus congress access process progress crisis basis analysis emphasis address success witness us whereas alas abbas vilnius emirates'.split(
    ' ',
  ),
);

/** Parties to a relation: “the two sides” points back to them and counts nothing. */
export const PARTIES = new Set(
  'sides countries nations states leaders parties governments neighbours neighbors powers capitals ministers presidents officials diplomats men women allies rivals economies delegations superpowers giants partners peoples militaries armies koreas armies chiefs heads foes adversaries premiers teams houses chambers continents regions figures secretaries envoys ways fronts ministries departments agencies institutions bodies organisations organizations blocs factions camps groups'.split(
    ' ',
  ),
);

/** What is told apart in thought, not in the world: “two main principles” is no figure of the news. */
export const THOUGHTS = new Set(
  'principles issues reasons things questions topics options scenarios aspects factors lessons themes words sentences points ideas arguments conditions considerations priorities elements approaches possibilities choices'.split(
    ' ',
  ),
);

/** Periods of time: `12 long years` is a duration, whatever stands between. */
export const PERIODS = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months quarter quarters year years decade decades century centuries season seasons term terms yrs yr'.split(
    ' ',
  ),
);

/** Singular heads that count after a hyphen: `15-member council`, `27-nation bloc`. */
export const HYPHENATED = new Set(
  'member nation country seat strong man woman person vessel ship car judge aircraft truck unit room soldier'.split(
    ' ',
  ),
);

/** What is counted one by one when people come to harm or things are lost; only these let `one` count. */
export const HARM =
  /\b(?:killed|dead|died|dies|injured|wounded|missing|hurt|arrested|detained|kidnapped|abducted|captured|executed|shot|destroyed|sank|sunk|damaged|hit|freed|released|rescued|survived|remaining|taken (?:hostage|prisoner|captive)|abstain\w*|voted?|against)\b/i;

/** Words before a number that make it a name or a place in an order: `Article 370`, `top 10`, `Flight 17`. */
export const NAMING =
  /(?:\b(?:articles?|art\.|sections?|sec\.|paragraphs?|para|clauses?|resolutions?|res\.|rules?|chapters?|annex|appendix|schedule|protocol|amendment|act|bill|law|decree|order|directive|no\.?|nos\.?|number|numbers|nr\.?|nrs\.?|№|page|pages|p\.|pp\.|phase|stage|step|round|part|volume|vol\.|figure|table|chart|photo|image|exhibit|episode|channel|flight|route|highway|road|street|avenue|building|block|room|gate|platform|terminal|sector|district|zone|area|ward|division|group of|track|tier|level|category|type|class|grade|version|model|mark|boeing|airbus|covid|expo|agenda|vision|horizon|formula|apollo|falcon|dongfeng|shahed|javelin|title|day|week|top|world war|catch|psalm|verse|code|case|docket|lot|item|question|point|sheet|unit|pier|berth|exit|interchange|pin|zip|box|ext\.?|tel\.?|phone|fax|bus|apt\.?|suite|floor|ch\.)[ \u00A0]|#|§[ \u00A0]?)$/i;
