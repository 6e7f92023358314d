import type { FundingRole } from './vocabulary-funding.ts';
import { wordList } from './word-list.ts';

/** Heads of a column that names the station of each row. */
export const stationHeadWords = wordList(`
  社工站 社工站名称 社工站点 社工站点名称 社工服务站 社工服务站名称 服务站 服务站名称 站名 所属社工站
  所在社工站 街镇社工站 镇街社工站 街道社工站 社会工作服务站 社会工作服务站名称 被评估社工站 受评社工站
  被评社工站 街道 街镇 镇街 所属街道 所属街镇 所属镇街 街道名称 镇街名称 街镇名称 项目站点 各社工站 家综
  家综名称 站别 街道镇 站 乡镇 所属乡镇 乡镇名称 乡镇街道 街道乡镇 乡镇/街道 街道/乡镇 镇/街道 街道/镇 乡/镇/街道 街镇/社工站
`);

/** 镇（街）社工站, 街道（乡镇）, 各乡镇（街道）社工站名称: such heads in their other spellings. */
export const stationHeadPattern =
  /^(?:所属|所在|各)?[镇街乡道(/、)]+(?:社会工作服务站|社会工作站|社工服务站|社工站|服务站)(?:名称)?$|^(?:所属|所在|各)?[镇街乡道]{1,2}[(/、][镇街乡道]{1,2}\)?(?:名称)?$/u;

/** Heads that may name a station, or a part of one: only what is surely a station counts. */
export const perhapsStationHeadWords = wordList(`
  站点 站点名称 所属站点 所在站点 项目 项目名称 被评估单位 受评单位 评估对象 单位 单位名称 服务单位
`);

/** Lines over all stations that are no sums: 平均, 全区. */
export const overAllWords = wordList('平均 均值 最高 最低 全区 全市 全镇 全街 各站 总体 总评');

/** What stands behind a station's place. */
export const stationSuffix =
  /(?:社会工作服务站|社会工作服务总站|社会工作站|社工服务总站|社工服务站|社工总站|社工站|家庭综合服务中心|家综|服务站|站)(?:项目|服务项目|购买服务项目)?$/u;

/** Province, city and district before a station's street; XX区 where the district is not said. */
export const stationPrefix =
  /^(?:[\u4e00-\u9fff]{2,3}?省)?(?:(?:[\u4e00-\u9fff]{2,3}?|[A-Za-z×*○]{1,3})市)?(?:(?:[\u4e00-\u9fff]{2,4}?|[A-Za-z×*○]{1,3})[区县](?![\u4e00-\u9fff]?$))?/u;

/** The street, town or township that a station is named after. */
export const stationPlace = /^[\u4e00-\u9fff]{2,7}(?:街道|街|镇|乡)$/u;

/** Stations under letters and cyclical signs for names: A街, 甲镇社工站, 社工站B. */
export const letteredStation =
  /^(?:[A-Za-z\d]{1,2}|[甲乙丙丁戊己庚辛壬癸])(?:街道|街|镇|乡)(?:社会工作服务站|社工服务站|社会工作站|社工站|站)?$|^(?:社工服务站|社工站)(?:[A-Za-z\d]{1,2}|[一二三四五六七八九十甲乙丙丁戊])$/u;

/** What is left of a name that says no place: 街道社工站, 本社工站. */
export const noPlaceWords = wordList(`
  街道 镇街 街镇 乡镇 项目 双百 社区 基层 本街 本街道 本镇 我街 该街 购买服务 服务 各街 各镇街 各街道 全区 全市 辖区
`);

