import type { MarkKind } from '../facts/table.ts';
import { wordList } from './word-list.ts';

/** What a column of a roster tells of its worker. */
export type RosterRole =
  | 'serial'
  | 'name'
  | 'post'
  | 'licence'
  | 'type'
  | 'years'
  | 'contract'
  | 'joined'
  | 'left'
  | 'hire'
  | 'remark'
  | 'subtotal'
  | 'experienced'
  | 'area'
  | 'personal';

/** Columns of a roster by their heads. The first role whose word is the whole head wins, else the longest word in it. */
export const rosterWords: Readonly<Record<RosterRole, readonly string[]>> = {
  serial: wordList(`
    序号 编号 序 号 人数序号 No NO No. 员工编号 人员编号 项次
  `),
  name: wordList(`
    姓名 社工姓名 社工名字 人员姓名 工作人员姓名 员工姓名 人员 名字 社工 工作人员 人员名单 社工名单
    姓名/编号 社工编号 代号 人员代号 姓名代号 在岗人员 到岗人员 社工名称 到岗社工 在岗社工
    人员名称 员工
    专职社工 项目人员 驻站社工 驻站人员 一线社工 职工姓名 成员姓名 人员编码 团队成员
  `),
  post: wordList(`
    职位 岗位 职务 岗位名称 工作岗位 岗位/职务 职位/岗位 职务/岗位 任职岗位 岗位职务 现任职务
    担任职务 岗位类型 职级 任职 岗位/职位 职称职务 工作职务 岗位设置
    项目职务 所在岗位 现岗位 担任岗位 团队职务 工作职责 岗位职责 分工
  `),
  licence: wordList(`
    证书 资质 岗位资格证 岗位资格证/资质 资格证 资格证书 持证情况 社工证 职业资格 职业资格证
    职业资格证书 专业资质 专业资格 证书类型 证书名称 证书级别 持证类型 持证 资格 职业水平证书
    职业水平 社工资格 社工资质 社工证书 资质证书 专业证书 执业资格 持证级别 证件 资格/资质
    资格等级 职称 持有证书 资历证书 专业资历 资质情况 资格情况 资格证/资质 社工证级别 证书等级
    是否持证 有无证书 资格证名称 资格证情况 社会工作者职业水平证书 专业技术资格 专业职称
    社会工作者证书 专业技术等级 专业技术职称 技能证书 上岗证 取得证书 所持证书 社工师等级 持证与否
  `),
  type: wordList(`
    类型 类别 人员类型 人员类别 社工类型 社工类别 人员性质 人员分类 分类 性质 持证类别
    是否持证社工 身份类别 岗位类别
  `),
  years: wordList(`
    从业年限 工作年限 从业时间 年限 社工从业年限 社会工作从业年限 从业年数 工龄 从业经验 工作年数
    从业年限/年 社会服务年限 从事社会工作年限 从业经历 社工年资 年资 社工工作年限 从事社工年限
    相关从业年限 相关工作年限 工作经验 从业
    从业时长 服务年限 社工工龄 行业年限 从事社工时间
  `),
  contract: wordList(`
    合同期限 合同期 劳动合同期限 劳动合同期 合同起止 合同起止时间 劳动合同 合同时间 聘用期限
    合同起止日期 聘期 劳动合同起止时间 合同日期 合同有效期 劳动合同起止 聘用期 合同签订时间
    签订合同时间 合同签订期限 劳动合同签订期限 劳动合同时间 聘用合同期限 服务期限 合同起始
    合同周期
    聘用起止时间
  `),
  joined: wordList(`
    入职时间 入职日期 入职 到岗时间 到岗日期 上岗时间 上岗日期 进站时间 入站时间 加入时间 到站时间
    任职时间 到任时间 入职到岗时间 在岗时间 入岗时间 进入项目时间 到项目时间
    到站日期 进站日期 入站日期 入职年月 到岗年月 上岗年月 何时到岗 任职起始时间 来站时间 聘用时间 录用时间
  `),
  left: wordList(`
    离职时间 离职日期 离职 离岗时间 离岗日期 离站时间 退出时间 离职/调离时间 调离时间 离开时间
    离任时间 调岗时间 离职/离岗时间 离职情况 离岗 离开日期 调出时间 离职调岗时间
    离职年月 离岗年月 何时离职 退站时间 退站日期 调离日期 终止时间
  `),
  hire: wordList(`
    用工形式 用工方式 聘用方式 聘用形式 聘用单位 用人单位 聘任方式 聘任单位 用工性质 聘用主体
    聘用性质 聘用类型 招聘方式 用工类型 用工主体 派驻方式 编制 来源 人员来源 所属单位 雇佣方式
    派遣单位 劳动关系 劳动关系所在单位 合同主体 所属机构 签约单位 聘用类别
  `),
  remark: wordList(`
    备注 说明 备考 情况说明 备注说明 变动情况 人员变动 异动情况 人员变动情况 注 变动说明 人员异动
    流动情况 异动说明
    变更说明 调整说明 异动
  `),
  subtotal: wordList(`
    人员到岗小计 到岗小计 小计 合计 到岗合计 到岗人次 总计 到岗人次小计 到岗月数 在岗月数 人次小计
    有效人次 到岗人次合计 累计 出勤合计 到岗总计 有效到岗 有效到岗人次 累计到岗 到岗次数 在岗小计
    在岗合计 人次合计 人次 实到 实到人次 实际到岗 到岗数 在岗月份数 月数 合计人次 总人次 在岗人次
    到岗情况小计 月份合计 人月 人月数 在岗人月 到岗人月 到岗总数 共计 到岗月份 实到月数 出勤月数
    总数
    总月数 月小计 合计人月 有效月数 核定月数
  `),
  experienced: wordList(`
    符合从业2年以上的社工到岗小计 从业2年以上到岗小计 从业两年以上到岗小计 2年以上从业经验到岗小计
    从业2年以上社工到岗小计 符合从业2年以上 从业2年以上 从业两年以上 2年以上 两年以上 满2年 满两年
    2年及以上 两年及以上
  `),
  area: wordList(`
    片区 所属片区 社区 站点 服务点 社工点 所在片区 服务片区 驻点 派驻点 所属站点 工作点 工作地点
    所属社区 驻点社区 负责片区 服务社区 所在站点 工作站点 服务领域 所属领域 负责社区 派驻社区
  `),
  personal: wordList(`
    性别 年龄 学历 专业 毕业院校 身份证 身份证号 身份证号码 联系电话 电话 手机 手机号 出生年月
    政治面貌 民族 籍贯 联系方式 住址 户籍 证书编号 证书号 证书号码 最高学历 所学专业 毕业学校
    发证时间 取证时间 证书获得时间
  `),
};

