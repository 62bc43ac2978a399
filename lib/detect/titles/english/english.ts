/*
 * Words of English titles, as data. A title is a head (`minister`) with words before it (`deputy foreign`) and a
 * complement after it (`for Europe`). Everything is folded: lower case, no accents; `secretary-general` is two words.
 */

/** What a head makes of the person it stands beside. */
export type HeadSort =
  /** A public post. */
  | 'office'
  /** A rank or form of address that only officials bear: `general`, `senator`. */
  | 'rank'
  /** A post in public life when a state, body or party stands beside it: `chief`, `director`. */
  | 'soft'
  /** A private role: whoever bears it is no official for that. */
  | 'civil';

const heads = (sort: HeadSort, words: string): (readonly [string, HeadSort])[] =>
  words.split(' ').map((word) => [word, sort]);

/** Singular heads. */
export const HEADS: ReadonlyMap<string, HeadSort> = new Map([
  ...heads(
    'office',
    'minister president premier pm chancellor king queen emir sultan emperor monarch prince princess pope pontiff ' +
      'ambassador envoy governor mayor speaker taoiseach tanaiste vp undersecretary diplomat nuncio consul commissar ' +
      'dictator strongman ayatollah caliph viceroy regent vizier generalissimo rapporteur ombudsman eam fm cm nsa potus dg statesman counterpart predecessor successor',
  ),
  ...heads(
    'rank',
    'general gen admiral adm colonel col lieutenant lt brigadier brig marshal commodore commander cmdr commandant ' +
      'senator sen congressman congresswoman congressperson rep lawmaker legislator mp parliamentarian assemblyman ' +
      'gov mk justice judge prosecutor sheriff councillor councilor councilman councilwoman deputy amb mla mep',
  ),
  ...heads(
    'soft',
    'secretary representative adviser advisor aide commissioner director chief head leader chairman chairwoman ' +
      'chairperson chair spokesman spokeswoman spokesperson negotiator coordinator official officer member minder ' +
      'politician candidate ruler whip counsel counsellor attorney inspector superintendent administrator delegate ' +
      'captain major militant warlord boss czar tsar frontrunner treasurer comptroller controller registrar',
  ),
  ...heads(
    'civil',
    'journalist correspondent reporter editor writer author columnist analyst expert professor prof lecturer ' +
      'researcher scholar fellow economist historian scientist strategist pollster academic commentator blogger ' +
      'activist campaigner lawyer barrister solicitor advocate businessman businesswoman tycoon billionaire ' +
      'millionaire oligarch ceo founder cofounder executive banker trader investor entrepreneur actor actress singer ' +
      'rapper musician artist filmmaker footballer player coach athlete boxer cricketer batsman bowler striker ' +
      'goalkeeper doctor nurse surgeon teacher student farmer driver resident villager survivor victim witness ' +
      'volunteer pastor priest bishop archbishop cardinal imam rabbi monk nun father mother son daughter wife husband brother sister ' +
      'widow cousin uncle aunt nephew niece grandfather grandmother photographer cameraman presenter anchor host ' +
      'influencer dissident refugee engineer pilot translator interpreter model poet novelist playwright comedian ' +
      'chef owner shopkeeper worker labourer tourist hostage prisoner suspect defendant gunman physicist biologist ' +
      'dentist pharmacist violinist pianist cellist guitarist drummer organist skater skier cyclist runner swimmer gymnast wrestler ' +
      'golfer surfer rower jockey racer sprinter midfielder defender winger quarterback pitcher referee umpire baker butcher grocer ' +
      'barista bartender waiter waitress plumber electrician carpenter mechanic welder miner fisherman shepherd herder gardener ' +
      'florist tailor barber hairdresser cleaner janitor firefighter paramedic midwife therapist psychologist psychiatrist ' +
      'veterinarian biochemist chemist astronomer mathematician statistician philosopher linguist theologian librarian archivist ' +
      'curator painter sculptor illustrator cartoonist animator dancer choreographer composer songwriter soprano tenor magician ' +
      'screenwriter astronaut cosmonaut cinematographer instructor trainer tutor schoolteacher headteacher carer nanny housewife ' +
      'homemaker pensioner retiree graduate undergraduate teenager pupil schoolboy schoolgirl passenger motorist commuter hiker ' +
      'climber mountaineer traveller shopper customer tenant landlord homeowner salesman saleswoman vendor dealer broker ' +
      'accountant programmer hacker technician machinist seamstress weaver potter jeweller blacksmith beekeeper caterer ' +
      'restaurateur hotelier winemaker brewer conductor sailor bodyguard maker geologist ecologist meteorologist ' +
      'manager consultant publisher producer broadcaster vlogger designer architect captive neighbour neighbor friend',
  ),
]);

