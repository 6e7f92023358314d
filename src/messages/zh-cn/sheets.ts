export const sheets = {
  names: {
    overview: '评估汇总',
    indicators: '指标汇总',
    attendance: '到岗汇总',
    scores: '评分汇总',
    funding: '经费汇总',
    findings: '核对结果',
    stations: '各站汇总',
  },
};
