/** Outcomes of performance items. */
export const performance = {
  states: {
    notYet: '尚未达到',
    met: '达成',
    notMet: '未达成',
    open: '待判断',
    contradicted: '与表格不符',
  },
  judged: { met: '达成', partly: '部分达成', not: '未达成' },
  counts: ({ met, notMet, open }: { met: number; notMet: number; open: number }) =>
    `达成 ${met} 项，未达成 ${notMet} 项，待人工判断 ${open} 项`,
};