/** Heads of what is a place, known or not: `governor of California`. */
export const TERRITORIAL: ReadonlySet<string> = new Set(
  'governor gov mayor premier king queen emir sultan prince princess viceroy regent cm'.split(' '),
);

/** Plurals that name several people at once: `ministers Lavrov and Wang`; never one holder. */
export const PLURAL_HEADS: ReadonlySet<string> = new Set(
  (
    'ministers presidents premiers chancellors kings ambassadors envoys governors mayors secretaries representatives advisers ' +
    'advisors aides commissioners directors chiefs heads leaders chairmen spokesmen spokespersons negotiators officials ' +
    'officers members politicians congressmen congresswomen councillors generals senators lawmakers legislators mps deputies diplomats judges prosecutors'
  ).split(' '),
);

/** Words that stand before a head and say what it is about. */
export const PORTFOLIO: ReadonlySet<string> = new Set(
  (
    'foreign external affairs defence defense interior internal home homeland finance financial treasury trade commerce ' +
    'commercial economy economic energy oil petroleum gas power justice health education agriculture transport ' +
    'transportation railway railways environment climate culture sports labour labor social security national public ' +
    'state federal union european information technology digital communications communication science housing water ' +
    'development planning tourism immigration migration women youth religious industry investment infrastructure ' +
    'parliamentary cabinet space nuclear intelligence police army navy naval air force military armed forces coast guard ' +
    'marine corps marines chief presidential ministerial prime vice crown supreme spiritual political press media policy ' +
    'general high permanent special diplomatic royal council ministry department government parliament senate house congress ' +
    'party opposition majority minority committee commission cooperation relations affair exercise diplomacy people citizens peoples bureau agency office ' +
    'human rights refugee refugees aid humanitarian relief peace disarmament arms control nonproliferation strategic ' +
    'central bank reserve fed exchequer court district provincial regional state local city municipal territorial ' +
    'war veterans veteran border customs revenue budget tax audit election electoral fisheries food rural urban lands ' +
    'resistance rebel separatist guerrilla insurgent militia junta coup transitional wartime civil aviation shipping ' +
    'ports mines mining steel coal textiles corporate consumer population family welfare ayush law legal attorney solicitor ' +
    'maritime marine ocean oceans forestry forests hajj heritage antiquities innovation enterprise mineral minerals resources works ' +
    'cooperatives tribal chemicals skills solidarity equality gender children pensions employment manpower wildlife irrigation ' +
    'sanitation telecommunications telecom broadcasting posts highways roads waterways statistics territories intergovernmental ' +
    'indigenous finances taxation competition ecological reconstruction unification cohesion decentralisation governance ' +
    'district delegation mission embassy consulate transition strategy operations staff joint chiefs spy ' +
    'counterterrorism counter terrorism anti corruption cyber diaspora integration enlargement neighbourhood neighborhood ' +
    'international bilateral multilateral global world main secretary minister managing executive prosecution prosecutions under plenipotentiary ' +
    'extraordinary resident goodwill and'
  ).split(' '),
);

