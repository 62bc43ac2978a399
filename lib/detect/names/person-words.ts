/*
 * Words beside which a run of capitals is a person, as data. All folded.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What only people do or have done to them. */
export const LIVES: ReadonlySet<string> = set(
  'born educated married resigned retired graduated died elected reelected appointed nominated knighted sworn studied ' +
    'served volunteered attended emigrated remarried divorced testified imprisoned murdered assassinated beheaded arrested ' +
    'defected apologised apologized quipped tweeted recalled confessed sobbed cried laughed smiled shrugged grinned ' +
    'starred sang impeached canonised canonized exiled beatified elevated succeeded endorsed',
);

/** What people do, and parties and firms too: never enough alone. */
export const ACTS: ReadonlySet<string> = set(
  'said says told wrote writes added argued noted explained stated insisted contested won lost defeated campaigned ran ' +
    'stood joined became remained announced led expressed supported managed held regained kept finished criticised ' +
    'criticized replied asked declined spoke visited met warned called claimed admitted believes thinks knows wants hopes ' +
    'plays played directed founded hosted sued faced feels recalls described travelled traveled returned grew lives works ' +
    'worked taught rose moved headed left',
);

/** Stand between a name and what somebody did. */
export const HELPERS: ReadonlySet<string> = set(
  'was is has had have been who also later then first then subsequently previously narrowly would could will did ' +
    'again eventually initially currently never once always still be re not himself herself unsuccessfully successfully ' +
    'ultimately formally officially publicly recently reportedly briefly and',
);

/** Plural or loose roles that no title list holds, right before a name. */
export const ROLES: ReadonlySet<string> = set(
  'winner winners candidates incumbent incumbents nominee nominees challenger opponent rival rivals colleague colleagues ally allies actors ' +
    'actresses singers rappers authors writers activists journalists reporters lawyers economists historians scientists ' +
    'analysts experts brothers sisters sons daughters attorneys musicians artists directors producers ministers senators ' +
    'leaders comedians poets novelists survivors victims founders congressmen politicians secretaries lobbyist publicist ' +
    'rapporteur whistleblower anarchist feminist suffragette abolitionist missionary philanthropist industrialist ' +
    'theorist strategist counterpart protege namesake convenor fugitive financier mogul magnate gangster kingpin spy agent ' +
    'jurist physician psychologist sociologist anthropologist biographer essayist critic superstar celebrity',
);

/** `the son of`, `led by`: a person is likely to follow, but not certain. */
export const TOWARDS: ReadonlySet<string> = set(
  'by behind defeated defeating beat beating succeeded succeeding replaced replacing married against unseated unseating ' +
    'named nicknamed starring stars star features featuring featured alongside challenging endorsed endorsing ' +
    'killing arrested appointed appointing elected nominated nominating interviewed interviewing fired accused accusing',
);

/** People are listed behind these. */
export const CASTS: ReadonlySet<string> = set(
  'starring stars star features featuring actors actresses singers signatories voices cast guests alongside members ' +
    'panelists panellists speakers celebrities performers',
);

/** Before a place, seldom before a person. */
export const PLACED: ReadonlySet<string> = set('in at near the a an this outside inside around across via');

/** Printed before a name by the party or side its bearer belongs to: `Democrat Mike Gravel`. */
export const AFFILIATIONS: ReadonlySet<string> = set(
  'democrat republican liberal conservative labour labor socialist communist tory independent libertarian green incumbent ' +
    'progressive unionist nationalist democratic congressional',
);

/** Places of two worlds: states, provinces and large cities that no list of capitals holds. */
export const PLACE_NAMES: ReadonlySet<string> = set(
  'alabama alaska arizona arkansas california carolina colorado connecticut delaware florida hawaii idaho illinois indiana iowa ' +
    'kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ' +
    'hampshire jersey ohio oklahoma oregon pennsylvania rhode dakota tennessee texas utah vermont virginia wisconsin wyoming ' +
    'chicago boston philadelphia angeles francisco diego antonio jose seattle detroit dallas houston miami atlanta baltimore ' +
    'ontario quebec alberta manitoba saskatchewan columbia scotia brunswick toronto montreal vancouver calgary edmonton ' +
    'queensland victoria tasmania sydney melbourne brisbane adelaide perth auckland yorkshire kent essex sussex surrey norfolk ' +
    'suffolk cornwall devon lancashire cheshire dorset somerset manchester liverpool birmingham glasgow edinburgh cardiff belfast ' +
    'mumbai kolkata chennai bangalore bengaluru hyderabad pradesh bengal punjab gujarat kerala karnataka maharashtra rajasthan ' +
    'assam bihar haryana odisha telangana nadu kashmir sindh balochistan lahore karachi shanghai guangzhou shenzhen wuhan ' +
    'janeiro paulo aires horizonte milan turin naples florence venice genoa sicily lombardy piedmont tuscany barcelona catalonia ' +
    'seville valencia madrid bavaria saxony hamburg munich cologne frankfurt stuttgart leipzig dresden hannover lyon marseille ' +
    'bordeaux normandy brittany provence istanbul ankara aleppo mosul basra kirkuk kharkiv odesa odessa donetsk luhansk crimea ' +
    'petersburg grozny chechnya kabul kandahar rafah gaza haifa jaffa eilat aviv galilee judea samaria sinai alexandria darfur tigray ' +
    'europe africa asia america oceania antarctica atlantic pacific arctic mediterranean baltic balkan caucasus nord sud est ouest ' +
    'norte sur del counties riding gop',
);

/** Behind a hyphen these make an adjective, not half of a given name. */
export const NOT_GIVEN: ReadonlySet<string> = set(
  'made based led era wide up off in out backed born elect run style old term free like on to old day year long time level ' +
    'right left wing war line party state and at de for of size',
);
