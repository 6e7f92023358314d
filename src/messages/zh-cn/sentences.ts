import { unweighed } from './unweighed.ts';

/** The sentences that evaluators write, in the order and with the units of published reports. */
export const sentences = {
  attendance: {
    balance: (who: string, required: string, present: string, outcome: string) =>
      `${who}应到岗${required}人次，实到岗${present}人次，${outcome}`,
    presentOnly: (who: string, present: string) => `${who}实到岗${present}人次`,
    licensed: '评估期内持证社工',
    all: '社工（含持证与非持证）',
    surplus: (size: string) => `超配${size}人次`,
    shortfall: (size: string) => `缺少${size}人次`,
    even: '与应到人次相等',
    join: (parts: readonly string[]) => `${parts.join('；')}。`,
    missing: (held: string, period: string) =>
      `（到岗表只记有评估期${period}个月中的${held}个月，是否缺少不作判断。）`,
    stable: (workers: string, rate: string | null) =>
      rate === null
        ? `评估期内持续稳定在岗的社工${workers}人。`
        : `评估期内持续稳定在岗的社工${workers}人，稳岗率为${rate}。`,
  },
  indicators: {
    /** Headers name a service in full, reports say it shorter. */
    spoken: (name: string) => name.replace(/^入户探访$/, '探访').replace(/^专业(?=个案|小组)/, ''),
    quantity: (name: string, completed: string, unit: string) => `${name}${completed}${unit}`,
    clause: (quantities: readonly string[], rates: readonly string[]) =>
      `完成${quantities.join('、')}，${rates.length > 1 ? '分别' : ''}完成协议指标量的${rates.join('、')}`,
    join: (clauses: readonly string[], months: string | null) =>
      `本年度${clauses.join('；')}${months === null ? '。' : `（以上数据统计共计${months}个考核月份）`}`,
    /** Where neither the table nor the measure tells the unit: 电访2189个. */
    unitOf: (name: string) =>
      /队伍?$/.test(name) ? '支' : /者$|骨干$|人$/.test(name) ? '人' : '个',
    units: {
      个数: '个',
      人数: '人',
      份数: '份',
      户数: '户',
      接案数: '个',
      结案数: '个',
      节数: '节',
      次数: '次',
      场次: '场',
      人次: '人次',
      小时: '小时',
      金额: '元',
    },
    /** What stands between the service's name and the figure: 个案接案54个, 308节, 结案14个. */
    measures: {
      个数: '',
      人数: '',
      份数: '',
      户数: '',
      接案数: '接案',
      结案数: '结案',
      节数: '',
      次数: '',
      场次: '',
      人次: '',
      小时: '',
      金额: '',
    },
  },
  survey: {
    band: (label: string, people: string) => `${label}的${people}人`,
    people: (people: string, bands: readonly string[], who: string | null) =>
      `${who === null ? '' : `${who.replace(/满意度.*$/u, '')}`}满意度调查共${people}人${bands.length === 0 ? '' : `，其中${bands.join('、')}`}`,
    rate: (rate: string) => `，满意率为${rate}`,
    mean: (from: string, to: string) =>
      from === to ? `，平均满意度为${from}` : `，平均满意度在${from}至${to}之间`,
    end: '。',
  },
  funding: {
    money: (wan: string, yuan: string, isLarge: boolean) => (isLarge ? `${wan}万元` : `${yuan}元`),
    spent: (budget: string, spent: string, rate: string | null, over: string | null) =>
      `项目预算${budget}，实际支出${spent}${rate === null ? '' : `，预算执行率${rate}`}${over === null ? '' : `，超支${over}`}。`,
    budgetOnly: (budget: string) => `项目预算${budget}。`,
    spentOnly: (spent: string) => `项目实际支出${spent}。`,
    shares: (staff: string | null, quality: string | null, operating: string | null) =>
      `实际支出中，${[
        ...(staff === null ? [] : [`人员经费占${staff}`]),
        ...(quality === null ? [] : [`人员经费与服务质量经费合计占${quality}`]),
        ...(operating === null ? [] : [`运营管理费占${operating}`]),
      ].join('，')}。`,
    payments: (amounts: readonly string[], total: string) =>
      amounts.length === 1
        ? `项目经费已拨付${total}。`
        : `项目经费分${amounts.length}批拨付（${amounts.join('、')}），共${total}。`,
  },
  scores: {
    total: (parts: number, total: string, grade: string, isComputed: boolean) =>
      `${parts === 1 ? '' : `${numerals[parts] ?? String(parts)}项`}总得分：${total}分，等级：${grade}${isComputed ? '（表内未列得分，按自评规则算得）' : ''}。`,
    named: (name: string, total: string, grade: string | null, isComputed: boolean) =>
      `${name}：总得分${total}分${grade === null ? '' : `，等级：${grade}`}${isComputed ? '（表内未列得分，按自评规则算得）' : ''}。`,
    missing: (names: readonly string[]) =>
      names.length === 0
        ? `${unweighed}，等级待定。`
        : `尚缺：${names.join('、')}的评分，总得分和等级待定。`,
    vetoed: (reasons: readonly string[], grade: string) =>
      `因${reasons.join('、')}，按一票否决等级为${grade}。`,
  },
};

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
