import type { ProjectField } from '../facts/table.ts';
import { wordList } from './word-list.ts';

/** Labels of the pairs that tell a project, by field. The whole label must be one, qualifiers left out. */
export const projectWords: Readonly<Record<ProjectField, readonly string[]>> = {
  station: wordList(`
    社工站 社工站名称 项目名称 站点名称 社工服务站 社工服务站名称 服务站 服务站名称 站点
    被评估单位 被评估社工站 评估对象 社会工作服务站 社会工作服务站名称 项目 站名 社工站点
    被评社工站 项目站点 社工站项目名称 购买服务项目名称 服务项目名称 受评单位 受评社工站
    被评估项目 评估项目 评估项目名称 受评站点 服务项目 所属社工站 街镇社工站 镇街社工站 家综名称
    被评估对象 社工站全称 街道社工站 服务站点 受评社工站名称
    被评单位 被评站点 评估站点 被评估站点 项目点 项目点名称 服务点名称
  `),
  buyer: wordList(`
    项目购买方 购买方 采购方 采购人 购买单位 采购单位 购买服务方 服务购买方 甲方 购买主体
    项目采购方 购买方名称 项目购买单位 购买服务单位 服务采购方 项目委托方 委托方 购买方单位
    项目甲方 业主单位 委托单位 发包方 购买部门 采购主体
  `),
  supervisor: wordList(`
    项目监督方 监督方 评估委托方 监督单位 监督部门 监管方 主管部门 监管单位 业务主管部门 主管单位
    监督机构 项目监管方 行业主管部门 监管部门 评估委托单位 项目监督单位 指导单位 业务主管单位
  `),
  contractor: wordList(`
    项目承办方 承办方 承接机构 承接方 服务机构 承办机构 承接单位 承办单位 项目承接方 项目承接机构
    承接主体 服务提供方 服务供应商 中标机构 中标单位 乙方 运营机构 供应商 社工机构 服务承接方
    承接社工机构 项目执行方 执行机构 运营单位 实施机构 项目承办机构 项目承接单位 服务方 服务单位
    承接服务机构 中标供应商 执行单位 承办社工机构 承接机构名称 机构名称 项目承办单位 服务机构名称
    承接社会组织 项目执行机构 受托方 受托单位 受托机构 实施单位 项目实施单位 项目单位
  `),
  supervisionCentre: wordList(`
    督导中心 督导机构 督导单位 督导方 区督导中心 社工督导中心 督导支持方 支持督导中心
  `),
  stage: wordList(`
    评估阶段 评估类型 评估类别 阶段 评估形式 评估性质 考核阶段 评估节点 评估期次 考核类型 期次
    评估种类 评估名称 评估时点
  `),
  agreementPeriod: wordList(`
    年度服务协议期 项目合同期 服务周期 年度服务周期 年度服务协议时间 服务协议期 协议期 年度协议期
    合同期 合同期限 合同周期 项目周期 服务期 服务期限 项目期限 项目服务期 年度服务期 协议期限
    协议服务期 服务合同期 本年度服务期 本年度协议期 年度合同期 项目服务周期 服务年度 协议时间
    合同时间 项目时间 服务时间 协议有效期 项目执行期 执行期 项目起止时间 合同起止时间 服务起止时间
    起止时间 协议起止时间 项目年度 服务协议时间 年度服务时间 项目实施周期 项目实施期 实施周期
    年度周期 协议周期 项目运营周期 运营周期 服务合同期限 项目合同期限 年度服务期限 项目服务期限
    合同服务期 合同服务期限 协议服务期限 年度项目周期 合同有效期 项目期 年度协议服务期
    年度服务合同期 项目协议期 服务协议周期 合同履行期 合同履行期限 合同履约期 履约期 履约期限
    履行期限 服务履行期 协议履行期
    合同起止 合同起止日期 实施期限 执行时间 项目起止日期 购买服务期限 购买服务期 委托期限 委托期 委托服务期
  `),
  evaluationPeriod: wordList(`
    评估考核期 评估期 考核期 评估期间 考核评估期 评估周期 考核周期 评估时间范围 评估时间段
    评估范围时间 评估期限 考核期间 评估考核周期 评估考核期间 考核时间 被评估期 评估考核时间
    被评估时段 评估时间 数据统计时间 统计时间 统计期间 评估覆盖期 评估服务期 统计周期 数据周期
    数据期间 评估数据期间 评估年度 评估所属期 考核时段 受评期 评估区间 评估时段 评估时限 统计时段
    评估考核时段 考评期 考评期间 考评周期 考评时段 数据统计期 数据统计时段 数据统计周期 数据统计期间
  `),
  procurementPeriod: wordList(`
    项目服务采购周期 采购周期 服务采购周期 采购期 项目采购周期 采购服务周期 项目采购期 总服务期
    采购服务期 项目总周期 合同总期限 项目总期限 购买周期 购买服务周期 三年服务周期 服务采购期
    采购期限 中标服务期
  `),
  requiredWorkers: wordList(`
    协议要求在岗社工数 协议人数 配备工作人员 人员配备 协议社工人数 要求在岗社工数 协议要求社工人数
    协议要求人数 应配备社工 应配备社工人数 应配备人数 配备社工人数 配备社工 配备人数 协议配备人数
    协议配备社工人数 社工配备人数 社工人数 社工数 协议要求在岗人数 协议在岗社工数 协议在岗人数
    要求配备人数 人员配备要求 社工配备要求 配备人员 配备工作人员数 协议社工数 工作人员数 工作人员
    在岗社工数 协议要求配备人数 合同人数 合同要求人数 项目人员配备 岗位数 社工岗位数 购买岗位数
    应到社工 应到人数 协议要求社工数 在岗社工人数 人员数 应配人数 应配社工 应配社工数 人员要求
    配置人数 人员配置 配置社工 社工编制 社工总数 购买社工数 要求社工人数 协议岗位数 人员配备数
    要求在岗社工人数 协议要求在岗社工人数 工作人员配备 合同约定人数 岗位配备 定员 人员编制
    配备专职工作人员 专职社工人数 专职人员 专职人员数 专职社工 专职社工数 专职工作人员
    专职工作人员数 全职社工 驻站社工 驻站社工人数 一线社工人数 社工配备 配备社工数 要求人数
    工作人员总数 工作人员人数 应配工作人员 配备要求 配置要求 岗位要求 岗位设置 岗位配置 用工要求 人员编制要求
  `),
  requiredLicensed: wordList(`
    其中持证社工数 持证社工人数 持证社工数 持证社工 专业人员不少于 持证人数 其中持证 其中持证社工
    其中持证社工人数 持证社工要求 持证要求 其中专业人员 专业社工人数 要求持证社工数 协议持证社工数
    持证人员 持证社工不少于 专业人员 专业社工 其中持证人数 其中专业社工 持证社工配备
    协议要求持证社工数 应配备持证社工 应配备持证社工人数 其中专业人员不少于 专业社工数 持证人员数
    持证数 协议持证人数 持证社工配备要求 要求持证人数 应配持证社工 持证人员不少于 专业社工不少于
    专业人员数 专业人员人数 协议要求持证社工人数 其中持证人员 其中专业社工人数 持证社工最低人数
    应持证人数 最低持证人数 要求持证社工人数 协议持证社工人数 持证最低人数 取得专业资历人员
  `),
  annualFunds: wordList(`
    年度项目服务经费 服务经费 项目资金 年度项目经费 项目经费 年度经费 项目金额 合同金额
    年度服务经费 经费 购买服务经费 年度资金 年度合同金额 协议金额 年度购买经费 购买经费 项目总经费
    年度项目资金 服务费 年度项目金额 服务资金 购买金额 年度金额 年度服务费 资金总额 项目预算
    年度预算 项目总金额 合同价 合同总价 中标金额 年度购买金额 购买服务资金 年度购买服务经费
    年度服务资金 经费总额 服务金额 年度协议金额 项目服务经费 项目年度经费 服务总经费 年度总经费
    项目服务资金 年度服务金额 财政资金 项目采购金额 采购金额 年度采购金额
    合同总金额 合同总额 协议经费 协议资金 合同经费 合同资金 年度协议经费 年度合同经费
    资助金额 资助经费 资助资金 合同价款 成交金额 中标价
  `),
  scheme: wordList(`
    评估方案 评估方式 评分方案 评分办法 评估办法 评估标准 考核方案 评估依据 评分方式 评估模式
    考核办法 评价方案 考核方式 评估体系 评价方式 评分标准
  `),
  population: wordList(`
    户籍人口 常住人口 人口 服务人口 辖区人口 人口数 户籍人口数 常住人口数 街道人口 总人口
    所在街道户籍人口 辖区户籍人口 服务总人口 街道户籍人口 辖区常住人口 人口总数
  `),
};

