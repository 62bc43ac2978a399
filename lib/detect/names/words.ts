/** Small words inside names: `Mohammed bin Salman`, `Ursula von der Leyen`. Folded. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el bin bint ibn abu abd abdul ben bar von van der den de da do dos das del della di du la le las los ter ten te zu zum zur ' +
    'y e af av ul ur ud ad as ash an at ar az es mac st san santa o d l n t dit ould uld wa'
  ).split(' '),
);

/** Small words that are also English ones: part of a name only before a hyphen (`at-Tayeb`, `ash-Shami`). */
export const TIED_PARTICLES: ReadonlySet<string> = new Set('ad as ash an at ar az es e y o d l n t'.split(' '));

/** Behind a name: belongs to it, adds no name. */
export const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv vi'.split(' '));

/** Capitalised words that no name begins with: sentence openers, days, months, points of the compass. Folded. */
export const NO_NAME: ReadonlySet<string> = new Set(
  (
    'the a an and or but if in on at by to of for from with as is are was were be been has have had do does did not no yes it its ' +
    'he she they we you i his her their our my your this that these those there here who what when where why how which while ' +
    'after before since until during although though because so then now also still even just only both either neither all ' +
    'some any many most more few several each every other another such same meanwhile however moreover therefore earlier later ' +
    'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'north south east west northern southern eastern western central new old upper lower great greater ' +
    'photo image video file read more watch listen live update updated breaking news story exclusive opinion editorial analysis ' +
    'related latest advertisement subscribe sign share follow click home menu search contact copyright source sources credit ' +
    'according asked speaking addressing citing quoting referring following amid despite under over into onto upon about against ' +
    'between among within without through across around near behind beyond per via like unlike than once twice one two three four ' +
    'five six seven eight nine ten first second third last next would could should will can may might must shall let get got ' +
    'said says told adds added tells say asked asks calls called warns warned meets met visits visited vows urges slams hails ' +
    'thank thanks dear hello please well okay covid coronavirus war peace nuclear summit treaty talks deal crisis ' +
    'der die das den dem des ein eine einer eines einem und oder aber nicht ist sind war waren hat haben mit von zu bei nach vor fur ' +
    'auf aus im am um wie auch noch nur schon wenn dass sich wir sie er es ich ihr uber unter zwischen gegen seit laut heute ' +
    'le la les un une des du et ou mais dans par pour sur avec sans sous selon lors apres avant depuis entre chez ce cette ces il ' +
    'elle ils elles nous vous qui que quoi dont ou el los las una uno y o pero en con sin por para segun tras desde hasta ' +
    'рф руз рк рб кр лнр днр сша снг ес оон нато'
  ).split(' '),
);

/** A capitalised run that ends or begins with one of these names a thing: `Nobel Prize`, `Lavrov Street`. Folded. */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'street st road avenue boulevard lane square plaza bridge airport station stadium arena park garden gardens tower building hall ' +
    'house palace castle hotel hospital clinic university college school academy institute institution center centre foundation ' +
    'fund trust stiftung museum library prize award medal cup trophy act law bill amendment doctrine plan pact treaty ' +
    'accord agreement protocol convention declaration initiative project programme program committee commission council court tribunal secretariat directorate embassy consulate presidium ' +
    'party alliance coalition union league association organisation organization society group company corporation corp inc ltd ' +
    'llc plc gmbh bank airlines airways motors industries energy oil gas media times post news journal herald tribune gazette chronicle ' +
    'guardian telegraph magazine press agency television tv radio channel network studios pictures images records river lake sea ocean ' +
    'gulf bay strait island islands isles mountain mountains mount peak valley hills desert forest canyon cape peninsula province ' +
    'state county district region city town village port harbour harbor base camp fort airbase garrison army navy force forces ' +
    'brigade division regiment battalion corps fleet squadron ministry department office bureau service services administration ' +
    'government parliament assembly senate congress cathedral church mosque temple synagogue shrine fc cf united club team ' +
    'championship olympics games festival summit forum conference dialogue dialogues exercise operation strasse platz allee ' +
    'brucke preis gesetz partei verlag zeitung rue avenida calle plaza premio ley partido memorial monument canal dam ' +
    'line pipeline stream tariff tariffs war wars battle siege day week month year report review index fed democratic democrats democrat democracy social socialist socialists liberal liberals conservative conservatives ' +
    'labour republican republicans national nationalist international communist communists movement front people peoples ' +
    'affairs dependency basin electric electronics mills dynamics atomics technologies systems solutions holdings partners motor software labs catholicism christianity counties endowment unionists volunteers infantry cavalry temperance parishad sangh samiti sena rashtriya hindu ' +
    'ansar hizb jabhat jaish jaysh jund ahrar harakat liwa kataib asaib saraya liga lega partito parti partij fuerza forza election elections command voice aid rights nagar ' +
    'relaciones exteriores asuntos ministerio gobierno presidencia cancilleria'
  ).split(' '),
);

