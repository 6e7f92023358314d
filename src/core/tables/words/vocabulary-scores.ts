import { wordList } from './word-list.ts';

/** What a heading of a score table can say of the figures under it. */
export type ScoreRole =
  | 'part'
  | 'full'
  | 'score'
  | 'weight'
  | 'converted'
  | 'remark'
  | 'level'
  | 'grade';

export const scoreWords: Readonly<Record<ScoreRole, readonly string[]>> = {
  part: wordList(`
    评估主体 评估内容 评分项目 评估项目 评分内容 评分主体 评价主体 评价内容 评价项目 评估指标
    评分指标 考核内容 考核项目 考核主体 评估维度 维度 评估方 评分方 评价方 评估部分 项目 内容
    评估单位 评分单位 评估类别 类别 评估板块 板块 主体 指标 评审主体 评审内容 评估对象 评分类别
    评估要素 评价指标 评估分项 分项 考评内容 考评项目 考评主体 名称 评分主体/内容 评估主体/内容
    各方评估 评估构成 组成部分 部分
  `),
  full: wordList(`
    标准分 满分 分值 标准分值 满分值 总分值 标准 配分 应得分 权重分 权重分值 基准分 基础分
    分数上限 最高分 指标分值 设定分值 标准分数 分值满分 规定分 额定分 满分分值 占分 原始满分 赋分
    标准满分 参考分值 设置分值
  `),
  score: wordList(`
    得分 评分 评估得分 实际得分 评分结果 评估分 实得分 评估评分 考核得分 最终得分 得分情况 原始分
    原始得分 评定得分 自评得分 测评得分 评审得分 分数 打分 评价得分 专家评分 评估分数 考评得分
    实际分 原始评分 评分分数 各项得分 平均分 卷面分 评估得分情况 成绩 测评分 实得 初评得分 本次得分 均分 均值 平均得分
  `),
  weight: wordList(`
    权重 占比 比重 权重比例 所占比例 比例 系数 折算比例 权数 权重系数 折算系数 所占权重 分值占比
    占总分比例 百分比 评分占比 权重占比 加权系数 加权比例 权重值 计分权重 评分权重 评价权重
  `),
  converted: wordList(`
    折算分 折算得分 加权得分 加权分 换算分 折合分 折合得分 权重得分 加权后得分 折算后得分 计入总分
    折后得分 换算得分 折算后 最后得分 计分 折算 折算分数 计入得分 加权后分数 综合得分 折算后分数
    得分折算 评分折算 折合 实际计分 计算得分 按权重得分 乘权重得分 最终计分 加权
  `),
  remark: wordList(`
    备注 说明 扣分原因 扣分说明 评分说明 评分依据 扣分 评分标准 评价标准 意见 评语 扣分情况
    主要问题 依据 评估意见 存在问题 评分人 评估人 计算方式 计算方法 计算公式
    扣分值 扣分数 扣除分值 扣减分值 扣减分 扣分分值
  `),
  level: [
    '等级',
    '评估等级',
    '评定等级',
    '等次',
    '评级',
    '结果等级',
    '考核等次',
    '评定结果',
    '评估结论',
  ],
  grade: [],
};

/** Before 分 these tell who gave a score, or when: 复核分, 自评分数. */
export const scoringWords = wordList(`
  自评 自查 初评 初审 复核 复评 复审 终评 终审 核定 审定 审核 核查 抽查 认定 评定 评审 评委 专家 专家组
  考核 考评 测评 机构 站点 最终 最后 实评 现场 现场评估 打
`);

/** Of these, what heads a column of scores without 分 after it: 分值 | 自评 | 复核. */
export const bareScoreWords = wordList(
  '自评 机构自评 站点自评 初评 复评 复核 终评 专家评 专家评审 专家组评审',
);

/** Scores that the station gives itself, and those that stand after all others were given. */
export const ownScoreWords = ['自评', '自查', '自我', '初评', '初审', '机构评分', '站点评分'];
export const settledScoreWords = wordList(`
  最终 最后 核定 审定 终评 终审 复核 复评 复审 确认 评定 综合 认定 专家组
`);

/** In the title of a score table of one party or one side: its total is not the station's. */
export const onePartyWords = wordList(`
  购买方 采购方 委托方 监督方 督导 街道评 民政评 财务评 满意度 用人单位 使用方 服务对象 自评 甲方 采购人 购买单位
  居民评 村居评 居委评 社区评分 合作单位 主管部门评 民政局评 财务审计 财务管理评
`);
/** In the title of a score table of a worker: none of the station's at all. */
export const appraisalWords = wordList(`
  员工 个人 社工考核 社工绩效 志愿者
`);
/** 社工年度考核 and 绩效考核, and not 社工站年度考核, 社工站2024年度绩效考核. */
export const appraisalPattern =
  /(?:社工|人员|站长|督导员)(?:年度|年终|季度|月度|半年|工作|日常|岗位|试用期)+(?:考核|考评|测评|评价)|^(?!.*(?:站|项目|机构|中心)[^员岗]*绩效考核).*绩效考核/u;

