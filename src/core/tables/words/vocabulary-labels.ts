import { wordList } from './word-list.ts';

/** Words that any table of the field may use. All are written as `normaliseLabel` leaves them. */

/** Rows and columns that close others. */
export const totalWords = wordList(`
  合计 总计 小计 总数 总和 总量 汇总 共计 累计 全站 全街 全站合计 全街合计 站点合计 社工站合计
  片区合计 各片区合计 合计数 总合计 总体 整体 全部 合共 总共 小结
`);

export const serialWords = wordList(`
  序号 编号 序 号 行号 No NO no No. 项次 序列 编码 代码 指标编码 指标编号 项目编号
`);

export const remarkWords = wordList(`
  备注 说明 备注说明 情况说明 备考 注 原因 未完成原因 原因说明 佐证材料 附件 数据来源 证明材料
  负责人 责任人 是否达标 是否完成 是否达成 达标情况 达成情况说明 完成状态 未达标原因 未达成原因 偏差原因 整改措施
  改进措施 核查意见 核查情况 核实情况 佐证 支撑材料 存在问题 评估意见 等次 完成时限 完成期限 自评 自评情况 自评结果
  督导意见 审核意见 指标来源 服务频率 服务频次
`);

/** What a list of stations or areas says of each besides its services: where it is, who runs it, who works there. */
export const detailHeadWords = wordList(`
  站长 站点负责人 负责人姓名 联系人 联系电话 电话 联系方式 手机 手机号 手机号码 地址 站点地址 详细地址 办公地址 场地地址
  邮箱 面积 站点面积 场地面积 建筑面积 使用面积 办公面积 服务场地面积 辖区面积 人口 总人口 常住人口 户籍人口 辖区人口
  人口数 常住人口数 户籍人口数 成立时间 建站时间 运营时间 挂牌时间 启用时间 开站时间 建成时间 承接机构 承办机构 运营机构
  承接单位 承办单位 运营单位 承接主体 承接社会组织 督导姓名 督导
`);

/** The same: 是否挂牌; 其中持证社工数, 本科以上学历人数; 运营经费, 累计拨付, but not 链接资金. */
export const detailHeads = [
  /^是否/u,
  /^(?:其中)?(?:持证|无证|非持证|未持证)(?:专业)?(?:社工|社会工作者|人员)?(?:人?数量?)?$/u,
  /(?:以上学历|学历以上|社工师)(?:人?数)?$/u,
  /^(?!.*(?:链接|募|筹|捐|资源|慈善|慰问)).*(?:拨付|到账|拨款|经费|资金)(?:总?额|金额|数|比例|率|情况)?$/u,
] as const;

export const unitHeadWords = wordList(`
  单位 计量单位 单位名称 计算单位 量词 指标单位 数量单位
`);

/** Heads over words that say what is counted of a service: 场次, 人次. */
export const measureHeadWords = wordList(`
  计量内容 统计口径 计量方式 计量指标 计量项目 统计方式 统计指标 口径 指标口径 计算口径 数据口径
`);

/** A unit and the measure that it counts; the order is that of preference where several fit. */
export const unitMeasures = {
  个: '个数',
  例: '个数',
  宗: '个数',
  支: '个数',
  项: '个数',
  组: '个数',
  家: '个数',
  条: '个数',
  件: '个数',
  队: '个数',
  对: '个数',
  处: '个数',
  间: '个数',
  人: '人数',
  名: '人数',
  位: '人数',
  份: '份数',
  篇: '份数',
  本: '份数',
  册: '份数',
  套: '份数',
  张: '份数',
  期: '份数',
  户: '户数',
  节: '节数',
  节次: '节数',
  课时: '节数',
  次: '次数',
  回: '次数',
  趟: '次数',
  场: '场次',
  场次: '场次',
  人次: '人次',
  人次数: '人次',
  次人: '人次',
  小时: '小时',
  时: '小时',
  h: '小时',
  工时: '小时',
  时数: '小时',
  元: '金额',
  万元: '金额',
  万: '金额',
  亿元: '金额',
} as const;

/** Units that count none of our measures. */
export const otherUnits = wordList(`
  户次 天 年 月 周 元/人 批次 批 站 岗 轮 则 幅 部 台 辆 万人 万人次 公里 平方米
`);

