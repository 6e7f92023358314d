import type { FundingClass } from '../../../src/core/tables/facts/funding-table.ts';

/** Lines of a station's budget as tables print them, by class, with parts and descriptions. */
export const lineFacts: readonly {
  readonly names: readonly string[];
  readonly paysFor: FundingClass;
  readonly parts: readonly string[];
  readonly notes: readonly string[];
}[] = [
  {
    names: ['人员经费', '人员费用', '社工人员经费', '人员工资福利', '人员支出', '人员薪酬'],
    paysFor: 'staff',
    parts: ['工资', '社会保险', '住房公积金', '年终奖金', '高温补贴'],
    notes: ['工资、奖金、五险一金和个人所得税', '含20名社工'],
  },
  {
    names: ['专业支持经费', '专业支持费', '专业成长经费', '督导培训费', '督导及培训经费'],
    paysFor: 'quality',
    parts: ['督导费', '培训费', '交流学习费', '专业书籍资料费'],
    notes: ['督导费、社工交流学习、专业提升等培训费', '督导、培训'],
  },
  {
    names: [
      '专业服务和活动经费',
      '服务活动经费',
      '活动经费',
      '专业服务经费',
      '服务经费',
      '业务活动费',
    ],
    paysFor: 'quality',
    parts: ['长者服务', '青少年服务', '家庭服务', '志愿者服务', '特色服务项目'],
    notes: ['长者服务、青少年服务、家庭服务', '物料、场地、讲师'],
  },
  {
    names: ['日常办公费用', '办公费', '日常办公经费', '办公经费', '行政办公费用'],
    paysFor: 'quality',
    parts: ['办公耗材', '水电费', '电话网络费', '物业管理费', '交通费'],
    notes: ['办公耗材、水电费、电话、网络费、物业管理费', '水电、网络、耗材'],
  },
  {
    names: [
      '承接机构运营管理费用',
      '运营管理费',
      '机构运营管理费用',
      '运营管理费用',
      '机构管理费',
      '承接机构运营成本',
    ],
    paysFor: 'operating',
    parts: ['中标服务费', '机构管理费', '相关税费', '发展储备费', '风险费'],
    notes: ['中标费、运营费、相关税费、发展储备费及风险费', '税费、管理费'],
  },
];

/** Lines that some budgets have besides. */
export const moreLines: readonly {
  readonly name: string;
  readonly paysFor: FundingClass | null;
}[] = [
  { name: '设备购置费', paysFor: 'quality' },
  { name: '志愿者补贴', paysFor: 'quality' },
  { name: '宣传费', paysFor: 'quality' },
  { name: '税费', paysFor: 'operating' },
  { name: '其他费用', paysFor: 'quality' },
  { name: '场地维护费', paysFor: 'quality' },
];

export const fundingHeads = {
  label: ['支出明细', '经费项目', '项目', '预算项目', '费用类别', '支出项目', '科目', '经费类别'],
  outer: ['类别', '经费类别', '一级科目', '支出大类'],
  inner: ['明细', '二级科目', '支出明细', '子项目'],
  note: ['支出简介', '说明', '备注', '用途说明', '测算依据'],
  budget: [
    '预算金额',
    '预算',
    '预算数',
    '年度预算',
    '计划金额',
    '批复预算',
    '全年预算数',
    '预算经费',
  ],
  initial: ['年初预算数', '年初预算'],
  adjusted: ['全年预算数', '调整后预算'],
  spent: [
    '支出金额',
    '实际支出',
    '支出',
    '实际使用金额',
    '执行数',
    '全年执行数',
    '已支出金额',
    '累计支出',
    '实际支出金额',
    '使用金额',
  ],
  rate: ['执行率', '预算执行率', '使用率', '支出率', '完成率'],
  balance: ['结余', '差额', '剩余金额', '结余金额', '余额'],
  deviation: ['偏差率', '差异率', '偏离率'],
  budgetShare: ['占预算比例', '预算占比', '占总预算比例'],
  spentShare: ['占支出比例', '支出占比', '占总支出比例'],
  total: ['合计', '总计', '合 计', '经费合计', '共计'],
} as const;

export const batchNames: readonly (readonly string[])[] = [
  ['第一批', '第二批', '第三批', '第四批'],
  ['首期', '二期', '三期', '尾款'],
  ['第一期', '第二期', '第三期', '第四期'],
  ['首期款', '中期款', '尾款'],
  ['第一次拨付', '第二次拨付', '第三次拨付'],
  ['2023年第一笔', '2023年第二笔', '2024年第一笔'],
  ['预付款', '中期款', '尾款'],
  ['第1期', '第2期', '第3期'],
  ['首付款（55%）', '中期款（40%）', '尾款（5%）'],
];

export const paymentHeads = {
  name: ['批次', '拨付批次', '付款批次', '期次', '拨付阶段', '款项名称'],
  date: ['拨付日期', '拨付时间', '到账日期', '到账时间', '拨款日期', '付款时间'],
  amount: ['拨付金额', '到账金额', '拨款金额', '实际拨付金额', '金额', '实拨金额'],
  due: ['应拨金额', '应拨付金额', '应付金额', '计划拨付金额'],
  share: ['拨付比例', '比例', '付款比例', '占合同金额比例'],
  note: ['备注', '拨付条件', '付款条件'],
  payer: ['付款单位', '拨付单位', '付款方'],
  sum: ['累计拨付金额', '累计到账', '累计拨付'],
  rest: ['未拨付金额', '余额', '剩余金额'],
} as const;
