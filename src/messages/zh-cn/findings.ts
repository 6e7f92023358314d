import type { Rule, Severity } from '../../core/checks/finding.ts';
import type { Facts } from '../facts.ts';
import {
  addends,
  areas,
  cellName,
  claimOf,
  clause,
  contradiction,
  elsewhere,
  isListSum,
  lacking,
  leftOut,
  sentencesOf as lines,
  listed,
  listSum,
  moreThanOne,
  nearest,
  opt,
  others,
  partOrWhole,
  period,
  places,
  quotient,
  reckonedWith,
  reportSays,
  shortfall,
  stableHeads,
  stableQuotient,
  subject,
  targetOf,
  vetoName,
  waysOut,
  who,
  workersDiffer,
} from './finding-phrases.ts';
import { titles } from './finding-titles.ts';
import {
  fundingDeviation,
  fundingOverspent,
  fundingShare,
  isOfMoney,
  moneyRate,
  moneyTotal,
} from './funding-phrases.ts';
import { headcountRate, isOfHeadcounts } from './headcounts.ts';
import { scoreRate, scoreTotal } from './score-phrases.ts';
import { subtotal } from './subtotal-phrases.ts';
import { surveyCount, surveyRate } from './survey-phrases.ts';

const severities: Record<Severity, string> = { error: '错误', warning: '提醒', note: '备注' };