/** Words before a title that change who is meant. */
export const MODIFIERS: ReadonlyMap<
  string,
  'former' | 'then' | 'acting' | 'designate' | 'outgoing' | 'deputy' | 'late' | 'self-styled'
> = new Map([
  ...mark(
    'former',
    'former ex erstwhile onetime previous past ousted deposed sacked fired dismissed toppled impeached disgraced jailed imprisoned exiled retired',
  ),
  ...mark('then', 'then'),
  ...mark('acting', 'acting interim caretaker transitional provisional'),
  ...mark('designate', 'designate elect incoming designated nominee'),
  ...mark('outgoing', 'outgoing departing'),
  ...mark('late', 'late slain assassinated murdered'),
  ...mark('self-styled', 'styled proclaimed'),
]);

function mark<Modifier extends string>(modifier: Modifier, words: string): (readonly [string, Modifier])[] {
  return words.split(' ').map((word) => [word, modifier]);
}

/** Words before a title that change nothing: `veteran`, `newly appointed`. */
export const DECORATIONS: ReadonlySet<string> = new Set(
  (
    'top senior junior visiting new newly appointed elected current longtime long time serving incumbent embattled sitting ' +
    'first second third lead leading deputy assistant associate additional principal right left wing far conservative liberal ' +
    'democratic republican communist socialist nationalist populist moderate hardline reformist influential powerful ' +
    'prominent key self pro western backed led official chief hard line'
  ).split(' '),
);

/** Deputies hold another post than the one they are deputy in. */
export const DEPUTY_WORDS: ReadonlySet<string> = new Set(
  'deputy vice assistant under associate additional undersecretary'.split(' '),
);

/** Forms of address that may stand between title and name, or alone before a surname. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr shri smt sri h e he she excellency sir dame lord lady sheikh sheikha shaikh hon honourable honorable ' +
    'prof professor rev reverend maj maharaja madam madame mme monsieur m herr frau senor senora don hrh his her majesty ' +
    'highness royal comrade kyi right rt the'
  ).split(' '),
);

/** Honorifics that by themselves announce a person. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'mr mrs ms dr shri smt sir dame lord madam madame mme monsieur herr frau'.split(' '),
);

/** Words that open what a head is of or for. */
export const OPENERS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'on', 'in', 'at']);

/** Bodies that make a head a public post: `army chief`, `head of the agency`. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  (
    'ministry minister department government parliament senate house congress council committee commission agency bureau army navy ' +
    'naval air force forces military police guard marine corps marines defence defense intelligence spy security court ' +
    'bank fed treasury party opposition state federal national presidential prime foreign external interior diplomatic ' +
    'embassy mission consulate delegation republican democratic communist socialist district provincial regional ' +
    'joint staff cabinet customs border election electoral nuclear space central regime junta rebel separatist ' +
    'supreme permanent special high trade energy peace humanitarian refugee fisheries exercise majority minority assembly ' +
    'press negotiating negotiator policy kremlin pentagon legislature coalition resistance militia authority'
  ).split(' '),
);

/** Bodies that make it a private one. */
export const PRIVATE_BODIES: ReadonlySet<string> = new Set(
  (
    'federation fifa uefa olympic company firm corporation inc corp ltd airline airlines club team football cricket university college school institute ' +
    'think tank charity ngo foundation association chamber hospital newspaper magazine studio brand union business community ' +
    'gang cult hotel store shop retailer bank research sales marketing film music art creative movie'
  ).split(' '),
);

/** Words before a title that mean one certain holder. */
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);
/** Words before a title that mean somebody, or several. */
export const INDEFINITE: ReadonlySet<string> = new Set(
  'a an any every each another some no as many several all two three four five most more other one'.split(' '),
);
/** Words before a title that point at somebody named before. */
export const POSSESSIVES: ReadonlySet<string> = new Set('his her its their our my your whose'.split(' '));
