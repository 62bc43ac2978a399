/** What words of Russian news say was done. */
import { language, townsIn } from './language.ts';

export const RUSSIAN = language(
  `
CONSULT.phone | pair | телефонн~+разговор~, переговорил~+телефон~
CONSULT.visit | visit | прибыл~, посетил~, посетит, визит~+прибы~
CONSULT.summit | pair | саммит~+прош~
CONSULT.meeting | pair | встретил~, встретит~, переговоры+пров~, принял+кремл~
SUPPORT.agreement_signed | pair | соглашени~+подписал~, договор+подписал~
SANCTION.discontinue | directed | санкции+ввел~, санкции+ввёл
RETREAT.resign | alone | отставку+подал~, отставку+ушел, отставку+ушёл
INCIDENT.appointment | alone | назначил~, назначен~, уволил~
ACCUSE | directed | обвинил~, осудил~, раскритиковал~
THREATEN | directed | пригрозил~, предупредил~
REJECT | directed | отверг~, опроверг~
REQUEST | directed | призвал~, потребовал~
STATEMENT.remark | alone | заявил~, сообщил~, сказал~, подчеркнул~
`,
  {
    with: /^(?:с|со)$/,
    into: /^(?:в|во)$/,
    against: /^(?:против|к)$/,
    governs: /^(?:[свк]|со|во|на|по|для|от|из|[оу]|об|при|против|между|через)$/,
    parts: /^(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделе|году)$/,
    both: /^(?:обе|оба)$/,
    pronoun: /^(?:он|она)$/,
    ahead: /^(?:встретится|посетит|планирует|проведет|проведёт|намерен|состоится)$/,
    not: /^(?:не|отменил|отменен|отменён|перенесен)$/,
    maybe: /^(?:может|могут|если|хочет|бы)$/,
    names: [
      [/(?<!\p{L})(?:Евросоюза?|ЕС)(?!\p{L})/gu, 'EUR'],
      [/(?<!\p{L})ООН(?!\p{L})/gu, 'UNO'],
      [/(?<!\p{L})НАТО(?!\p{L})/gu, 'NATO'],
      [/(?<!\p{L})Кремл[ьяе](?!\p{L})/gu, 'RUS'],
      [/(?<!\p{L})Белый дом(?!\p{L})/gu, 'USA'],
    ],
    towns: townsIn(
      'Москве RUS, Киеве UKR, Киев UKR, Пекине CHN, Пекин CHN, Минске BLR, Минск BLR, Анкаре TUR, Анкару TUR, Вашингтоне USA, Вашингтон USA, Тегеране IRN, Тегеран IRN, Астане KAZ, Астану KAZ, Брюсселе BEL, Брюссель BEL, Берлине DEU, Берлин DEU, Париже FRA, Париж FRA',
    ),
  },
);