/** Rows (or columns) that close a score table. */
export const scoreTotalWords = wordList(`
  总分 总得分 合计 总计 最终得分 综合得分 总评分 总成绩 总评得分 评估总分 四项总得分 三项总得分
  得分合计 总分合计 合计得分 总评 最后得分 综合评分 评估总得分 合计总分 最终总分 综合总分
  总得分合计 评估得分 评估综合得分 最终评估得分 加权总分 折算总分 中期总分 末期总分 总分值
  四方总分 三方总分 四方评估总分 三方评估总分 共计 评估结果得分 最终得分合计 总和 总体得分
`);
/** Under the parts, what the table makes of their sum: in a label of a row alone. */
export const closingScoreWords = wordList(
  '应得分 应得总分 应得满分 实得分 实得总分 折合得分 折合分 折算得分 折算分 折算百分制 百分制得分 折合百分制 换算得分 换算分',
);
export const scoreSubtotalWords = wordList(`
  小计 第三方小计 部分小计 小结 分项小计 平均分 均分 平均 平均得分 片区平均 平均值
`);
export const gradeRowWords = wordList(`
  等级 自评等级 自评等次 自评结果 评估等级 评定等级 评级 等次 评估等次 最终等级 评估结果 评定结果 结果 结论 评估结论
  评估结果等级 考核等级 考核结果 总评等级 综合等级 最终评级 评定等次 评价等级 评估级别 级别
  绩效等级 验收结论 验收结果 验收等级 考评等级 考评结果 绩效评级 评分等级 考核评级 评价结果 评价结论 评审等级 评审结果 最终结果 评估最终等级 星级 评定星级 评估星级 星级评定 星级等级 拟定星级 最终星级
`);

/** Stars in a row of 星级: ★★★★★, 五星级, 4星; letters: A, B级, 3A, AAA级. What they stand for is not said. */
export const starGrade =
  /^(?:★{1,5}☆{0,4}|[一二三四五1-5]星级?|(?:[1-5]?A|A{2,5}|[B-E])[+-]?[级等档]?)$/u;

const judged =
  '综合|年度|最终|考核|考评|评估|评定|评价|评审|绩效|审核|认定|拟定|拟评|拟|建议|自评|总评|验收|复核';
/** 考核等次, 拟评星级 */
export const gradeRowPattern = new RegExp(
  `^(?:20\\d\\d年|${judged})+(?:等级|等次|评级|星级|档次|级别)$`,
  'u',
);

/** The grades' names, from the highest down, of all schemes. */
export const gradeNames = wordList(`
  优秀 良好 合格 不合格 优 良 中 差 优良 基本合格 及格 不及格
`);

/** Words that the parts of a station's evaluation are named with. */
export const partWords = wordList(`
  购买方 采购方 委托方 街道 镇街 监督方 区民政局 民政局 民政 督导中心 第三方 评估机构 评估方
  服务监测 服务成效 运营管理 服务质量 专业服务 服务产出 财务管理 人力资源 组织管理 项目管理
  服务对象满意度 满意度 日常监测 服务管理 服务成果 专家评估 专业评估 财务评估 监督部门 购买服务方
  主管部门 社工站 社会效益 服务绩效 机构管理 制度建设 街道办 服务效果 督导评估 服务监测评估
  运营评估 成效评估 社工 居民满意度 服务标准 服务指标 服务执行 人员管理 行政管理
  预算执行 产出指标 效益指标 满意度指标 党建 资源整合 资源链接 团队建设 规范化 服务专业 专业性
  中期评估 末期评估 档案管理 社会评价 社会影响 宣传 服务创新 特色创新 站点建设 阵地建设 志愿服务 服务覆盖
`);
export const strongPartWords = wordList(`
  购买方 监督方 督导中心 第三方 服务监测 服务成效 运营管理 服务质量 民政 街道 评估机构 采购方
  委托方 镇街 专业服务 社工 预算执行 产出指标 效益指标 满意度指标
`);
export const scoreTitleWords = wordList(`
  评分 评估结果 评估得分 得分 评分表 评估评分 评分汇总 得分表 评分结果 成绩 总分 评估分 评估汇总
`);

/** Who scores, one column each. */
export const scorerWords = wordList(`
  专家 评委 评审 评估员 评估人 评估师 考评员 组员 成员 组长 老师 评分人 打分人
`);

/** Rows beside the full marks: they may count or not. */
export const bonusWords = wordList(`
  加分 附加 奖励 创新分 特色分 亮点
`);

/** Over figures: what was taken off the full marks. */
export const deductionHeadWords = wordList(`
  扣分 扣分项 减分项 扣减项 扣分值 扣减分 扣除分 扣除分值 扣分分值 减分 扣减分值 扣分数 扣分情况 应扣分 实扣分 扣分小计
`);

/** Heads over what share of its full marks each part has. */
export const scoreRateHeadWords = wordList('得分率 得分比例 得分百分比 得分占比 得分率情况');