/** Heads of the marks that a roster keeps for a month, as whole words or inside a longer head. */
export const markWords: Readonly<Record<MarkKind, readonly string[]>> = {
  post: wordList(`
    人员到位 到位 到岗 人员到岗 在岗 人员在岗 在岗情况 到岗情况 到位情况 出勤 上岗 是否在岗
    是否到岗 考勤 人员 人员到岗情况 人员到位情况 到岗人次 实到 岗 到
  `),
  insurance: wordList(`
    社保购买 社保 购买社保 社保缴纳 缴纳社保 社保情况 社会保险 五险一金 参保 五险 社保购买情况
    缴社保 是否购买社保 社会保险购买 社保缴费 参保情况 购买社会保险 保险 保 险
  `),
  wages: wordList(`
    工资发放 工资 发放工资 薪酬发放 薪资发放 工资情况 工资发放情况 是否发放工资 薪酬 薪资 发工资
    工资支付 支付工资 发薪 薪金 薪 资
  `),
};

/** Words for licences; the longest one in a text is meant. */
export const licenceWords = wordList(`
  高级社会工作师 助理社会工作师 社会工作师 社会工作者 初级社工 中级社工 高级社工 助理社工师 社工师
  助理社工 初级 中级 助社 中社 高社 社工证
`);

/** Heads of columns of which each is one licence, ticked for those who hold it. */
export const levelWords = wordList(`
  高级 中级 初级 助理 无证 未持证 无 高级社会工作师 社会工作师 助理社会工作师 高级社工 中级社工 初级社工 中级社工师
  初级社工师 社工师 助理社工师 助理社工 中级社会工作师 初级社会工作师 高级社工师 社会工作员
`);

/** The types of blocks, licensed before unlicensed words would be read in them. */
export const unlicensedTypeWords = wordList(`
  非持证社工 非持证 无证社工 未持证社工 未持证 不持证 无证 其他人员 辅助人员 非专业社工 未取证
  非社工 社工助理 行政人员 非专业人员 其他工作人员 辅助岗 社工员 见习社工 未考证
`);
export const licensedTypeWords = wordList(`
  持证社工 持证人员 持证 有证社工 有证 专业社工 专业人员 持证社会工作者 注册社工 社工人员 专职社工
`);

/** Words of rows under the workers. */
export const stableRateWords = wordList(`
  稳岗率 社工稳岗率 稳定在岗率 在岗稳定率 人员稳定率 稳定率 社工站稳岗率 持续在岗率 队伍稳定率
  稳岗比例
`);
export const requiredMonthsWords = wordList(`
  应到人次 应到岗人次 应到岗 应到 协议应到 应到人月 要求到岗人次 协议要求到岗人次 应在岗人次
  协议人次 应配备人次 要求人次 应到岗人月 要求在岗人次 应配备 应配 应配人数 协议配备 要求配备 应有人数
  协议人数 合同人数 协议要求 合同要求 协议约定
`);
export const presentMonthsWords = [
  '实到人次',
  '实到岗人次',
  '实到岗',
  '实到',
  '实际到岗',
  '实际到岗人次',
] as const;
export const surplusWords = wordList(`
  超配 超出 缺少 缺岗 超配人次 缺岗人次 缺少人次 超额配备 超缺 差额 多配 短缺 盈亏 缺额 缺编 超编
`);
export const effectiveWords = wordList(`
  有效人次 有效到岗 有效到岗人次 有效在岗 有效人月 有效 实际到岗人次 计入人次 核定人次 认定人次
`);

