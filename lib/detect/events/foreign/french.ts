/** What words of French news say was done. */
import { language, townsIn } from './language.ts';

export const FRENCH = language(
  `
CONSULT.phone | pair | entretenu+téléphon~, appel+téléphon~, entretien+téléphon~, téléphoné
CONSULT.visit | visit | arrivé, arrivée, arrive, visite+officielle, rendu, rendue, rendra, rend, visité, déplacement
CONSULT.summit | pair | sommet+réuni~
CONSULT.meeting | pair | rencontré, rencontre, rencontrer, rencontrera, rencontrés, accueilli, accueille, reçu, reçue, reçoit, recevra, entretenu, entretenus, entretient, entretien+eu, réunis, réunissent, discuté
SUPPORT.agreement_signed | pair | accord~+signé~, accord~+scell~, traité+signé, signé, ratifié
SANCTION.expel | directed | expulsé~+diplomat~, expulse+diplomat~, expulsé~
SANCTION.discontinue | directed | suspendu+relations, suspend+relations, suspendu+aide, gelé+avoirs, sanctions+adopt~, sanctions+impos~, sanctions+annonc~, sanctions+décid~, sanctions+visant
ACCUSE.demarche | directed | convoqué, convoque
RETREAT.resign | alone | démissionné, démissionne, démission+annonc~, démission+présent~
INCIDENT.appointment | alone | nommé, nommée, nomme, élu, élue, limogé, limogée, limoge
ASSAULT | directed | attaqué, attaque+mené~, bombardé, bombarde, frappé, envahi, frappes+mené~
VOTE | alone | voté, votent, votera, approuvé+loi, adopté+loi, adopté+résolution, adopté+texte
ACCUSE | directed | accusé, accuse, accusent, condamné, condamne, condamnent, dénoncé, dénonce, dénoncent, critiqué, critique, fustigé, fustige
THREATEN | directed | menacé, menace, menacent, averti, avertit, met+garde, mis+garde
REJECT | directed | rejeté, rejette, rejettent, refusé, refuse, refusent, écarté, écarte, démenti, dément, exclu
REQUEST | directed | appelé, appelle, appellent, demandé, demande, demandent, exigé, exige, réclamé, réclame, exhorté, exhorte
AGREE.invitation | directed | invité, invite
AGREE | alone | accord+trouv~, accord+conclu, accord+parven~, convenu, convenus, accepté, acceptent, promis, promet, engagé+à
AID | directed | aide+annonc~, livré, livrera, livre+armes, fourni, fournira
SUPPORT | directed | salué, salue, saluent, félicité, félicite, soutien+réaffirm~, soutien+apport~, remercié
STATEMENT.remark | alone | déclaré, déclare, affirmé, affirme, annoncé, annonce, assuré, assure, souligné, plaidé, prôné, jugé, estimé, indiqué, dit
`,
  {
    with: /^avec$/,
    into: /^(?:à|en|au|aux)$/,
    against: /^(?:contre|à|aux?|envers)$/,
    governs: /^(?:avec|à|en|au|aux|de|du|des|dans|par|pour|contre|sur|chez|d|depuis|entre|selon|après|avant|vers)$/,
    parts: /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|semaine|année|a|ont|est|sont|avait)$/,
    both: /^deux$/,
    pronoun: /^(?:il|elle)$/,
    ahead:
      /^(?:doit|doivent|rendra|rencontrera|recevra|visitera|livrera|fournira|votera|prévue|prévu|prochaine|prochain)$/,
    not: /^(?:pas|aucun|aucune|annulé|annulée|reporté|reportée|jamais)$/,
    maybe: /^(?:pourrait|pourraient|souhaite|souhaitent|si|aurait|auraient)$/,
    names: [
      [
        /\b(?:Union européenne|UE|Commission européenne|Parlement européen|Conseil européen|les Européens|Vingt-Sept)\b/gu,
        'EUR',
      ],
      [/\b(?:Nations unies|ONU|Conseil de sécurité)\b/gu, 'UNO'],
      [/\b(?:OTAN|Otan)\b/gu, 'NATO'],
      [/(?<!\p{L})(?:Élysée|Elysée|Quai d['’]Orsay|Matignon)/gu, 'FRA'],
      [/\bMaison[- ]Blanche\b/gu, 'USA'],
      [/\bKremlin\b/gu, 'RUS'],
    ],
    towns: townsIn(
      'Kiev UKR, Bruxelles BEL, Varsovie POL, Rome ITA, Athènes GRC, Le Caire EGY, Moscou RUS, Pékin CHN, Téhéran IRN, Damas SYR, Bucarest ROU, Copenhague DNK, Lisbonne PRT, La Haye NLD, Bagdad IRQ, Londres GBR, Alger DZA, Beyrouth LBN, Riyad SAU, La Havane CUB, Tbilissi GEO, Erevan ARM, Mexico MEX, Genève CHE, Berne CHE, Vienne AUT',
    ),
  },
);
