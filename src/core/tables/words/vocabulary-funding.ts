import type { FundingClass } from '../facts/funding-table.ts';
import { wordList } from './word-list.ts';

/** What a heading of a budget table can say of the figures under it. */
export type FundingRole =
  | 'budget'
  | 'initial'
  | 'spent'
  | 'rate'
  | 'budgetShare'
  | 'spentShare'
  | 'balance'
  | 'deviation'
  /** 金额, 占比: what they are of stands over them. */
  | 'amount'
  | 'share';

export const fundingWords: Readonly<Record<FundingRole, readonly string[]>> = {
  budget: wordList(`
    预算 预算数 预算金额 预算额 预算经费 预算资金 预算总额 预算安排 预算总金额 预算支出 预算支出金额
    预算支出数 预算值 预算费用 预算安排数 预算安排金额 预算下达数 预算合计 项目预算 项目预算金额 经费预算
    经费预算数 经费预算金额 资金预算 支出预算 支出预算数 费用预算 批复预算 批复预算数 批复金额 批复数
    核拨金额 核拨数 核拨经费 立项预算 立项金额
    预算批复数 预算批复 核定预算 核定预算数 核定金额 调整后预算 调整预算 调整预算数 调整后预算数 调整后预算金额
    全年预算 全年预算数 年度预算 年度预算数 年度预算金额 年度预算经费 全年预算金额 本年预算 本年预算数
    计划 计划金额 计划经费 计划支出 计划支出金额 计划使用 计划使用金额 计划数 计划投入 计划资金 资金计划
    预计支出 预计金额 预计使用 预计费用 经费安排 安排金额 安排资金 资金安排 计划安排 协议经费
    协议预算 合同预算 合同预算金额 服务预算 应支出金额 资金总额
  `),
  initial: wordList(`
    年初预算 年初预算数 年初预算金额 原预算 原预算数 原预算金额 初始预算 期初预算 调整前预算 年初预算安排
    年初批复预算 年初数 年初安排 原批复预算
  `),
  spent: wordList(`
    支出 支出金额 支出数 支出额 支出总额 实际支出 实际支出金额 实际支出数 实际支出额 实际使用 实际使用金额
    实际使用数 使用金额 使用数 使用经费 使用资金 已使用 已支出 已使用金额 已支出金额 已支出数 已使用经费
    执行 执行数 全年执行数 执行金额 执行额 实际执行 实际执行数 实际执行金额 年度执行数 决算 决算数 决算金额 实际决算
    累计支出 累计支出金额 累计支出数 累计执行 累计执行数 累计使用 累计使用金额 实际发生额 发生额 实际发生
    实际发生金额 实际金额 实际 实际数 实支 实支金额 实支数 实际开支 开支金额 开支 实际花费 经费支出
    经费支出金额 经费使用 经费使用金额 资金使用 资金使用金额 资金支出 实际支付 实际支付金额 已支付金额 支付数
    已付金额 本年支出 本年支出金额 年度支出 年度支出金额 全年支出 全年支出金额 本期支出 评估期支出
    评估期支出金额 评估期内支出 评估期内支出金额 项目支出 项目支出金额 费用支出 实际费用 实际投入 使用情况
    支出情况 支出部分 执行情况 实际支出情况 实际使用情况 经费使用情况 已执行 已执行金额 已执行数 已开支
    结算金额 结算数 结算 支付金额 发生金额 发生数
    花费 已用金额 列支 列支金额 审定支出 审定支出金额 审定金额 审定数 审定额 审计确认金额 审计确认支出 审计确认数
    审计认定金额 审计认定支出 审计支出
  `),
  rate: wordList(`
    执行率 预算执行率 支出率 使用率 完成率 执行比例 执行进度 支出进度 资金使用率 经费使用率 资金执行率
    经费执行率 使用比例 预算完成率 支出占预算比例 支出占预算比 支出完成率 使用进度 资金支出率 预算支出率
    经费支出率 预算使用率 执行率(B/A) 执行百分比 支出比率 资金执行进度 预算执行进度 使用百分比 完成比例
    实际支出占预算比例 支出占预算百分比 执行情况(%) 支出/预算
  `),
  budgetShare: wordList(`
    预算占比 占预算比例 占预算总额比例 预算比例 占总预算比例 占总预算 占预算 占预算比 预算比重 预算结构
    占预算总额 占总预算比 占预算百分比 预算占比例 占年度预算比例 占项目预算比例 占预算总额的比例 占预算的比例
    占总预算的比例 预算所占比例 计划占比 占项目经费比例 占总经费比例 占全年预算比例
  `),
  spentShare: wordList(`
    支出占比 占支出比例 占总支出比例 占支出总额比例 实际占比 支出比例 执行占比 占总支出 占支出 占支出比
    支出比重 支出结构 占支出总额 占支出百分比 占实际支出比例 占全年支出比例 占支出总额的比例 占支出的比例
    占总支出的比例 支出所占比例 使用占比 决算占比 实际支出占比 占总支出比
  `),
  balance: wordList(`
    结余 余额 结余金额 剩余 剩余金额 差额 差异 差异额 结余资金 结转结余 剩余经费 未使用 未使用金额 未支出
    预算结余 结余(超支) 超支(结余) 结余数 节余 结余额 剩余资金 未支出金额 预算余额 超支/结余 结余/超支
    经费结余 资金结余 差额(预算-支出) 预算差额 剩余预算 结转 未执行数 未执行金额 预算与支出差额 增减额 差异金额
  `),
  deviation: wordList(`
    偏差率 偏差 差异率 偏离率 偏离度 差距 差距比例 偏差比例 误差率 超支率 差异比例 偏差幅度 变动率 增减率
    增减比例 差异幅度 与预算差距 与计划差距 偏差度 差距率 与预算偏差 执行偏差 执行偏差率 预算偏差率 支出偏差率
    差额率 差额比例 变动幅度 增减幅度 偏离幅度
  `),
  amount: wordList(`
    金额 数额 经费 资金 数 费用 总额 合计 小计 金额合计 款额 元 万元 总金额 数值
  `),
  share: wordList(`
    占比 比例 比重 所占比例 占比例 百分比 所占比重 比率 占总额比例 占总经费 占比情况 结构比 占总比 份额
    占合计比例 占总数比例
  `),
};

