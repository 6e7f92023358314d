import { wordList } from './word-list.ts';

/** What makes a sheet worth a look for a survey. */
export const satisfactionWords = ['满意', '问卷', '好评'] as const;

/** Answers by words, from the best down. They have no bounds. */
export const answerWords = wordList(`
  非常满意 十分满意 很满意 特别满意 完全满意 满意 比较满意 较满意 较为满意 基本满意 一般 一般满意
  尚可 不太满意 较不满意 比较不满意 不满意 非常不满意 很不满意 十分不满意 极不满意 完全不满意
  特别不满意 不了解 不清楚 未作答 说不清 弃权 未评价 不予评价
`);

/** Heads of the labels: 满意度, 满意程度, 分数段. */
export const bandHeadWords = wordList(`
  满意度 满意程度 满意度区间 满意度分段 满意度等级 满意情况 满意度评价 评价 评价等级 选项 分数段
  评分区间 满意度范围 区间 档次 满意度档次 满意率 分值段 等级 评分段 评分 分数 满意度得分 满意度分值
  满意度水平 满意度分布
`);

/** Heads of questions. */
export const questionWords = wordList(`
  调查内容 题目 项目 调查项目 问题 调查题目 评价内容 调查问题 内容 评价项目 指标 维度 调查维度
`);

/** Heads of counts. */
export const peopleWords = wordList(`
  人数 份数 票数 数量 人次 问卷数 样本数 户数 回答人数 选择人数 评价人数 受访人数 填写人数
  调查人数 问卷份数 人数(人) 份 人 频数 有效份数 有效问卷数 计数 服务对象人数 人数合计 小计
`);

export const shareWords = wordList(`
  占比 比例 百分比 所占比例 占比率 比率 百分率 份数占比 人数占比 频率 所占百分比 比重
`);

/** The number of people beside or under the table. */
export const sampleWords = wordList(`
  合计 总计 共计 总人数 样本量 样本数 有效问卷 有效问卷数 调查人数 调查总人数 受访人数 问卷总数
  有效样本 有效样本量 回收有效问卷 参与人数 参与调查人数 小计 有效问卷份数 总份数 样本总数 总数
  抽样人数 回收有效问卷数 人数合计
`);

/** A printed mean. */
export const meanWords = wordList(`
  平均满意度 总体满意度 满意率 满意度均值 平均分 综合满意度 满意度 平均值 整体满意度 均值 总满意度
  平均得分 满意度得分 总满意率
`);

/** A question that speaks of the whole. */
export const wholeWords = wordList(`总体 整体 综合 总的来说 总评 全部 合计 总计`);

/** All clients were asked. */
export const allWords = wordList(`
  全部服务对象 全体服务对象 所有服务对象 普查 全员调查 全覆盖调查 服务对象全部 全面调查 逐一调查
`);

/** Whose satisfaction a station asks for. */
export const surveyFieldWords = wordList(`
  服务对象 居民 社工 社会工作 社区 街道 长者 服务站 站点 困难群众 志愿者 受助 帮扶 片区 双百 探访
  个案 小组
`);

/** Whose satisfaction others ask for. */
export const surveyForeignWords = wordList(`
  客户 顾客 员工 学生 教师 家长 患者 产品 门店 食堂 菜品 培训班 学员 住客 业主 物业 旅客 消费者
  课程 售后 用户
`);