/** Printed before a name these make a thing of it: `INS Tushil`, `USS Ronald Reagan`, `Mount Rainier`. Folded. */
export const VESSELS: ReadonlySet<string> = new Set(
  'ins uss hms hmcs hmas rfs brp uscgc pns mv ms ss frigate destroyer carrier submarine vessel ship tanker yacht cruiser corvette mount mt lake cape port fort camp'.split(
    ' ',
  ),
);

/** Behind a name these make a named thing of it, in headlines too. Folded. */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  (
    'street st road avenue boulevard lane square plaza bridge airport station stadium arena park garden gardens tower towers hotel hospital ' +
    'clinic university college school academy institute institution center centre foundation stiftung museum library prize award awards ' +
    'medal cup trophy act airlines airways river lake island islands mount mountain valley county district island class fellowship ' +
    'scholarship lecture strasse platz allee brucke preis gesetz rue avenida calle premio ley cathedral memorial monument canal dam ' +
    'inc corp ltd llc gmbh plc ag group company organization organisation club fc cf tournament championship'
  ).split(' '),
);

/** Words that begin sentences right before a name. Folded. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'yet unless perhaps maybe nor had did does do why how where whether if although though while whereas because since once ' +
    'when whenever before after until unlike like both neither either instead indeed thus hence then later earlier soon still ' +
    'even only just also again meanwhile moreover besides however nevertheless nonetheless otherwise today yesterday tomorrow ' +
    'so but and or for as at by in on of from with without to into than that this these those what which who whom whose ' +
    'can could will would shall should may might must let please note see asked told said pressed given seen born led ' +
    'aside apart ahead alongside among despite during except following including regarding toward towards under over outside ' +
    'inside pro anti ex former then incoming outgoing acting embattled beleaguered defiant angry furious confident upbeat ' +
    'former sir dame lord president prime minister king queen watch read listen more live new next last first second'
  ).split(' '),
);

/** Surnames so common that one alone, not introduced, names nobody. Folded. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  (
    'kim lee li wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin park choi jung jeong kang cho yoon jang ' +
    'lim han singh khan kumar sharma patel gupta das shah ali ahmed ahmad hussain hussein hassan hasan mohammed mohamed muhammad ' +
    'ibrahim abbas sharif rahman islam begum abdullah salem saleh yusuf yousef omar osman mahmoud mansour hamid rashid karimi ' +
    'smith johnson williams williamson brown jones miller davis garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ' +
    'ramirez torres flores rivera gomez diaz cruz morales ortiz gutierrez reyes alvarez fernandez castro ramos silva santos costa ' +
    'pereira oliveira souza ferreira rodrigues almeida carvalho gomes martins nguyen tran pham le vu vo dang bui murphy kelly ' +
    'scott white black green king wright baker hill young allen thomas martin moore taylor anderson wilson jackson harris clark ' +
    'lewis robinson walker hall wood cook morgan bell cooper ward turner parker evans edwards collins stewart morris rogers reed ' +
    'bailey murray gray james watson brooks price bennett ross henderson coleman perry powell long patterson hughes simmons foster ' +
    'ivanov petrov smirnov popov volkov sokolov novak horvat nagy kovacs muller schmidt schneider fischer weber meyer wagner becker ' +
    'schulz hoffmann dubois moreau laurent simon michel petit durand rossi russo ferrari bianchi romano sato suzuki tanaka watanabe ' +
    'yamamoto nakamura kobayashi kato ito yamada friday may march bush key rice law fox stone rose park ford marshall banks grant'
  ).split(' '),
);