/** The unit that goes with a measure where the table writes none. */
export const measureUnits = {
  个数: '个',
  人数: '人',
  份数: '份',
  户数: '户',
  接案数: '个',
  结案数: '个',
  节数: '节',
  次数: '次',
  场次: '场',
  人次: '人次',
  小时: '小时',
  金额: '元',
} as const;

/** What a station is split into: heads of columns that list areas. */
export const areaHeadWords = wordList(`
  片区 服务片区 所属片区 区域 服务区域 社区 服务社区 所属社区 站点 服务站点 社工点 服务点 服务点位
  点位 村居 村 居 居委 居委会 村委 村社 网格 辖区 所属区域 所在片区 所在社区 片区名称 社区名称
  站点名称 社工点名称 分站 总站 服务点名称 片区站点 片区社区 街区 小区 责任片区 所属站点 所在站点
  地区 服务地区 服务范围 中心 服务中心 片 服务地点 分中心 驻点 责任区
  社工姓名 责任社工 负责社工 社工 姓名 员工姓名
`);

/** Into which a quantity is split beside its sum, and which are no areas. */
export const splitWords = wordList(`
  线上 线下 男 女 户籍 非户籍 本地 外来 现场 网络 新增 存量 自办 合办 协办 主办 直接 间接 室内 户外
`);

/** How the name of an area ends. */
export const areaEndings = wordList(`
  片区 社区 站点 社工点 服务点 分站 总站 居委 居委会 村委 村委会 网格 街区 小区 片 村 居 点位
  分中心 驻点 区域 服务区 街坊 工作点 联络点 站 区 党群服务中心 新村 苑 花园
  居民委员会 村民委员会 联社
`);

/** How the name of an area begins, before its number or letter: 片区1, 社区三. */
export const areaBeginnings = wordList(`
  片区 社区 站点 社工点 服务点 网格 片 区域 点位 分站 小区 村
`);

/** Words that say when or whose and not what; they are passed over around a word with a role. */
export const qualifiers = wordList(`
  评估考核期 考核评估期 评估期内 评估周期 评估期 考核期内 考核期 协议期内 协议期 合同期内 合同期
  服务期内 服务期 项目期内 项目期 年度协议期 本年度 全年度 年度 全年 本年 当年 三年 两年 上半年 下半年 半年 半年度 本期
  中期 末期 期末 年末 截止 截至 目前 当前 累计 合计 总计 项目 服务 协议 合同 指标 任务 工作 社工站
  站点 自评 自报 上报 申报 填报 考核 评估 预期 数据 统计 情况 数量 数值 总数 总量 数 量 值 总 已 现 的 及 和 与 约定
  要求 产出 实际 年 内 各项
`);

/** Pieces of words that the heads of our tables hold: a quick look before a table is read more than once. */
export const headHints = wordList(`
  协议 完成 指标 目标 达成 百分比 姓名 社工 到岗 证 得分 评分 评估 标准分 权重 购买方
`);

/** Pieces of words without which a table is none of ours: a quick look before any kind is tried. */
export const fieldHints = wordList(`
  协议 完成 指标 目标 达成 任务 计划 实际 百分 姓名 社工 社会工作 到岗 岗 证 得分 评分 评估 标准分 权重 购买
  承接 承办 监督 片区 个案 小组 探访 电访 志愿 产出 服务 月 人员
`);

/** 备注, 拨付条件, 偏差原因: the last column of a table, with which none begins. */
export const closingHeads = /(?:备注|说明|条件|原因|依据)$/u;

/** Fields of service (领域): a list of one field each is a part of the station's, as one of an area is. */
export const serviceFieldWords = wordList(`
  长者 老年人 老人 为老 老年 青少年 儿童青少年 青少年儿童 儿童 少年儿童 儿童及青少年 家庭 妇女 妇女儿童 妇女家庭 家庭妇女 妇女及家庭
  儿童妇女 残障 残疾人 残障人士 残障康复 残康 助残 困难群众 困境人群 特殊人群 困境儿童 留守儿童 低保低收入 兜底人群
  社区矫正 禁毒 优抚 退役军人 新市民 来穗人员 外来人口 异地务工人员 志愿者 义工 志愿服务 社区发展 社区治理 社区营造
`);