/** Ends of labels over the first and the last day of a period, the longest first. */
export const spanStartWords = wordList(`
  开始日期 开始时间 起始日期 起始时间 起始日 开始日 生效日期 开始 起始 起
`);
export const spanEndWords = wordList(`
  结束日期 结束时间 截止日期 截止时间 终止日期 终止时间 到期日期 到期时间 结束日 截止日 终止日
  到期日 结束 截止 终止 止
`);

/** Words that stand before a label and say nothing of the field. */
export const projectQualifiers = wordList(`
  其中 本 本次 此次 该 本项目 本年度 项目 年度 服务 协议 合同 要求 社工站 约定 的 数 总
`);

/** Words that end a label and say nothing of the field. */
export const projectEndings = wordList(`
  要求 名称 单位 情况 信息 时间 期间 数量 人数 数 合计 全称 标准 起止 约定
`);

/** Fields that hardly any other trade's form has: one of them speaks for ours. */
export const strongProjectWords = wordList(`
  社工 社会工作 持证 双百 评估考核 评估期 中期评估 末期评估 督导中心 承接机构 街道办 民政局 家综
`);

/** Titles of such sheets. */
export const projectTitleWords = wordList(`
  项目信息 基本信息 项目概况 基本情况 项目基本情况 项目基本信息 社工站信息 概况 社工站基本情况
  项目简介 站点信息
`);