/** One to three sentences a rule: what is the case, then what to do. */
const sentences: Record<Rule, (facts: Facts) => string> = {
  'rate/differs': (f) => {
    if (f.text('table') === 'scores') return lines(scoreRate(f), '请核对得分、满分和得分率');
    if (f.text('table') === 'survey') return lines(surveyRate(f), '请核对人数和占比');
    if (isOfHeadcounts(f)) return lines(headcountRate(f), '请核对人数和到岗率');
    return isOfMoney(f)
      ? lines(moneyRate(f), '请核对金额和比例')
      : lines(
          `${subject(f)}所列完成率 ${f.stated ?? ''}，${quotient(f)}${f.expected ?? ''}`,
          '请核对完成量、协议量和完成率',
        );
  },
  'total/differs': (f) =>
    isOfMoney(f)
      ? lines(moneyTotal(f))
      : isListSum(f)
        ? lines(listSum(f))
        : lines(
            `${subject(f)}${f.text('quantity') === 'target' ? '协议量' : ''}合计 ${f.stated ?? ''}，${areas(f)}相加是 ${f.expected ?? ''}${addends(f)}${waysOut(f)}${reckonedWith(f)}`,
          ),
  'subtotal/differs': (f) => lines(...subtotal(f)),
  'target/impossible': (f) =>
    lines(
      `${subject(f)}完成量 ${f.text('completed') ?? ''} 与完成率 ${f.stated ?? ''} 对不上：没有整数的协议量能得出这个完成率${nearest(f)}`,
      '完成量和完成率中至少有一个有误，请按协议核对',
    ),
  'score/total-differs': (f) => lines(...scoreTotal(f)),
  'score/mean-differs': (f) =>
    lines(
      `${subject(f)}所列 ${f.stated ?? ''}，${meanOf[f.text('of') ?? ''] ?? '各片区得分的平均'}是 ${f.expected ?? ''}${listed(f)}`,
      f.text('of') === null ? '请核对各片区得分' : '请核对各得分和平均分',
    ),
  'score/converted-differs': (f) =>
    lines(
      f.percent('weight') === null
        ? `${subject(f)}所列折算分 ${f.stated ?? ''}，得分${opt(f.text('score'))}直接计入，应为 ${f.expected ?? ''}`
        : `${subject(f)}所列折算分 ${f.stated ?? ''}，得分${opt(f.text('score'))}× 权重${opt(f.percent('weight'))}是 ${f.expected ?? ''}`,
      '请核对得分、权重和折算分',
    ),
  'score/grade-differs': (f) =>
    lines(
      `所列等级“${f.stated ?? ''}”，总分${opt(f.text('total'))}按评分方案属于“${f.expected ?? ''}”`,
      '请核对总分和等级',
    ),
  'score/rank-differs': (f) =>
    lines(
      `所列排名 ${f.stated ?? ''}，总分${opt(f.text('total'))}在本表各站中应排第 ${f.expected ?? ''}`,
      '请核对各站总分和排名',
    ),
  'score/out-of-range': (f) =>
    lines(
      `${subject(f)}得分 ${f.stated ?? ''}，${f.text('judged') ? `按所作的判断应在${opt(f.text('from'))}至${opt(f.text('to'))}之间` : `应在 0 至标准分${opt(f.text('full'))}之间`}`,
      '请核对得分和标准分',
    ),
  'attendance/stable-rate-differs': (f) =>
    lines(
      `所列稳岗率 ${f.stated ?? ''}，${stableQuotient(f)}${f.expected ?? ''}`,
      '请核对持续在岗人数和协议要求人数',
    ),
  'survey/count-differs': (f) => lines(...surveyCount(f)),
  'cross/quantity-differs': (f) =>
    lines(
      `${subject(f)}${f.text('quantity') === 'target' ? '协议量' : '完成量'}这里是 ${f.stated ?? ''}，${elsewhere(f)}是 ${f.expected ?? ''}`,
      '同一指标两处不一致，请核对以哪一处为准',
    ),
  'cross/workers-differ': (f) => lines(workersDiffer(f), '请核对社工人数和到岗表'),
  'cross/period-differs': (f) =>
    lines(
      `评估期这里是 ${period(f.stated)}，${elsewhere(f)}是 ${period(f.expected)}`,
      '评估期决定计入哪些月份，请核对以哪一处为准',
    ),
  'text/differs': (f) =>
    lines(
      `${reportSays(f)}，而${claimOf(f)}是 ${f.expected ?? ''}${addends(f)}${f.is('isTarget') ? `，${f.stated ?? ''} 是协议量` : ''}`,
      '请核对报告和表格',
    ),
  'text/rate-differs': (f) =>
    lines(
      f.text('of') === 'stable-rate'
        ? `${reportSays(f)}，而按到岗表计算稳岗率是 ${f.expected ?? ''}`
        : `${reportSays(f)}，${claimOf(f)}${quotient(f)}${f.expected ?? ''}`,
      '请核对报告所写的数量和完成率',
    ),
  'text/target-impossible': (f) =>
    lines(
      `${reportSays(f)}：完成量 ${f.text('completed') ?? ''} 与完成率 ${f.stated ?? ''} 对不上，没有整数的协议量能得出这个完成率${nearest(f)}`,
      '数量和完成率中至少有一个有误，请核对',
    ),
  'progress/behind': (f) =>
    lines(
      `${subject(f)}${clause('完成 ', f.text('completed'))}${clause('，协议量 ', f.text('target'))}，完成率${opt(f.percent('rate'))}低于时间进度${opt(f.percent('elapsedShare'))}`,
      `${clause('还差 ', f.text('owed'))}${clause('，之后每月需完成约 ', f.score('monthlyPace'))}`,
    ),
  'funding/share': (f) =>
    lines(fundingShare(f), f.text('of') === 'budget' ? '请调整预算' : '请说明支出结构的原因'),
  'performance/not-met': (f) =>
    lines(
      `${subject(f)}${f.is('isJudged') ? '经人工判断未达成' : `${targetOf(f)}，实际完成 ${f.stated ?? ''}${clause('（完成率 ', f.percent('rate'), '）')}，未达成`}${clause('；得分 ', f.text('score'), clause('，按规则为 ', f.text('points')))}`,
      '请说明偏差原因和改进措施',
    ),
  'performance/contradicted': (f) => lines(`${subject(f)}${contradiction(f)}`, '请核对后更正表述'),
  'funding/deviation': (f) => lines(fundingDeviation(f), '请说明偏差原因'),
  'funding/overspent': (f) => lines(fundingOverspent(f), '请说明超支部分的资金来源'),
  'veto/triggered': (f) =>
    lines(
      `${vetoName(f)}${shortfall(f)}，触发一票否决，等级为不合格`,
      '请核对到岗记录、协议要求和所作的确认',
    ),
  'veto/near': (f) =>
    lines(`${vetoName(f)}${shortfall(f)}，接近一票否决的条件`, '请在评估期结束前补足'),
  'attendance/stable-rate-low': (f) =>
    lines(
      `稳岗率${opt(f.percent('rate'))}，低于要求的${opt(f.percent('required'))}${stableHeads(f)}`,
      '请说明人员变动的原因和补充安排',
    ),
  'attendance/not-effective': (f) =>
    lines(
      `${who(f)}${f.text('month') ?? ''}在岗，但没有${lacking(f)}的记录，该月不计入到岗人次`,
      '请补充凭证或更正记录',
    ),
  'attendance/duplicate-worker': (f) =>
    lines(
      `${who(f)}在到岗表中出现${opt(f.text('count'))}${f.text('count') ? '次' : '不止一次'}，各行都计入了到岗人次`,
      '请确认是否同一个人',
    ),
  'attendance/outside-contract': (f) =>
    lines(
      `${who(f)}${f.text('month') ?? ''}记为在岗，但不在合同期内${clause('（合同期限：', f.text('contract'), '）')}`,
      '请核对合同期限和到岗记录',
    ),
  'attendance/after-leaving': (f) =>
    lines(
      `${who(f)}${clause('', f.text('left'), ' ')}离岗后，${f.text('month') ?? ''}仍记为在岗`,
      '请核对离岗时间和到岗记录',
    ),
  'figure/unreadable': (f) =>
    f.sign('count') === null
      ? lines(`${subject(f)}“${f.stated ?? ''}”读不出数，没有参加计算`, '请改写为数字')
      : lines(
          `${subject(f)}“${f.stated ?? ''}”${clause('（表内注明“', f.text('means'), '”）')}看不出计不计在岗${places(f, 'count')}，没有参加计算`,
          '请改写：在岗记 √，不在岗记 0，半个月记 0.5',
        ),
  'figure/negative': (f) => lines(`${subject(f)}${f.stated ?? ''} 是负数`, '请核对'),
  'sheet/formula-error': (f) =>
    lines(
      `${cellName(f)}公式结果是 ${f.stated ?? ''}${places(f, 'count')}${others(f, 'spread', '，由此出错的还有 ', ' 格')}，这些数读不出来`,
      '请检查公式引用的单元格',
    ),
  'sheet/typed-over-formula': (f) =>
    lines(
      `${cellName(f)}${f.stated ?? ''} 是直接输入的数，同一行列的其他格是公式；来源改动后它不会跟着变`,
      `请核对这个数，或恢复公式${clause(' =', f.text('formula'))}`,
    ),
  'sheet/hidden-in-total': (f) =>
    lines(
      `${cellName(f)}合计包含隐藏的${f.text('of') === 'columns' ? '列' : '行'}${clause('“', f.text('hidden'), '”')}${moreThanOne(f, 'lines', '等 ', f.text('of') === 'columns' ? ' 列' : ' 行')}，看得见的数加起来与合计不符`,
      '请取消隐藏后核对；不应计入的请从合计中去掉',
    ),
  'sheet/sum-too-short': (f) =>
    lines(
      `${cellName(f)}公式${clause(' =', f.text('formula'))} 没有包括${clause('“', f.text('left'), '”')}${leftOut(f)}${f.expected === null ? '' : `：所列 ${f.stated ?? ''}，加上是 ${f.expected}`}${places(f, 'count')}`,
      '请把求和范围补全',
    ),
  'sheet/text-in-sum': (f) =>
    lines(
      `${cellName(f)}“${f.stated ?? ''}”是文字${places(f, 'count')}，求和公式会跳过它，合计因此偏少`,
      '请改为数字，单位写在表头',
    ),
  'sheet/external-reference': (f) =>
    lines(
      `${cellName(f)}公式引用了其他工作簿${clause('“', f.text('book'), '”')}${places(f, 'count')}，这里无法核对，数据也可能已过时`,
      '请改为数值，或把所引数据放进本工作簿',
    ),
  'attendance/serial': (f) =>
    lines(
      `序号 ${f.stated ?? ''} 接在${opt(f.text('previous'))}之后${clause('，按顺序应为 ', f.expected)}`,
      '请核对是否漏行或漏改序号',
    ),
  'attendance/untrained': (f) =>
    lines(
      `${who(f)}没有社工证书，也未见培训记录${clause('（所列：', f.stated, '）')}`,
      '请补充培训证明',
    ),
  'target/too-easy': (f) =>
    lines(
      `${subject(f)}完成率${opt(f.percent('rate'))}，超过${clause(' ', f.text('limit'), '% ')}，${f.is('isPerformance') ? '目标值' : '协议量'}${opt(f.text('target'))}可能定得偏低`,
      f.is('isPerformance') ? '请在下一年度目标中斟酌' : '请在下一年度协议中斟酌',
    ),
  'score/weights': (f) =>
    lines(
      `${f.is('isPerformance') ? '一级指标权重' : '各部分标准分'}合计${opt(f.text('sum'))}，不是 ${f.expected ?? '100'}${f.is('lacksExecution') ? '：缺少“预算执行率”的 10 分' : ''}`,
      f.is('lacksExecution') ? '' : '请核对是否缺少一部分',
    ),
  'survey/small-sample': (f) =>
    lines(
      `${clause('', f.text('name'), '：')}满意度调查只有${opt(f.text('people'))}人，少于${opt(f.text('limit'))}人`,
      '如已调查全部服务对象，请注明；否则请扩大样本',
    ),
  'figure/not-whole': (f) =>
    lines(`${subject(f)}${f.stated ?? ''} 带小数，而这里数的是整数的人或次`, '请核对'),
  'rate/rounding': (f) =>
    lines(
      `${subject(f)}所列 ${f.stated ?? ''}，算得 ${f.expected ?? ''}，相差只因小数取舍的方法不同`,
      '可以不改，全表统一即可',
    ),
  'text/no-such-figure': (f) =>
    lines(`${reportSays(f)}，工作簿的表中没有这个数`, '请确认数据的来源'),
  'text/part-exceeds-whole': (f) =>
    lines(partOrWhole(f), f.text('of') === 'clash' ? '请确认以哪一个为准' : '请核对报告和表格'),
};

const meanOf: Readonly<Record<string, string>> = {
  row: '本行各得分的平均',
  trimmed: '去掉最高分和最低分后的平均',
};

export const findings = {
  severities,
  titles,
  sentences,
  states: { open: '待处理', corrected: '已更正', ignored: '已忽略' },
  /** An ignored finding that opened again, its figures having changed. */
  reopened: (reason: string, date: string) => `（曾于 ${date} 忽略：${reason}；此后数据有变）`,
};