/** Words after which a heading tells the same: 预算金额合计, 支出（截至11月30日）. */
export const fundingStages = wordList(`
  截至 截止 上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 中期 末期
`);

/** Heads of the column that names the lines. */
export const fundingLabelWords = wordList(`
  支出明细 项目 费用项目 经费项目 支出项目 预算项目 科目 支出科目 预算科目 费用类别 经费类别 类别 支出类别
  名称 内容 支出内容 费用名称 资金用途 用途 明细 支出类型 经费类型 开支项目 项目名称 列支项目 项目内容
  一级科目 二级科目 三级科目 资金类别 费用科目 经费科目 科目名称 预算明细 预算内容 预算类别 经费用途 经费名称
  开支内容 开支科目 支出分类 经费分类 费用分类 费用类型 支出事项 事项 明细项目 费用明细 经费明细 使用项目
  资金来源 年度资金 项目资金 资金项目 预算科目名称 支出用途 款项 经费构成 费用构成 子项目 项目类别 分项
  预算分项 资金性质 支出大类 支出小类 大类 小类 一级项目 二级项目 一级类别 二级类别 费用
`);

/** Heads of columns that describe a line and do not name it. */
export const fundingNoteWords = wordList(`
  简介 支出简介 说明 备注 用途说明 内容说明 明细说明 测算依据 测算 计算依据 标准 支出说明 预算说明 经费说明
  依据 测算说明 计算方法 计算公式 支出标准 具体内容 具体用途 使用说明 情况说明 费用说明 支出范围 开支范围
  内容描述 描述 单位 计量单位 数量 单价 人数 月数 次数 经办人 责任人 详细说明 主要内容 使用范围
  调整数 调整金额 调整额 增减额 增减数 审计调整 审计调整金额 审计调整数 审减金额 核减金额 账面支出 账面金额 账面数 账面发生额
  预算编制说明 说明事项 原因 偏差原因 原因说明 差异原因 支出内容说明 经费使用说明 范围 具体明细 项目说明
`);

