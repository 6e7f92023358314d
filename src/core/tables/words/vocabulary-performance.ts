import { wordList } from './word-list.ts';

/** What a column of a three-level table holds. */
export type PerformanceRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'target'
  | 'completed'
  | 'rate'
  | 'unit'
  | 'full'
  | 'weight'
  | 'score'
  | 'reason'
  | 'bound'
  | 'other';

/** Over 产出指标 and 效益指标 where no head says 一级; beside one that does they say of what kind a figure is. */
export const typeHeads = wordList('指标类型 指标类别 绩效指标类型');

/** Heads that only a table of levels has. */
export const levelHeads: Readonly<Record<'level1' | 'level2' | 'level3', readonly string[]>> = {
  level1: [
    ...wordList(`
      一级指标 一级目标 一级绩效指标 一级 1级指标 Ⅰ级指标 I级指标 一级指标名称 一级指标类别
    `),
    ...typeHeads,
  ],
  level2: wordList(`
    二级指标 二级目标 二级绩效指标 二级 2级指标 Ⅱ级指标 II级指标 二级指标名称 二级指标类别
  `),
  level3: wordList(`
    三级指标 三级目标 三级绩效指标 三级 3级指标 Ⅲ级指标 III级指标 三级指标名称 三级指标内容
  `),
};

/** All are written as `normaliseLabel` leaves them. */
export const performanceWords: Readonly<Record<PerformanceRole, readonly string[]>> = {
  ...levelHeads,
  level3: [
    ...levelHeads.level3,
    ...wordList(`
      指标名称 指标内容 具体指标 绩效指标 绩效指标名称 指标说明 指标 绩效内容 绩效指标内容 指标项目
    `),
  ],
  target: wordList(`
    年度指标值 指标值 年度目标值 目标值 年初设定指标值 年初指标值 预期指标值 计划指标值 绩效目标值
    年度绩效指标值 年度绩效目标值 目标 计划完成值 预期目标 年度目标 预期值 设定目标值 绩效指标值 计划值
    预期目标值 计划目标值 指标目标值 年初目标值 指标目标 年度计划值 预期完成值 年初设定目标值 计划指标
    全年目标值 全年指标值 年初绩效目标值 年度预期指标值 年度任务 协议指标值 预计完成值 应完成值
    年初设定值 预设指标值 年度指标 目标指标值 绩效目标 设定目标 计划目标 考核目标 考核目标值 预定目标 预设目标 年度计划
    协议目标 合同目标 约定值 目标任务 指标要求
  `),
  completed: wordList(`
    实际完成指标值 实际完成值 全年实际完成值 全年完成值 实际值 完成值 实际完成情况 完成情况
    年末完成值 自评完成值 指标完成情况 实际完成 实际达成值 全年实际值 完成指标值 全年实际完成情况
    实际完成结果 实际完成指标 年度实际完成值 实际完成量 完成指标情况 全年实际完成指标值 年末实际完成值
    实际达到值 达成值 完成结果 执行情况 年度完成值 实际达成情况 实现值 目标完成情况 实际指标值
    绩效目标完成情况 实际完成数 年度完成情况 自评完成情况 截至目前完成值 目前完成值 目前实际完成值
    绩效完成情况 实现情况 指标实际完成值 指标完成值 达成情况 实际达成 实际情况 完成数 完成量 实际数 落实情况 实施情况
    全年完成情况 全年完成 累计完成值 累计完成情况 核实完成值
  `),
  rate: wordList(`
    完成率 达成率 指标完成率 完成百分比 目标完成率 实现率 完成比例 指标达成率 完成进度
  `),
  unit: wordList(`计量单位 单位 指标单位 度量单位`),
  full: wordList(`
    分值 满分 标准分 指标分值 标准分值 分值权重 权重分 权重分值 配分 设定分值 满分值 赋值 赋分 满分分值 总分值 基准分 应得分
  `),
  weight: wordList(`权重 指标权重 权重比例 权重系数 所占权重 权重占比`),
  score: wordList(`
    得分 自评得分 自评分 评价得分 实际得分 评分 自评分数 评分结果 自评分值 指标得分 自评打分 评估得分
    核定得分 考核得分 最终得分 得分情况 评定得分 审核得分 复核得分 专家评分 专家得分 初评得分 实得分 绩效得分 单项得分
    指标评分
  `),
  reason: wordList(`
    偏差原因分析及改进措施 偏差原因 偏差原因分析 未完成原因分析 原因分析 未完成原因及改进措施
    未完成原因 未达成原因 未完成原因和改进措施 偏差原因及改进措施 偏差分析及改进措施 备注 说明 改进措施
    偏差原因说明 未完成原因分析及改进措施 偏差情况说明 情况说明 未达标原因 原因及改进措施 偏差说明
    未完成指标原因分析及拟采取的改进措施 未完成原因及拟采取的措施 偏离原因 扣分原因 偏差原因及措施
  `),
  bound: wordList(`
    指标性质 指标符号 指标方向 符号 运算符 运算符号 计算符号 比较符 比较符号 绩效指标性质 指标值符号
    指标值性质 目标值符号 数值符号 方向 目标方向 指标属性
  `),
  other: wordList(`
    序号 度量 评分标准 计算公式 指标解释 评价标准 数据来源 佐证材料
    评分规则 完成时间 责任人 考核标准 指标口径 历史参考值 全年预计完成情况 全年预计完成值
    预计全年完成情况 预计全年完成值 预计完成情况 完成目标可能性 预计完成率
  `),
};

