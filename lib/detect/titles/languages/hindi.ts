import { table, words } from '../foreign.ts';
import type { TitleLanguage } from '../foreign.ts';

/** Hindi titles. A country stands before them with a postposition: `रूस के विदेश मंत्री`. */
export const HINDI: TitleLanguage = {
  phrases: table(`
    राष्ट्रपति = president
    उपराष्ट्रपति = vice president
    प्रधानमंत्री, प्रधान मंत्री, पीएम = prime minister
    उप प्रधानमंत्री = deputy prime minister
    चांसलर = chancellor
    विदेश मंत्री, विदेशमंत्री = foreign minister
    विदेश राज्य मंत्री, विदेश राज्यमंत्री = minister of state for external affairs
    उप विदेश मंत्री = deputy foreign minister
    विदेश सचिव = foreign secretary
    रक्षा मंत्री, रक्षामंत्री = defence minister
    रक्षा सचिव = defence secretary
    गृह मंत्री, गृहमंत्री = home minister
    वित्त मंत्री, वित्तमंत्री = finance minister
    वाणिज्य मंत्री = commerce minister
    राष्ट्रीय सुरक्षा सलाहकार, एनएसए = national security adviser
    मुख्यमंत्री, मुख्य मंत्री = chief minister
    मंत्री = minister
    राजदूत = ambassador
    उच्चायुक्त = high commissioner
    विशेष दूत = special envoy
    प्रवक्ता = spokesperson
    विदेश मंत्रालय के प्रवक्ता, विदेश मंत्रालय प्रवक्ता = foreign ministry spokesperson
    महासचिव = secretary general
    सचिव = secretary
    सांसद = lawmaker; राज्यपाल = governor; स्पीकर = speaker
    सेना प्रमुख, थलसेना प्रमुख = army chief
    जनरल = general; एडमिरल = admiral
    नेता, अध्यक्ष = leader
    पत्रकार = journalist; विशेषज्ञ = analyst; प्रोफेसर = professor
  `),
  endings: [],
  modifiers: new Map([
    ['पूर्व', 'former'],
    ['तत्कालीन', 'then'],
    ['कार्यवाहक', 'acting'],
    ['निवर्तमान', 'outgoing'],
  ]),
  deputies: words('उप'),
  links: words('के'),
  definite: new Set(),
  indefinite: words('एक कोई किसी हर'),
  genitives: words('के की का'),
  subject: /^(?:राष्ट्रपति|प्रधानमंत्री|विदेश|रक्षा|गृह|वित्त)$/,
  nameEnds: words('ने को से का की के में पर और तथा एवं भी ही द्वारा व'),
  adjectives: new Map([
    ['भारतीय', 'IND'],
    ['रूसी', 'RUS'],
    ['अमेरिकी', 'USA'],
    ['चीनी', 'CHN'],
    ['यूक्रेनी', 'UKR'],
    ['पाकिस्तानी', 'PAK'],
    ['ब्रिटिश', 'GBR'],
    ['फ्रांसीसी', 'FRA'],
    ['जापानी', 'JPN'],
    ['ईरानी', 'IRN'],
    ['इजरायली', 'ISR'],
    ['नेपाली', 'NPL'],
    ['बांग्लादेशी', 'BGD'],
  ]),
  adjectiveEnding: /$/,
};