/** Hired by the street itself, not by the contractor. */
export const streetHiredWords = wordList(`
  直聘 街道直聘 街道自聘 镇街自聘 街镇自聘 镇自聘 街道自雇 街道招聘 街道自招 街聘 街道聘用 镇街直聘 双百直聘 镇聘 街镇聘用 镇街聘用 政府直聘
`);

/** Words that speak for a roster of a station. */
export const rosterTitleWords = wordList(`
  到岗 稳岗 社工 在岗 人员配备 人员到位 持证 社保购买 人员情况 人员名册 花名册
`);
export const strongRosterWords = wordList(`
  社工 社会工作 持证 到岗 稳岗 人员到位 双百 直聘
`);
/** Where a workbook speaks of a station these are of its staff too. */
export const stationRosterWords = [...strongRosterWords, ...wordList('在岗 人员考勤')];

/** In a title: the table lists the staff. */
export const staffListWords = wordList('人员 名册 花名册 名单 员工 团队 驻站 信息 一览 架构');

/** In a title: the table tells who was on post. */
export const onPostTitleWords = wordList(`
  到岗 在岗 考勤 出勤 稳岗 人员 到位 社保 工资
`);

/** Post names of a station, where a table's words are few. */
export const postWords = wordList(`
  社工 站长 主任 督导 一线 社工助理 项目主管 负责人 主管 社区工作者 副站长 行政 会计 保洁 保安
`);

/** Beside a month these say what was done for a client, and not that a worker was on post. */
export const givenServiceWords = wordList(`
  探访 走访 电访 家访 入户 个案 小组 活动 慰问 培训 服务 跟进 送餐 签到 课
`);

/** Lists of those whom a station serves or who help it look like rosters and are none. */
export const clientListWords = wordList(`
  服务对象 案主 受助 志愿者 义工 学员 会员 居民名单 长者名单 参加者 参与者 组员
`);

/** In a title: what is ticked by month was done for clients, not by workers on post. */
export const givenServiceTitleWords = wordList(`
  探访 走访 电访 家访 入户 慰问 跟进 送餐 签到 巡查 月检 值日
`);

/** In a title without a word of being on post: what is ticked by month is paid, handed in or attended. */
export const otherTicksTitleWords = wordList(`
  社保 社会保险 五险 公积金 工资 薪酬 薪资 个税 党费 会费 缴费 提交 上交 报送 日志 月报 周报 周志 签到 培训 学习
  继续教育 会议 督导 述职 体检 报名 备考 考证
`);
export const onPostWords = wordList('到岗 在岗 到位 稳岗 考勤 出勤 在职 上岗 配备');

/** Signs that a roster's legend explains. */
export const legendSigns = [
  '√',
  '✓',
  '✔',
  '○',
  '〇',
  '◯',
  '●',
  '△',
  '▲',
  '▽',
  '×',
  '✗',
  '✘',
  '☆',
  '★',
  '◎',
  '□',
  '■',
  '◇',
  '◆',
  '⊙',
  '※',
  '◐',
  '◑',
  '⊕',
  '⊗',
] as const;

/** What a legend says of half a month, of a worker who was not there, and of one who was. */
export const legendHalfWords = ['半', '0.5'] as const;
export const legendAbsentWords = [
  '缺',
  '未',
  '不在',
  '没有',
  '离职',
  '离岗',
  '空岗',
  '旷',
  '无',
  '调离',
  '调出',
  '不计',
  '不算',
  '不视',
] as const;
export const legendPresentWords = [
  '在岗',
  '到岗',
  '到位',
  '在职',
  '出勤',
  '上岗',
  '全月',
  '整月',
  '全勤',
  '满勤',
  '计入',
  '已',
  '购买',
  '发放',
] as const;

/** A remark that takes a row out of the agreement's workers. */
export const outsideWords = wordList(`
  不计入 不纳入 不计算 不算入 不列入 不计到岗 不占名额
`);

/** In the place of a name: the post is to be filled. */
export const vacantWords = wordList(`
  空缺 空岗 缺岗 缺编 待聘 待招 待招聘 待定 招聘中 暂缺 待补 待补充 拟招聘
`);

/** Posts that are never a social worker's. */
export const menialPosts = wordList(`
  保洁 保安 清洁 门卫 厨师 厨工 司机 勤杂
`);

/** Posts that are no social worker's unless the roster says that they are among them. */
export const officePosts = wordList(`
  会计 出纳 财务
`);
