/** The overview of many stations (各站汇总). */
export const stations = {
  title: '各站评估汇总',
  subtitle: (count: number, madeAt: string) => `共 ${count} 个社工站　制表 ${madeAt}`,
  headers: [
    '名次',
    '社工站',
    '阶段',
    '总分',
    '等级',
    '说明',
    '应到\n（人次）',
    '实到\n（人次）',
    '差额\n（人次）',
    '稳岗率',
    '经费\n执行率',
    '落后指标\n（项）',
    '错误',
    '提醒',
    '备注',
    '工作簿',
  ],
  mean: '平均',
  provisional: (count: number) => `暂定：${count} 项否决条件待确认`,
  vetoed: (names: readonly string[]) => `一票否决：${names.join('、')}`,
  missing: '分数不齐',
  /** The same station and stage in these workbooks too. */
  again: (workbooks: readonly string[], of: number) =>
    `同站同阶段另有：${workbooks.join('、')}${of > workbooks.length ? ` 等 ${of} 本` : ''}`,
  note: '名次按总分从高到低；同分同名次；未评分的不排名。合格线以下与一票否决以“等级”为准。',
};
