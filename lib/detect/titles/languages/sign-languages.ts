import { table } from '../foreign.ts';
import type { SignLanguage } from './sign-titles.ts';

/** Chinese titles, simplified and traditional. An unknown name has no visible beginning or end, so none is read. */
export const CHINESE: SignLanguage = {
  phrases: table(`
    国家主席, 國家主席, 总统, 總統 = president
    副总统, 副總統, 国家副主席 = vice president
    国务院总理, 总理, 總理, 首相, 总理大臣 = prime minister
    副总理, 國務院副總理 = deputy prime minister
    外交部长, 外交部長, 外长, 外長, 外交大臣, 外相 = foreign minister
    外交部副部长, 副外长, 外交部副部長 = deputy foreign minister
    国务卿, 國務卿 = secretary of state
    国防部长, 國防部長, 防长, 国防大臣, 防卫大臣 = defence minister
    财政部长, 財政部長, 财长 = finance minister
    商务部长, 商務部長 = commerce minister; 内政部长 = interior minister
    外交部发言人, 外交部發言人 = foreign ministry spokesperson
    国防部发言人 = defence ministry spokesperson
    克里姆林宫发言人 = kremlin spokesperson; 总统新闻秘书 = press secretary
    发言人, 發言人 = spokesperson
    秘书长, 秘書長 = secretary general
    总书记, 總書記 = general secretary
    国家安全顾问, 总统国家安全事务助理 = national security adviser
    常驻联合国代表 = permanent representative
    高级代表 = high representative; 欧盟委员会主席 = commission president; 欧洲理事会主席 = council president
    大使 = ambassador; 特使 = special envoy; 议长, 議長 = speaker
    国王, 國王 = king; 王储, 王儲 = crown prince; 教皇 = pope
    最高领袖, 最高领导人 = supreme leader
  `),
  short: new Map(
    Object.entries({
      美: 'USA',
      俄: 'RUS',
      中: 'CHN',
      英: 'GBR',
      法: 'FRA',
      德: 'DEU',
      日: 'JPN',
      韩: 'KOR',
      印: 'IND',
      乌: 'UKR',
      伊: 'IRN',
      以: 'ISR',
    }),
  ),
  modifiers: new Map([
    ['前', 'former'],
    ['代', 'acting'],
    ['候任', 'designate'],
    ['当选', 'designate'],
    ['已故', 'late'],
  ]),
  genitive: '的',
  nameBefore: null,
};

/** Japanese titles; they follow the name: `ラブロフ外相`. A foreign name is a run of katakana and shows where it begins. */
export const JAPANESE: SignLanguage = {
  phrases: table(`
    大統領, 国家主席 = president
    副大統領 = vice president
    首相, 総理大臣, 内閣総理大臣 = prime minister
    副首相 = deputy prime minister
    外相, 外務大臣, 外交部長, 外務長官 = foreign minister
    外務副大臣, 外務次官, 外務次官補, 副外相 = deputy foreign minister
    国務長官 = secretary of state
    国防相, 国防長官, 防衛相, 防衛大臣, 国防大臣 = defence minister
    財務相, 財務長官, 財務大臣, 財相 = finance minister
    内相 = interior minister; 商務長官 = commerce secretary; 経済産業相 = trade minister
    外務省報道官, 外交部報道官 = foreign ministry spokesperson
    大統領報道官 = kremlin spokesperson
    報道官 = spokesperson
    事務総長 = secretary general
    書記長, 総書記 = general secretary
    大統領補佐官 = national security adviser
    外交安全保障上級代表 = high representative; 欧州委員長 = commission president
    大使 = ambassador; 特使 = special envoy; 議長 = speaker
    国王 = king; 皇太子 = crown prince; 教皇 = pope; 最高指導者 = supreme leader
  `),
  short: new Map(
    Object.entries({
      日: 'JPN',
      米: 'USA',
      露: 'RUS',
      ロ: 'RUS',
      中: 'CHN',
      英: 'GBR',
      仏: 'FRA',
      独: 'DEU',
      韓: 'KOR',
      印: 'IND',
      伊: 'ITA',
    }),
  ),
  modifiers: new Map([
    ['前', 'former'],
    ['元', 'former'],
    ['次期', 'designate'],
    ['故', 'late'],
  ]),
  genitive: 'の',
  nameBefore: /[\u30a1-\u30fa\u30fc][\u30a1-\u30ff＝]{2,24}$/,
};
