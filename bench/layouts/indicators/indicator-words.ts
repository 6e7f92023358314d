// How sheets word the headers of indicators; from docs/rules.md and public reports and forms.

export const targetWords = [
  '协议量',
  '指标要求',
  '年度指标值',
  '任务量',
  '目标值',
  '指标数',
  '年度目标',
  '年度任务量',
  '协议指标',
  '合同指标',
  '计划量',
  '目标量',
  '协议指标量',
  '年度指标',
  '应完成量',
  '指标量',
  '年度任务数',
  '计划数',
  '应完成数',
  '年度任务',
  '考核指标',
  '合同约定量',
] as const;

export const completedWords = [
  '完成量',
  '完成情况',
  '实际完成',
  '完成数',
  '实际完成量',
  '实际完成数',
  '已完成',
  '已完成量',
  '累计完成',
  '累计完成量',
  '实际完成指标值',
  '完成数量',
  '目前完成量',
  '已达成',
  '实际达成量',
] as const;

export const rateWords = [
  '百分比',
  '完成率',
  '达成率',
  '完成百分比',
  '完成比例',
  '指标完成率',
  '完成进度',
  '完成度',
] as const;

export const labelHeaders = [
  '服务内容',
  '服务项目',
  '指标名称',
  '协议内容',
  '服务指标',
  '指标内容',
  '项目内容',
  '服务类型',
  '工作内容',
  '具体指标',
  '任务内容',
] as const;

export const measureHeaders = ['指标', '指标类型', '计量内容', '统计口径', '指标项'] as const;

export const unitHeaders = ['单位', '计量单位'] as const;

export const areaHeaders = [
  '服务片区',
  '片区',
  '片区名称',
  '服务区域',
  '区域',
  '所属片区',
  '服务站点',
] as const;

export const workerHeaders = ['投入社工人数', '投入人数', '投入社工数', '投入人员'] as const;

export const totalWords = ['合计', '总计', '合计', '全站合计', '总 计', '合  计'] as const;

export const serialHeaders = ['序号', '编号', '序 号'] as const;

export const remarkHeaders = [
  '备注',
  '说明',
  '责任人',
  '佐证材料',
  '数据来源',
  '完成时限',
] as const;

export const categories = [
  '基础服务',
  '常规服务',
  '拓展服务',
  '重点服务',
  '兜底服务',
  '特色服务',
] as const;

/** What a measure is called beside its service: 专业个案 + 接案数. */
export const measureLabels: Readonly<Record<string, readonly string[]>> = {
  接案数: ['接案数', '接案'],
  结案数: ['结案数', '结案'],
  节数: ['节数'],
  个数: ['个数'],
  人次: ['人次', '服务人次'],
  场次: ['场次'],
  次数: ['次数'],
  人数: ['人数'],
  户数: ['户数'],
  份数: ['份数'],
  小时: ['小时数'],
  金额: ['金额'],
};