/** What the money of a line pays for, looked for in its name; the first that holds one counts. */
export const fundingClasses: readonly (readonly [FundingClass, readonly string[]])[] = [
  ['operating', wordList('承接机构 承办机构 机构管理 机构运营 机构日常 运营管理 管理运营')],
  [
    'quality',
    wordList(`
      公用 物业 志愿 义工 培训 督导 专家 继续教育 招聘 团建 交流 站点运营 场地 日常运营 日常办公 办公
    `),
  ],
  [
    'operating',
    wordList(`
      运营成本 运营费 运营经费 运作费 运作管理 项目管理费
      行政管理 管理费 管理成本 管理经费 管理支出 税费 税金 税款 税收 相关税 增值税 附加税 中标 招标 投标 代理费
      发展储备 储备费 储备金 发展基金 风险费 风险金 风险准备 风险储备 机构发展 机构经费 机构费用 利润
      不可预见 法定税 总部 机构成本 机构支持
    `),
  ],
  [
    'staff',
    wordList(`
      人员 人工 人力 工资 薪酬 薪金 薪资 社保 社会保险 公积金 五险 奖金 年终奖 补贴 津贴 个人所得税 个税 福利
      绩效 职工 员工 社工经费 加班 养老保险 医疗保险 失业保险 工伤保险 生育保险 残保金 残疾人就业保障
      基本养老 双薪 十三薪 高温
    `),
  ],
  [
    'quality',
    wordList(`
      专业 服务 活动 水电 通讯 电话 网络 宽带 差旅 交通 维修 修缮 设备 设施 购置 固定资产 物料 物资 宣传
      个案 小组 社区 调研 印刷 邮寄 保险 特色 重点项目 其他 其它 租金 租赁 清洁 保洁 耗材 文具 探访 慰问
      审计 评估 会议 资料 图书 装修 消防 日常 长者 青少年 党建 成长 能力 课程 导师 项目
    `),
  ],
];

/** Names of lines that a station's budget has and a household's or a trade's has not. */
export const strongLineWords = wordList(`
  人员经费 专业支持 专业服务 服务活动 活动经费 运营管理 承接机构 督导 社工 志愿 个案 小组 专业成长 专业能力
  日常办公 服务经费 机构运营 服务质量 长者服务 社区活动 专业培训 人员费用 机构管理 服务费用 人员支出 业务活动
  财政拨款 项目活动 社会工作 承办机构 活动费 专业支出 站点
`);

/** Lines by which a budget could be one of ours, where a station is spoken of. */
export const fundingLineWords = wordList(`
  人员 工资 薪酬 社保 人工 人力 活动 服务 办公 管理 培训 督导 运营 税 专业 志愿 宣传 设备 经费
`);

/** Where the money comes from: rows of the forms of 绩效自评. */
export const fundingSourceWords = wordList(`
  财政拨款 当年财政拨款 本年财政拨款 上年结转 上年结转资金 上年结余 其他资金 自筹资金 自有资金 市级财政 区级财政
  市财政 区财政 中央财政 省级财政 街道配套 街道财政 镇街财政 社会资金 捐赠 公益金 政府购买 一般公共预算
  中央资金 省级资金 市级资金 区级资金 县级资金 镇级资金 街道资金 中央补助 省级补助 市级补助 区级补助 县级补助
  省财政 县财政 镇财政 本级资金 社会投入 福彩资金 政府性基金 财政资金 非财政资金 单位资金 配套资金 上级补助 专项资金 转移支付 地方资金 社会捐赠
`);

/** The row of all sources: 年度资金总额. */
export const fundingWholeWords = wordList(`
  年度资金总额 资金总额 项目资金总额 年度预算总额 项目总经费 经费总额 项目总资金 总经费 预算总额 支出总额
  年度资金合计 项目经费总额 年度总经费 总资金 经费合计 资金合计 支出合计 预算合计 项目总预算 总预算 总支出
  年度项目资金 项目总额 年度项目经费 总额 总金额 总费用 费用总额 金额合计 合计金额
`);

/** Rows that are no line of spending. */
export const noLineWords = wordList(`
  结余 余额 结余资金 备注 说明 执行率 编制人 审核人 制表人 填表人 负责人 日期 编制日期 填报日期 盖章 单位
  本年结余 项目结余 年度结余 累计结余 占比 比例 制表 审核 复核 财务负责人 单位负责人 签名 签字 经费结余
  预算执行率 偏差率 收支结余 附件
`);