/** How many workers a text asks for, and how many of them licensed: 配备工作人员20人，其中专业人员不少于14人. */
export const workersInText = /(\d{1,3})[人名位]/u;
export const licensedInText =
  /(?:持证|专业|(?:取得|持有|具有|具备)[^，,；;]{0,16}(?:证|资格))[^\d，,；;]{0,16}(\d{1,3})[人名位]/u;
/** 12名社工（含6名持证）: the number stands before. */
export const licensedAfter =
  /(?:其中|含|包括|包含)有?(\d{1,3})[人名位](?:为|是)?(?:持证|专业|取得|持有|具有|具备)/u;

/**
 * Labels of workers that an agreement asks for, however they are put together: 合同约定人员, 应配备专职社工人数.
 * What was really there (实际, 现有) is none.
 */
export const agreedWorkers =
  /^(?=.*(?:合同|协议|约定|要求|规定|应|须|需|配备|配置|编制|核定))(?:其中|合同|协议|项目|约定|要求|规定|核定|应|须|需|配备|配置|配|在岗|到岗|到位|安排|购买|专职|全职|驻站|一线|持证|专业)*(?:社会工作者|社工|工作人员|人员|岗位|人)(?:人数|数量|数|总数|配备|配置|要求|标准|编制|不少于|最低)*$/u;
export const agreedLicensed = /持证|专业/u;

/** 配备20名工作人员，其中持证社工14名 in running text: the number stands before. */
export const workersBefore =
  /(?:配备|配置|安排|聘用)(?:专职|全职)?(\d{1,3}[人名位](?:专职|全职)?(?:社会工作者|社工|工作人员|人员)[^。；;]{0,40})/u;

/** Heads over a list of pairs. */
export const pairHeadWords = wordList(`
  项目 内容 信息 名称 值 说明 备注 填写内容 具体内容 具体信息 项 类别 要素 情况 详情 数据 基本信息
  字段
`);

/** What stands between a label and its value in running text. */
export const phraseLinks = wordList(`
  为 是 共计 总计 合计 共 自 从 约 :
`);

/** What stands before a label in a sentence: 本次中期评估考核期为 … */
export const phraseLead =
  /^(?:根据协议|按照协议|按协议)?(?:本次|本期|本站|该站|该项目|本)?(?:[中末终]期(?=评估))?(?:评估(?=评估|考核期))?/u;

/** Who does what, in running text: 由X购买, 由X承接运营. */
export const phraseActors = [
  ['buyer', /由([^，。；,;由]{3,40}?)(?:购买|采购|出资|委托)/u],
  ['contractor', /由([^，。；,;由]{3,40}?)(?:承接|承办|运营|提供服务|负责运营|中标)/u],
  ['supervisor', /由([^，。；,;由]{3,40}?)(?:监督|监管|指导)/u],
] as const;

/** 中期评估, 末期评估 in running text. */
export const phraseStage = /(中期评估|末期评估|终期评估)/u;

/** Labels of the station itself, where another one names the project. */
export const stationLabelWords = wordList('社工站 社工服务站 社会工作服务站 服务站 家综 站名');

/** Labels of a station, or of a part of one. */
export const siteLabelWords = wordList('站点');
