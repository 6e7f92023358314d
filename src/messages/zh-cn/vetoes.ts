/** Vetoes by id; `short` stands in tables, `name` in sentences. */
export const vetoes = {
  names: {
    'posts-misused': '将保洁、保安等人员计作社工',
    'staff-short': '社工人次缺少',
    'licensed-short': '持证社工人次缺少',
    'staff-cost-low': '人员支出低于全年支出的 80%',
    rectification: '未按期整改或没有整改',
    'professional-failed': '专业评估不合格',
    'financial-failed': '财务评估不合格',
    'serious-breach': '严重违法违规或违约',
  } as Readonly<Record<string, string>>,
  states: { clear: '未触发', near: '接近', triggered: '触发', unanswered: '待确认' },
  evidence: {
    shortfall: (short: string, threshold: string, monthlyShort: string) =>
      `缺少 ${short} 人次，达到 ${threshold} 人次即否决${monthlyShort === short ? '' : `；逐月缺额合计 ${monthlyShort} 人次`}`,
    staffShare: (share: string, least: string) =>
      `人员支出占全年支出 ${share}，低于 ${least} 即否决`,
    answer: (reason: string | null) =>
      reason === null ? '由使用者确认' : `由使用者确认：${reason}`,
    notThisStage: '本阶段不判断',
    lacking: {
      stage: '不知道是中期还是末期评估，不能判断',
      attendance: '没有到岗记录，不能判断',
      months: '到岗表没有记到评估期的全部月份，不能判断',
      requirement: '不知道协议要求的社工数，不能判断',
      answer: '工作簿不能判断，需由评估人确认',
      funding: '没有经费数据，不能判断',
    },
  },
};
