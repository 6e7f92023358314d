import { wordList } from './word-list.ts';

/** Before a period in a title: another period than the one evaluated. */
export const otherPeriodWords = wordList(`
  协议时间 协议期 采购周期 采购期 合同期 合同时间 服务周期 服务期 协议周期 合同周期 项目周期
  项目期 服务协议 服务年度 起止时间 协议有效期 协议年度 合同年度 合同有效期
`);

/** Of these, the ones of the whole purchase, which may hold several years' agreements. */
export const procurementWords = wordList(`
  采购周期 采购期 购买周期
`);

/** A station's name: a place before 社工站, 社会工作服务站, 社工服务站, 家庭综合服务中心. */
export const stationPattern =
  /((?:[\p{Script=Han}]{2,20}?)(?:[“"「『《（(][^”"」』》）)]{1,12}[”"」』》）)])?(?:社会工作服务站|社会工作站|社工服务站|社工站|家庭综合服务中心|社工服务总站|社工总站))/u;

/** Words by which a text speaks of a station. */
export const stationWords = wordList(`
  社工站 社工服务站 社会工作服务站 社会工作站 双百 家庭综合服务中心 家综 社工服务 社会工作服务
  社工机构
`);

/** A station with its place, as a paragraph names it. */
export const placedStationPattern =
  /((?:[\p{Script=Han}]{1,18}?[街镇乡市区县道])(?:[“"「『《（(][^”"」』》）)]{1,12}[”"」』》）)])?(?:社会工作服务站|社会工作站|社工服务站|社工站|家庭综合服务中心|社工服务总站|社工总站))/u;

/** Before a station's name: of a title's date (年度, 上半年, 评估末月), or of a question (您对). */
export const wordsBeforeStation =
  /^(?:年度?|上半年度?|下半年度?|第?[一二三四]季度|月份?|[一二三四五六七八九十]+月份?|(?:评估|考核)(?:首月|末月|期内?|期末|年度)?|截[至止]目前|目前|请问|[您你](?:对于?|认为|觉得|了解|知道|所在的?)|关于)+/u;

/** What only looks like a station's name: 各社工站, 全区社工站, 社工站 alone. */
export const noStation =
  /^(?:社会工作服务站|社会工作站|社工服务总?站|社工总?站|家庭综合服务中心)$|(?:各|所有|全部|每个|通过|依托|设立|成立|建立|作为|根据|按照|来自|支持|全区|全市|辖区|本区|本市|购买|采购|镇街|(?:^|[省区县市全各])(?:街镇|乡镇(?:街道)?)|(?:乡|镇|街|街道)[（(/](?:乡|镇|乡镇|街|街道)[）)]?)(?:社会工作服务站|社会工作站|社工服务站|社工站|家庭综合服务中心)$/u;
