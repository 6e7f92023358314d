/** The words of the blocks of performance items and of the survey in 评分汇总 and 评估汇总. */
export const sheetItems = {
  performance: {
    title: '绩效目标完成情况',
    headings: ['指标', '目标', '实际', '完成率', '状态', '规则得分', '说明', '来源单元格'],
    states: {
      notYet: '尚未达到',
      met: '达成',
      notMet: '未达成',
      open: '待判断',
      contradicted: '与表格不符',
      partly: '部分达成',
    },
    bounds: { 'at-least': '不少于', 'at-most': '不超过', 'more-than': '超过', 'less-than': '少于' },
    marks: (full: string, stated: string | null) =>
      stated === null ? `分值 ${full}` : `分值 ${full}，所列得分 ${stated}`,
    sum: (parts: readonly string[], all: string) => `${parts.join(' + ')} = ${all}`,
    texts: (target: string, completed: string) => `目标：${target}；实际：${completed}`,
    judged: '经人工判断',
    execution: '预算执行率',
    executionHow: '分值 × 执行率，不超过分值',
    notes: [
      '底色浅黄的斜体数字是从文字中读出的“读数”，点击可到来源；状态和完成率为公式。没有数字的指标不算达成，由评估人判断。',
      '规则得分依据财预〔2020〕10号：达成得满分，未达成按完成率折算（保留两位小数）；“不超过”类目标按目标 ÷ 实际折算（待核）。远超目标的只作备注，不扣分。',
    ],
    counts: ['绩效目标', '达成', '未达成', '待判断', '共'],
  },
  survey: {
    title: '服务对象满意度',
    headings: ['满意度档次', '人数', '下限', '上限', '占比', '', '说明', '来源单元格'],
    total: '合计与平均',
    how: '平均满意度的范围：各档下限、上限按人数加权',
    stated: (people: string) => `所列合计 ${people} 人`,
    counts: ['满意度调查', '人数', '平均不低于', '平均不高于', ''],
    row: '服务对象',
  },
};
