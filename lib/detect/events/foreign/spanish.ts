/** What words of Spanish news say was done. */
import { language, townsIn } from './language.ts';

export const SPANISH = language(
  `
CONSULT.phone | pair | conversación+telefónica, llamada+telefónica, habló+teléfono, conversó+teléfono
CONSULT.visit | visit | visitó, visitará, visita+oficial, llegó, viajó, viajará, viaja
CONSULT.summit | pair | cumbre+celebr~
CONSULT.meeting | pair | reunió, reunirá, reunieron, recibió, recibirá, recibe, entrevistó, encuentro+mantuvo, conversó, conversaron
SUPPORT.agreement_signed | pair | acuerdo~+firm~, tratado+firm~, firmó, firmaron
SANCTION.expel | directed | expulsó, expulsa
SANCTION.discontinue | directed | sanciones+impuso, sanciones+impus~, sanciones+aprob~, sanciones+adopt~, sanciones+anunci~, aranceles+impuso
ACCUSE.demarche | directed | convocó+embajador, citó+embajador
RETREAT.resign | alone | dimitió, renunció, dimite
INCIDENT.appointment | alone | nombró, nombrado, nombrada, elegido, elegida, destituyó, destituido
ASSAULT | directed | atacó, bombardeó, invadió, atacaron
VOTE | alone | votó, votaron, aprobó+ley, aprobó+resolución
ACCUSE | directed | acusó, acusa, condenó, condena, condenaron, criticó, critica, denunció, denuncia
THREATEN | directed | amenazó, amenaza+con, advirtió, advierte
REJECT | directed | rechazó, rechaza, negó, rechazaron
REQUEST | directed | pidió, pide, pidieron, exigió, exige, instó, insta, reclamó, solicitó, llamó+a
AGREE.invitation | directed | invitó
AGREE | alone | acordó, acordaron, acuerdo+alcanz~, prometió, aceptó
AID | directed | ayuda+anunci~, ayuda+envió, envió+ayuda, donó
SUPPORT | directed | felicitó, saludó, apoyó, respaldó, agradeció, elogió
STATEMENT.remark | alone | dijo, declaró, afirmó, aseguró, anunció, señaló, subrayó, destacó
`,
  {
    with: /^con$/,
    into: /^(?:a|en)$/,
    against: /^(?:contra|al?|hacia)$/,
    governs: /^(?:con|en|de|del|por|para|contra|sobre|desde|entre|según|tras|ante|hasta)$/,
    parts: /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes|semana|año|ha|han|fue)$/,
    both: /^(?:ambos|ambas)$/,
    pronoun: /^(?:él|ella)$/,
    ahead: /^(?:reunirá|visitará|viajará|recibirá|prevé|previsto|prevista|próximo|próxima)$/,
    not: /^(?:no|ningún|canceló|cancelada|aplazó|aplazada|nunca)$/,
    maybe: /^(?:podría|podrían|quiere|si|habría)$/,
    names: [
      [/\b(?:Unión Europea|UE|Comisión Europea|Parlamento Europeo)\b/gu, 'EUR'],
      [/\b(?:Naciones Unidas|ONU|Consejo de Seguridad)\b/gu, 'UNO'],
      [/\bOTAN\b/gu, 'NATO'],
      [/\bCasa Blanca\b/gu, 'USA'],
      [/\bLa Moncloa\b/gu, 'ESP'],
    ],
    towns: townsIn(
      'Kiev UKR, Bruselas BEL, Varsovia POL, Roma ITA, Atenas GRC, El Cairo EGY, Moscú RUS, Pekín CHN, Teherán IRN, Damasco SYR, Bucarest ROU, Copenhague DNK, Lisboa PRT, La Haya NLD, Bagdad IRQ, Londres GBR, Argel DZA, Jerusalén ISR, Riad SAU, La Habana CUB, Ciudad de México MEX, Ginebra CHE, Berna CHE, Viena AUT, Estocolmo SWE, Nueva Delhi IND, Tokio JPN, Berlín DEU, París FRA',
    ),
  },
);
