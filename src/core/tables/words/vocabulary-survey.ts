import type { SurveyFigureRole } from '../facts/survey-table.ts';
import { wordList } from './word-list.ts';

/** What makes a sheet worth a look for a survey. */
export const satisfactionWords = ['满意', '问卷', '好评'] as const;

/** Answers by words, from the best down. They have no bounds. */
export const answerWords = wordList(`
  非常满意 十分满意 很满意 特别满意 完全满意 满意 比较满意 较满意 较为满意 基本满意 一般 一般满意
  尚可 不太满意 较不满意 比较不满意 不满意 非常不满意 很不满意 十分不满意 极不满意 完全不满意
  特别不满意 不了解 不清楚 未作答 说不清 弃权 未评价 不予评价
`);

/** Answers only where a head says what they are: grades stand in many tables. */
export const gradeAnswerWords = wordList('优秀 良好 优 良 很好 较好 好 较差 很差 差');

/** Heads of the labels: 满意度, 满意程度, 分数段. */
export const bandHeadWords = wordList(`
  满意度 满意程度 满意度区间 满意度分段 满意度等级 满意情况 满意度评价 评价 评价等级 选项 分数段
  评分区间 满意度范围 区间 档次 满意度档次 满意率 分值段 等级 评分段 评分 分数 满意度得分 满意度分值
  满意度水平 满意度分布
`);

/** Over what those who filled a questionnaire in say of themselves: no question. */
export const respondentRowWords = wordList(`
  编号 序号 问卷编号 答卷编号 问卷序号 性别 年龄 年龄段 身份 受访者 受访对象 受访人 调查对象 被访者 填写人 填写时间 提交时间
  提交答卷时间 答题时间 所用时间 来源 来源详情 来自IP 居住社区 所在社区 学历 文化程度 职业 居住年限 户籍 对象类别 服务对象类别 姓名 联系电话
`);
/** In a head of rows that are activities with what was thought of each. */
export const activityHeadWords = wordList(
  '活动 小组 个案 项目 课程 讲座 场次 日期 地点 参与人数 人次',
);

/** Heads of questions. */
export const questionWords = wordList(`
  调查内容 题目 题项 调查题项 项目 调查项目 问题 调查题目 评价内容 调查问题 内容 评价项目 指标 维度 调查维度 测评内容
`);

/** Heads of counts. */
export const peopleWords = wordList(`
  人数 份数 票数 数量 人次 问卷数 样本数 户数 回答人数 选择人数 评价人数 受访人数 填写人数
  调查人数 问卷份数 人数(人) 份 人 频数 人数/占比 人数及占比 人数及比例 人数/比例 份数/占比 份数及占比 有效份数 有效问卷数 计数 服务对象人数 人数合计 小计
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
  课程 售后 用户 酒店 宾馆 客人 住院 门诊 病人 科室 物流
`);

/** Figures of a survey beside its bands, or instead of them. */
export const surveyFigureWords: Readonly<Record<SurveyFigureRole, readonly string[]>> = {
  sent: wordList(`
    发放 发放问卷 发放问卷数 发放份数 问卷发放数 发放数 发出问卷 发出份数 发放数量 问卷发放份数 发放问卷份数
    发出问卷数 问卷发放 发放问卷数量 应调查人数 发放量 问卷发放量 发出 计划调查人数 发出数
  `),
  returned: wordList(`
    回收 回收问卷 回收问卷数 回收份数 问卷回收数 收回问卷 收回份数 回收数 回收数量 问卷回收份数 回收问卷份数
    收回问卷数 问卷回收 回收问卷数量 回收量 问卷回收量 收回 收回数
  `),
  valid: wordList(`
    有效问卷 有效问卷数 有效份数 有效问卷份数 有效样本 有效样本量 有效样本数 回收有效问卷 有效回收问卷 有效数
    有效 回收有效问卷数 有效问卷数量 有效调查人数 有效票数
  `),
  asked: wordList(`
    调查人数 调查总人数 受访人数 访问人数 抽样人数 样本量 样本数 问卷数 问卷总数 参与调查人数 被调查人数 测评人数
    调查户数 走访人数 抽查人数 参评人数 调查对象人数 受调查人数 实际调查人数 问卷份数 样本总数 评价人数
    参与测评人数 电话回访人数 回访人数 被访人数 填写人数 调查样本 调查数 总人数 调查份数
  `),
  satisfied: wordList(`
    满意人数 满意份数 满意数 满意户数 满意票数 表示满意人数 满意及以上人数 基本满意及以上人数 满意以上人数
    评价满意人数 比较满意及以上人数 满意总人数 满意问卷数 满意人次 满意的人数 认可人数 满意问卷 满意合计
  `),
  returnRate: wordList(`回收率 问卷回收率 回收比例`),
  validRate: wordList(`有效率 问卷有效率 有效回收率 有效问卷率 有效比例`),
  rate: wordList(`
    满意率 总满意率 综合满意率 总体满意率 满意比例 满意占比 服务满意率 整体满意率 满意度百分比 平均满意率
    群众满意率 服务对象满意率
  `),
  mean: wordList(`
    平均满意度 总体满意度 满意度均值 平均分 综合满意度 满意度 平均值 整体满意度 均值 总满意度 平均得分
    满意度得分 满意度平均分 满意度分值 满意度评分 满意度均分 满意得分 均分 满意度平均值 满意度平均得分
    综合得分 平均评分 服务满意度 服务对象满意度 满意度结果 调查满意度
  `),
  full: wordList(`满分 满分值 满分分值`),
};

/** Heads that may stand between the figures of a survey. */
export const besideWords = wordList(`
  知晓 知晓人数 知晓率 知晓度 有效知晓人数 有效知晓率 不知晓人数 不满意人数 不满意份数 不满意率 一般人数 基本满意人数
  比较满意人数 非常满意人数 无效问卷 无效问卷数 无效份数 调查方式 调查时间 调查日期
`);

/** Who was asked: those who are served. */
export const clientWords = wordList(`
  服务对象 居民 长者 老人 群众 受助 家属 家庭 帮扶对象 受益 困境儿童 青少年 残疾人 服务使用者 服务人群 参与者
  社区居民 村民 案主 组员 辖区居民 公众
`);

/** Who was asked: those who buy, use or share in the service. */
export const partnerWords = wordList(`
  购买方 购买单位 采购方 采购人 采购单位 甲方 委托方 用人单位 使用单位 用户单位 用户 合作单位 合作方 街道办
  镇政府 民政办 居委会 村居 村委会 社区工作人员 社区两委 督导 社工 员工 工作人员 志愿者 主管部门 相关方 业务部门
  村居委 居委 村委 居民委员会 社区居委 街道 镇街 社区干部 利益相关方 服务购买方 使用方
`);

/** Heads of those who were asked. */
export const respondentHeadWords = wordList(`
  调查对象 对象 调查群体 受访对象 被调查对象 对象类别 调查对象类别 评价主体 评价方 群体 类别 调查类别 问卷类型
  问卷对象 受访群体 服务对象类别 人群 调查主体 测评对象 被访对象 人群类别 对象类型 调查对象类型
`);