/** Beside 全年预算数, 全年执行数 and 执行率 over the money of a form of 绩效自评. */
export const executionMarks: Readonly<Record<'full' | 'score', readonly string[]>> = {
  full: wordList(`分值 满分 标准分 权重`),
  score: wordList(`得分 自评得分 自评分 评分`),
};
export const executionRows = wordList(`
  年度资金总额 资金总额 年度资金合计 资金合计 总额 项目资金总额 年度预算资金 合计 总计 项目总金额
  预算执行情况 资金执行情况 预算资金执行情况 预算执行 项目预算执行情况
`);

/** Before the project that a form is of. */
export const formProjectWords = wordList(`
  项目名称 项目(政策)名称 项目/政策名称 政策名称 专项名称 专项资金名称 转移支付名称 预算项目名称 二级项目名称 一级项目名称
`);

/** What the part of budget execution is called. */
export const executionPart = '预算执行率';

/** A first-level label that is the budget's execution. */
export const executionLabels = wordList(`
  预算执行 资金执行 执行率 预算资金执行 资金使用率 资金支出率 预算支出率 经费使用率 经费支出率 预算完成率
`);

/** Inside first-level labels of the rule (财预〔2020〕10号). */
export const levelNames = wordList(`产出 效益 满意度 成本 效果 过程 决策`);

export const performanceTitleWords = wordList(`
  绩效 自评 绩效目标 绩效指标 绩效自评 支出绩效
`);

/** Words of stations' services: a table of levels without any may be anybody's. */
export const performanceFieldWords = wordList(`
  个案 小组 探访 电访 入户 志愿 社工 社会工作 社区活动 督导 站点 帮扶 困境 服务站 居家 家访 双百
  社区服务 社会组织 探望 困难群众 资源链接 链接资源
`);

/** Closing rows. */
export const performanceTotalWords = wordList(`
  总分 总得分 合计 总计 得分合计 合计得分 总分合计 自评总分 自评得分合计 分值合计 总评分 合计总分
`);

/** Said of many services: without these a table in a station's workbook may be somebody else's. */
export const performanceServiceWords = wordList(`
  服务 活动 居民 社区 长者 困难 青少年 儿童 残疾 家庭 培训 资源 站 党建 慰问 宣传
`);

/** Whose goals a school or a company sets. */
export const performanceForeignWords = wordList(`
  升学 课程 学校 校园 招生 教学 教育 教师 学生 营业 销售 利润 客户 产品 回款 门店 生产 设备采购
`);

/** How the lines under a table begin: 制表人：, 审核人：, 注： */
export const closingLines =
  /^(?:制表|填表|填报|审核|审批|复核|负责|编制|评估人|联系|日期|单位|盖章|签字|签名|注|备注|说明|附)[^:：]{0,8}[:：]/u;

/** Titles of forms that are filled in when the year is done (财预〔2020〕10号). */
export const selfEvaluationWords = wordList(`
  自评 自我评价 绩效评价
`);

/** Titles and heads of forms that are filled in while the year runs. */
export const monitoringWords = wordList(`
  监控 运行跟踪 中期 期中 年中 半年 第一季度 第二季度 第三季度 前三季度 1-6月 1-7月 1-8月 1-9月 1至6月
  1~6月 1—6月 截至6月 截至7月 截至8月 截至9月 6月底 截至目前 目前完成
`);

/** What there should be few of: a target of it binds from above. */
export const fewerIsBetterWords = wordList(`
  投诉 事故 差错 流失 违规 违纪 信访 负面舆情 违法 上访 伤亡 死亡 处罚 逾期 超期 失误 泄密 泄露
`);
/** Said of how they were settled, of which more is better: 投诉处理率. */
export const settledWords = wordList(`
  处理 办结 回复 回应 化解 答复 解决 满意 整改 处置 响应 及时 服务 培训 宣传 走访 跟进 接访
`);

/** What a column of signs says beside 指标值, besides the signs and words before a figure. */
export const boundWords: Readonly<Record<'at-least' | 'at-most', readonly string[]>> = {
  'at-least': wordList(`正向 正向指标 越大越好`),
  'at-most': wordList(`反向 负向 反向指标 负向指标 越小越好`),
};