/** No station: words that a column under 社工站 or 街道 may hold besides. */
export const noStationWords = wordList(`
  合计 总计 小计 共计 平均 备注 说明 社区 片区 村 居委 全区 全市 各站 各社工站 其他 项目 服务 签名 填表 名称
  分 权重 目标 指标 完成 协议 评估 单位 日期 时间 方 人数 数量 机构 中心 主体 部门 经费 资金 社工 合同 期
  预算 支出 决算 执行 结余 偏差 占比 比例 拨付 应拨 实拨 得分 评分 合格 个案 小组 电访 探访 活动 经费
  序号 编号 姓名 性别 年龄 学历 证书 资质 岗位 职 到岗 在岗 社保 工资
  类型 阶段 形式 人员 金额 地址 电话 街道办 办事处 民政 项目 甲 乙 年 月 户籍 面积
`);

/** Who scores a station, and the parts of its evaluation, over a column of a list of stations. */
export const scoringPartyWords = wordList(`
  第三方 评估机构 评估方 购买方 采购方 委托方 监督方 监管方 督导中心 督导方 督导机构 民政局 民政部门 街道办
  镇政府 镇街评估 街镇评估 街道评估 专业评估 财务评估 服务监测 服务成效 运营管理 服务质量
`);

/** No score of a station, whatever else the head says. */
export const notScoredWords = wordList(`
  率 人数 次数 场次 个数 数量 经费 金额 费用 预算 支出 日期 时间 名称 备注 说明 原因 意见 建议 签名 盖章 人员
`);

/** Over a list of stations whose totals are of an evaluation, and of something else. */
export const evaluatedWords = wordList('评估 考核 考评 评审 评定 评级 绩效 验收');
export const notEvaluatedWords = wordList(`
  考试 培训 知识 满意 问卷 测试 竞赛 比赛 员工 笔试 面试 督导 自评 第三方 财务 投标 招标 信用
`);

export const rankHeadWords = wordList('排名 名次 排序 位次 排行');
export const vetoHeadWords = wordList('一票否决 否决');
/** In a column of vetoes: one was found. */
export const vetoedWords = wordList('是 有 √ ✓ ✔ ☑ 触发 已触发 否决 存在');

/** In the head of a figure that was agreed: 协议社工数; without one a list of stations tells what is. */
export const agreedWords = wordList(
  '协议 要求 应 需 配备 配置 约定 合同 核定 编制 定员 不少于 最低',
);

/** The heads that a station's line of scores, or of money, gets when it is set upright. */
export const uprightHeads = {
  part: '评估主体',
  subpart: '评估内容',
  score: '得分',
  full: '标准分',
  weight: '权重',
  converted: '折算分',
  line: '项目',
  batch: '批次',
  owed: '应拨金额',
  service: '服务内容',
  target: '协议量',
  completed: '完成量',
  rate: '完成率',
  whole: '经费合计',
} as const;

/** The head that a figure of a station's money gets, whatever words its own one says it with. */
export const uprightFunding: Readonly<Partial<Record<FundingRole, string>>> = {
  budget: '预算',
  initial: '年初预算',
  spent: '支出',
  rate: '执行率',
  balance: '结余',
};

/**
 * The head that figures get whose own one names a station, by a word of the lines over them; of two that
 * are both of money none.
 */
export const uprightFigures: readonly (readonly [
  words: readonly string[],
  head: string,
  isMoney: boolean,
])[] = [
  [wordList('得分 评分 分数'), '得分', false],
  [wordList('拨付 拨款 到账'), '拨付金额', false],
  [wordList('决算 支出 使用 开支 执行'), '支出金额', true],
  [wordList('预算 经费安排'), '预算金额', true],
  [wordList('完成 实际'), '完成量', false],
  [wordList('协议 目标 任务 指标'), '协议量', false],
];
export const uprightOther = '金额';

/** A sheet's name by which a workbook speaks of a station. */
export const stationBook = '社工站';

/** Heads of a list of stations whose figures add up to nothing over them: rates, scores, ranks, numbers of telephones. */
export const notAddedHeads =
  /率|比例|比重|占比|百分|进度|%|％|分数?$|分[（(]|得分|评分|扣分|平均|均值|人均|排名|名次|序号|编号|等级|电话|手机|邮编|年份|时间|日期/u;
