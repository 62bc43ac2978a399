/**
 * What words of German, French, Spanish and Russian news say was done: a small table, so that a page in them is not bare.
 * Cues are beginnings of words, folded to small letters; a cue of two parts needs both in the sentence.
 *
 *     TYPE.mode | frame | cues
 *
 * The other side stands behind the language's “with” (pair), “in” or “to” (visit), or is the next party (directed).
 */
import type { EventType } from '../../model/event.ts';

export interface ForeignAct {
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: 'pair' | 'directed' | 'visit';
  /** Each cue is one or two patterns that must both match a word. */
  readonly cues: readonly (readonly RegExp[])[];
}

export interface ForeignLanguage {
  readonly acts: readonly ForeignAct[];
  /** Behind it stands who was met. */
  readonly with: RegExp;
  /** Behind it stands where the visit goes. */
  readonly into: RegExp;
  /** What governs a party that does not act. */
  readonly governs: RegExp;
  readonly pronoun: RegExp;
  readonly ahead: RegExp;
  readonly not: RegExp;
  /** Words that make the act a possibility or a demand. */
  readonly maybe: RegExp;
}

const GERMAN = language(
  `
CONSULT.phone | pair | telefonier~, telefonat~
CONSULT.visit | visit | besuch~+eingetroffen, besuch~+angekommen, besuch~+reist~, reiste~, besucht, besuchte, eingetroffen
CONSULT.summit | pair | gipfeltreffen
CONSULT.meeting | pair | traf, trifft, treffen, getroffen, gespräch~+führ~, gespräch~+geführt, beriet, berät, empfing, empfängt
SANCTION.discontinue | directed | sanktion~+verhäng~, sanktion~+beschl~
SUPPORT.agreement_signed | pair | abkommen+unterzeichn~, vertrag+unterzeichn~
ACCUSE | directed | verurteilt~, kritisiert~, wirft+vor, warf+vor
ACCUSE.demarche | directed | botschafter~+einbestellt
`,
  {
    with: /^mit$/,
    into: /^(?:in|nach)$/,
    governs: /^(?:mit|in|nach|von|vom|zu|zum|zur|bei|für|gegen|aus|über|durch|an|am|im)$/,
    pronoun: /^(?:er|sie)$/,
    ahead: /^(?:will|wird|werden|soll|sollen|wollen|plant|geplant|geplante|geplanter)$/,
    not: /^(?:nicht|kein|keine|keinen|abgesagt|verschoben)$/,
    maybe: /^(?:könnte|könnten|möchte|möglicherweise|fordert|forderte|würde|würden|falls)$/,
  },
);

const FRENCH = language(
  `
CONSULT.phone | pair | entretenu+téléphon~, appel+téléphon~
CONSULT.visit | visit | arrivé, arrivée, visite+officielle, rendu, rendue, visité
CONSULT.summit | pair | sommet+réuni~
CONSULT.meeting | pair | rencontré, rencontre, rencontrer, reçu, entretenu, entretien+eu
SANCTION.discontinue | directed | sanctions+adopté~, sanctions+impos~
SUPPORT.agreement_signed | pair | accord+signé~
ACCUSE | directed | accusé, accuse, condamné, condamne, dénoncé, dénonce
`,
  {
    with: /^avec$/,
    into: /^(?:à|en|au|aux)$/,
    governs: /^(?:avec|à|en|au|aux|de|du|des|dans|par|pour|contre|sur|chez)$/,
    pronoun: /^(?:il|elle)$/,
    ahead: /^(?:doit|rendra|rencontrera|recevra|visitera|prévue|prévu|prochaine|prochain)$/,
    not: /^(?:pas|aucun|aucune|annulé|annulée|reporté|reportée)$/,
    maybe: /^(?:pourrait|pourraient|souhaite|si|aurait|demande)$/,
  },
);

const SPANISH = language(
  `
CONSULT.phone | pair | conversación+telefónica, llamada+telefónica, habló+teléfono
CONSULT.visit | visit | visitó, visita+oficial, llegó, viajó
CONSULT.summit | pair | cumbre+celebr~
CONSULT.meeting | pair | reunió, reunirá, reunieron, recibió, entrevistó
SANCTION.discontinue | directed | sanciones+impuso, sanciones+impus~
SUPPORT.agreement_signed | pair | acuerdo+firm~
ACCUSE | directed | acusó, acusa, condenó, condena, criticó
`,
  {
    with: /^con$/,
    into: /^(?:a|en)$/,
    governs: /^(?:con|a|en|al|de|del|por|para|contra|sobre|desde)$/,
    pronoun: /^(?:él|ella)$/,
    ahead: /^(?:reunirá|visitará|viajará|prevé|previsto|prevista|próximo|próxima)$/,
    not: /^(?:no|ningún|canceló|cancelada|aplazó|aplazada)$/,
    maybe: /^(?:podría|podrían|quiere|si|habría|pide|pidió)$/,
  },
);

const RUSSIAN = language(
  `
CONSULT.phone | pair | телефонн~+разговор~, переговорил~+телефон~
CONSULT.visit | visit | прибыл~, посетил~, посетит, визит~+прибы~
CONSULT.summit | pair | саммит~+прош~
CONSULT.meeting | pair | встретил~, встретит~, переговоры+пров~, принял+кремл~
SANCTION.discontinue | directed | санкции+ввел~, санкции+ввёл
SUPPORT.agreement_signed | pair | соглашени~+подписал~
ACCUSE | directed | обвинил~, осудил~
`,
  {
    with: /^(?:с|со)$/,
    into: /^(?:в|во)$/,
    governs: /^(?:[св]|со|во|на|по|для|от|из|[оук]|об|при)$/,
    pronoun: /^(?:он|она)$/,
    ahead: /^(?:встретится|посетит|планирует|проведет|проведёт|намерен|состоится)$/,
    not: /^(?:не|отменил|отменен|отменён|перенесен)$/,
    maybe: /^(?:может|могут|если|хочет|бы)$/,
  },
);

/** By BCP 47 primary tag. */
export const FOREIGN: ReadonlyMap<string, ForeignLanguage> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ru', RUSSIAN],
]);

function language(table: string, words: Omit<ForeignLanguage, 'acts'>): ForeignLanguage {
  const acts = table
    .trim()
    .split('\n')
    .map((row) => {
      const [act = '', frame = '', cues = ''] = row.split('|').map((cell) => cell.trim());
      const [type, mode] = act.split('.');
      const patterns = cues.split(', ').map((cue) => cue.split('+').map(patternOf));
      return { type: type as EventType, mode: mode ?? null, frame: frame as ForeignAct['frame'], cues: patterns };
    });
  return { ...words, acts };
}

/** `treff~` begins a word; without the tilde it is the word. */
function patternOf(cue: string): RegExp {
  return cue.endsWith('~') ? new RegExp(`^${cue.slice(0, -1)}`, 'u') : new RegExp(`^${cue}$`, 'u');
}
