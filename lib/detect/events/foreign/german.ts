/** What words of German news say was done. */
import { language, townsIn } from './language.ts';

export const GERMAN = language(
  `
CONSULT.phone | pair | telefonier~, telefonat~
CONSULT.visit | visit | besuch~+eingetroffen, besuch~+angekommen, besuch~+reist~, reist, reiste, reisten, gereist, reisen, besucht, besuchte, besuchten, besuchen, eingetroffen, angekommen
CONSULT.summit | pair | gipfeltreffen
CONSULT.meeting | pair | traf, trafen, trifft, treffen, getroffen, gespräch~+führ~, gespräch~+geführt, gespräche, beriet, berieten, berät, beraten, empfing, empfingen, empfängt, empfangen, zusammengekommen
SUPPORT.agreement_signed | pair | ~abkommen+unterzeichn~, ~vertrag+unterzeichn~, ~vereinbarung+unterzeichn~, ~abkommen+besiegel~, ~abkommen+abgeschlossen, ~abkommen+geschlossen, ~abkommen+schließ~, ~vertrag+geschlossen, ~pakt+geschlossen, unterzeichnet, unterzeichneten
SANCTION.expel | directed | ausgewiesen, diplomaten+weist
SANCTION.discontinue | directed | sanktion~+verhäng~, sanktion~+beschl~, sanktion~+erlass~, sanktion~+billig~, sanktion~+geeinigt, sanktion~+einig~, sanktion~+verabschied~, sanktionspaket~+weg, zölle+verhäng~, strafzölle+verhäng~
ACCUSE.demarche | directed | einbestellt, botschafter~+einbestellt
RETREAT.resign | alone | zurückgetreten, rücktritt+erklärt~, rücktritt+eingereicht, trat+zurück, tritt+zurück
INCIDENT.appointment | alone | ernannt, ernannte, ernennt, nominiert, nominierte, vereidigt, entlassen, entließ, gewählt+präsident~, gewählt+ministerpräsident~, gewählt+kanzler~
ASSAULT | directed | angegriffen, greift+an, griff+an, griffen+an, beschossen, beschoss, bombardiert~, überfallen
VOTE | alone | gestimmt, abgestimmt, gesetz+verabschiedet, gesetz+gebilligt, gesetz+beschlossen, resolution+verabschiedet, stimmte+für, stimmten+für, stimmten+gegen, stimmte+gegen, votiert~
ACCUSE | directed | verurteilt, verurteilte, verurteilten, kritisiert, kritisierte, kritisierten, wirft+vor, warf+vor, werfen+vor, vorgeworfen, rügte, rügt, prangerte+an, attackierte+scharf, beschuldigt~, unverständnis, empört~
THREATEN | directed | droht, drohte, drohten, gedroht, warnt+vor, warnte+vor, gewarnt+vor
REJECT | directed | lehnt+ab, lehnte+ab, lehnten+ab, abgelehnt, zurückgewiesen, weist+zurück, wies+zurück, widersprach, verweigert~, schloss+aus, schließt+aus, ausgeschlossen
REQUEST | directed | fordert, forderte, forderten, gefordert, verlangt, verlangte, rief+auf, ruft+auf, riefen+auf, aufgerufen, aufgefordert, appelliert~, mahnte, mahnt, plädierte, plädiert, drängt, drängte, gedrängt, bat, baten, gebeten
AGREE | alone | geeinigt, einigten, einigte, einigen+sich, vereinbart, vereinbarten, versprach, versprochen, zugesagt, sagte+zu, sicherte+zu, zugesichert
AID | directed | geliefert, liefert+waffen, hilfsgüter, militärhilfe
SUPPORT | directed | begrüßt, begrüßte, begrüßten, lobte, lobt, gelobt, dankte, dankt, würdigte, würdigt, gratuliert~, unterstützt+weiter
MOBILIZE | alone | militärübung~, manöver+begonnen, mobilisier~
STATEMENT.remark | alone | sagte, sagt, erklärte, erklärt, betonte, betont, sprach+von, kündigte+an, angekündigt, teilte+mit, teilten+mit, mitgeteilt, äußerte, versicherte
`,
  {
    with: /^(?:mit|gemeinsam)$/,
    into: /^(?:in|nach)$/,
    against: /^(?:gegen|an|auf)$/,
    governs:
      /^(?:mit|in|nach|von|vom|zu|zum|zur|bei|beim|für|gegen|aus|über|durch|an|am|im|auf|vor|wie|als|zwischen|unter|wegen|ohne|dank|seit|um|des|seiten)$/,
    parts:
      /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\p{Ll}*$|^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|woche|abend|jahr|hat|hatte|haben|hatten|ist|sind|war|waren|wird|will|sei)$/u,
    pronoun: /^(?:er|sie)$/,
    both: /^beide[nr]?$/,
    ahead: /^(?:will|wird|werden|soll|sollen|wollen|plant|planen|geplant|geplante|geplanter)$/,
    not: /^(?:nicht|kein|keine|keinen|abgesagt|verschoben)$/,
    maybe: /^(?:könnte|könnten|möchte|möglicherweise|würde|würden|falls|wenn|ob)$/,
    names: [
      [
        /\b(?:Europäische[nr]? (?:Union|Kommission|Rat(?:es)?|Parlaments?)|Europas (?=Staats|Regierung)|EU-\p{Lu}\p{Ll}+|Europäer)/gu,
        'EUR',
      ],
      [/\b(?:Vereinten? Nationen|UN-(?:Sicherheitsrat|Vollversammlung)\p{Ll}*|UNO)/gu, 'UNO'],
      [/\b(?:Bundesregierung|Bundestag(?:es)?|Bundesrat(?:es)?|Auswärtige[sn]? Amt(?:es)?)/gu, 'DEU'],
      [
        /\b(?:US-(?:Regierung|Kongress|Senat|Repräsentantenhaus)\p{Ll}*|Weiße[ns]? Haus(?:es)?|Weisse[ns]? Haus(?:es)?)/gu,
        'USA',
      ],
      [/\bKremls?\b/gu, 'RUS'],
      [/\bN(?:ato|ATO)(?:-\p{Lu}\p{Ll}+)?/gu, 'NATO'],
    ],
    towns: townsIn(
      'Kiew UKR, Brüssel BEL, Warschau POL, Prag CZE, Rom ITA, Athen GRC, Kairo EGY, Moskau RUS, Peking CHN, Tokio JPN, Teheran IRN, Damaskus SYR, Bukarest ROU, Belgrad SRB, Kopenhagen DNK, Lissabon PRT, Den Haag NLD, Bagdad IRQ, Neu-Delhi IND, Jerusalem ISR, Riad SAU, Havanna CUB, Tiflis GEO, Eriwan ARM, Mexiko-Stadt MEX, Taschkent UZB, Genf CHE',
    ),
  },
);