/** Rows of percentages and of what is left: 占总支出比例, 年度结余率. */
export const noLinePattern =
  /占(?:.{0,8})(?:比例|比重|比|百分比)$|(?:结余|执行|使用|完成|支出|偏差|差额|余额)(?:率|进度)$|^(?:剩余|结余|可用)(?:资金|经费|金额|额)$|^(?:本[期次]|[期年]末|当[期年]|收支)(?:经费|资金|项目)?(?:结余|余额|结存)|^差[额异]$/u;

/** Sections of money that comes in, in tables of income and spending. */
export const incomeWords = wordList(`
  收入 经费收入 项目收入 收入合计 收入小计 收入总额 收入部分 拨款收入 财政拨款收入 其他收入 收入情况
  政府购买服务收入 服务收入 利息收入 捐赠收入 上年结转收入 项目拨款
`);

/** The same where a section of spending follows; alone they only say whose money it is. */
export const sourceSectionWords = wordList(`资金来源 经费来源 收入来源 项目资金来源 项目经费来源`);

/** The heading of the section of spending, in such tables. */
export const spendingWords = wordList(`
  支出 经费支出 项目支出 支出部分 支出合计 支出小计 支出总计 支出总额 支出情况 资金支出 资金使用 经费使用 资金用途 资金运用
`);

export const fundingTitleWords = wordList(`
  经费 预算 资金 支出 决算 执行 财务 费用 收支
`);
export const strongFundingTitleWords = wordList(`
  预算执行 经费使用 经费支出 经费预算 项目预算 资金使用 预算使用 预算支出 项目使用 经费执行 支出明细 经费情况
  资金执行 项目支出绩效 收支情况 经费收支 经费决算 项目决算 预算及
`);

/** Words of a household's, a trade's or another institution's money. */
export const foreignFundingWords = wordList(`
  房贷 车贷 房租 买菜 伙食 学费 零花 孩子 家庭 旅游 婚礼 装修款 保姆 化妆品 衣服 服装 人情 信用卡 生活费 宠物
  销售 营业 营收 客户 产品 采购部 市场部 研发 生产 车间 原材料 材料费 广告 渠道 佣金 折旧 存货 毛利 应收 应付
  财务费用 制造费用 主营 物流 快递 仓储 施工 工程 土建 监理 设计费 教学 学生 教师 科研 课题 论文 实验 药品
  医疗收入 门诊 住院 门店 加盟 库存 游戏 股东 融资 贷款 利息支出 招待 投资收益 部门 事业部 酒店 婚庆 摄影 酒水 喜糖
`);

/** Services of a station in which such a word stands. */
export const ownFundingWords = wordList(`
  家庭服务 家庭综合 家庭支持 家庭支援 家庭探访 家庭教育 家庭关系
`);

/** What follows the money in a form of 绩效自评. */
export const formParts = wordList(`
  年度总体目标 总体目标 年度绩效目标 年度目标 绩效指标 绩效目标 预期目标 项目绩效目标 总体绩效目标 年度主要目标
`);

/** A title that speaks of a whole agency, and what else it would say of a project or its station. */
export const agencyTitle =
  /(?:全机构|本机构|机构(?:整体|全年|年度|总体?|综合)|总部|本部|公司|事务所|全中心|部门|机关|本单位|本级|学校|医院)[\u4e00-\u9fff\d]{0,12}(?:预算|决算|收支|支出|经费)/u;
/** A title of all that an office spends, whatever station is named in it: 部门整体支出绩效自评表. */
export const officeTitle = /(?:部门|单位|街道|[镇乡])整体(?:支出|绩效|预算)|整体支出绩效/u;
/** A centre or agency by name: 晨光社会工作服务中心. */
export const centreTitle =
  /[\u4e00-\u9fff]{2,10}?(?:社会工作|社会服务|社工|公益|慈善)[\u4e00-\u9fff]{0,6}?(?:中心|机构|协会|促进会|服务社)/u;
export const projectTitle = /项目|社工站|服务站|工作站|[街镇乡]|双百|家综|家庭综合/u;

/** The head of a column of spending in a part of the year: 第一季度, 7月, 上半年. */
export const periodHead =
  /^(?:\d{4}年)?(?:第?[一二三四1-4]季度|Q[1-4]|(?:\d{1,2}|十?[一二三四五六七八九十])月份?|[上下]半年)/u;

/** The head of a column of money that there is to spend beside the budget: 上年结转, 已拨付, 到账金额. */
export const incomeHead = /结转|结余$|到账|到位|拨付|拨款|拨入|收入/u;
