import { wordList } from './word-list.ts';

/** A text that holds none of these is no head of a table of headcounts. */
export const headcountHints = wordList('到 岗 配 实有 现有 在职 实际人数');

/** What a head counts, when the words for people, licences and measures are taken out of it. */
export const headcountWords = {
  required: wordList(`
    应到 应到岗 应在岗 应配备 应配 应配置 应有 应到位 协议 协议要求 协议配备 协议约定 合同 合同约定
    合同要求 合同配备 要求 要求配备 要求到岗 核定 编制 配备要求 计划配备 计划到岗 协议应到 约定 约定配备
    应上岗 需配备 需到岗 规定 规定配备 协议到岗
  `),
  present: wordList(`
    实到 实到岗 实际到岗 实际在岗 在岗 到岗 实在岗 实有 实配 实际配备 现有 实际 在职 到位 实际到位
    实到位 实际 已到岗 已配备 实上岗 实际上岗 现在岗 实际在职 实配备 实际配置
  `),
  lacking: wordList(`
    缺岗 缺编 缺额 缺员 空岗 空缺 缺少 缺配 短缺 缺 未到岗 缺勤 未到 欠缺
  `),
  rate: wordList(`
    到岗率 在岗率 到位率 配备率 出勤率 满编率 满岗率 到岗比例 在岗比例 实到率 到岗率百分比
  `),
} as const;

/** Of a head: those who are counted and how, which does not tell what is counted of them. */
export const headcountFillers = wordList(`
  工作人员 专职人员 社工人员 社会工作者 人员 员工 社工 专职 总人数 人次数 人数 人次 总数 数量 总量 情况
  每月 当月 本月 月均 平均 平均每月 月度 合计 小计 共计 全部 全体 全员 其中 含 总 数 站
`);

/** Of them these count parts of the heads: 社工 beside 行政 under 实到岗人数. */
export const headcountParts = wordList('社工 社会工作者 专职 含');

/** What else such a table tells: kept, and no figure of it. */
export const headcountOthers = wordList(`
  备注 说明 原因 序号 新入职 入职 离职 新进 流失 调入 调出 变动 人员变动 年份 年度 超配
`);

/** Heads over the months, areas or stations that the rows are of. */
export const headcountLabels = wordList(`
  月份 月 年月 时间 日期 统计时间 统计月份 年月份 服务月份 片区 社区 站点 服务点 驻点 社工点 站名 社工站
  社工站名称 名称 季度 半年 阶段 时段 服务站 镇街 街镇 街道 镇 单位 项目 机构 所属片区 区域 岗位 岗位名称 岗位类型 职务
`);

/** Who was there at a lesson, a meeting or an event is nobody on post. */
export const headcountForeign = wordList(`
  班 学生 学员 党员 会议 参会 与会 培训 活动 签到 志愿者 义工 居民 老人 长者 服务对象 代表 委员 车间 班组
  工人 保安 课程 幼儿 员工食堂 就餐 投票 选举 考生
`);

/** One of these says that heads are on post, and at no meeting. */
export const headcountSure = wordList('岗 配备 到位 在职 持证 人员 工作人员');

/** In a title: nobody on post. */
export const headcountOtherPeople = wordList(`
  志愿者 义工 居民 老人 长者 服务对象 学生 学员 党员 会议 参会 签到
`);

/** Mean rows. */
export const headcountMeans = wordList(
  '平均 月均 均值 平均数 平均值 月平均 年均 平均到岗率 月平均到岗率',
);
