import { amount, type NoiseMaker, people, percent, some } from './noise-cells.ts';

/** Sheets of firms: sales, plans, rosters, budgets, payments and reviews of theirs. */
export const firmNoise: Readonly<Record<string, NoiseMaker>> = {
  'sales-model': (random) => ({
    title: '销售模型',
    rows: [
      ['产品', '单价', '销量', '销售额', '毛利率'],
      ...some(random, ['甲产品', '乙产品', '丙产品', '丁产品', '戊产品'], (name) => {
        const [price, count] = [random.integer(10, 99), random.integer(100, 999)];
        return [name, price, count, price * count, percent(random.next() * 0.6)];
      }),
      ['合计', null, null, random.integer(10_000, 99_999), null],
    ],
  }),
  'sales-targets': (random) => ({
    title: '各门店销售目标完成情况',
    rows: [
      ['门店', '销售目标（万元）', '完成额（万元）', '完成率'],
      ...some(random, ['城东店', '城西店', '中央店', '机场店', '大学城店'], (name) => [
        name,
        random.integer(50, 400),
        random.integer(30, 400),
        percent(random.next()),
      ]),
      ['合计', random.integer(300, 900), random.integer(300, 900), percent(random.next())],
    ],
  }),
  'production-plan': (random) => ({
    title: '车间生产计划完成表',
    rows: [
      ['车间', '产品型号', '计划产量', '实际产量', '完成率', '不良品'],
      ...some(random, ['一车间', '二车间', '三车间', '装配车间'], (name) => [
        name,
        `X-${random.integer(100, 999)}`,
        random.integer(500, 3000),
        random.integer(400, 3000),
        percent(random.next()),
        random.integer(0, 20),
      ]),
    ],
  }),
  'stock-list': (random) => ({
    title: '物资库存清单',
    rows: [
      ['序号', '物品名称', '规格', '单位', '入库数量', '出库数量', '库存数量'],
      ...some(random, ['A4纸', '签字笔', '文件夹', '矿泉水', '口罩', '订书机'], (name, at) => [
        at + 1,
        name,
        random.pick(['大', '小', '常规']),
        random.pick(['个', '箱', '包']),
        random.integer(10, 90),
        random.integer(0, 10),
        random.integer(5, 80),
      ]),
      [
        '合计',
        null,
        null,
        null,
        random.integer(100, 300),
        random.integer(10, 60),
        random.integer(90, 240),
      ],
    ],
  }),
  'balance-sheet': (random) => ({
    title: '资产负债表',
    rows: [
      ['资产', '期末余额', '年初余额', '负债和所有者权益', '期末余额', '年初余额'],
      ...some(random, ['货币资金', '应收账款', '存货', '固定资产'], (name) => [
        name,
        amount(random),
        amount(random),
        random.pick(['短期借款', '应付账款', '实收资本', '未分配利润']),
        amount(random),
        amount(random),
      ]),
      [
        '资产总计',
        amount(random),
        amount(random),
        '负债和所有者权益总计',
        amount(random),
        amount(random),
      ],
    ],
  }),
  'factory-roster': (random) => ({
    title: '生产线排班表',
    rows: [
      ['工号', '姓名', '班组', ...Array.from({ length: 10 }, (_, at) => `${at + 1}日`)],
      ...some(random, people, (name, at) => [
        `G${100 + at}`,
        name,
        random.pick(['甲班', '乙班']),
        ...Array.from({ length: 10 }, () => random.pick(['早', '中', '晚', '休'])),
      ]),
    ],
  }),
  'staff-attendance': (random) => ({
    title: '公司考勤汇总表',
    rows: [
      ['工号', '姓名', '部门', '1月', '2月', '3月', '4月', '5月', '6月', '出勤天数'],
      ...some(random, people, (name, at) => [
        `K${100 + at}`,
        name,
        random.pick(['研发', '市场']),
        ...Array.from({ length: 6 }, () => random.integer(15, 23)),
        random.integer(100, 130),
      ]),
    ],
  }),
  payroll: (random) => ({
    title: '工资发放表',
    rows: [
      ['序号', '姓名', '基本工资', '绩效', '社保', '公积金', '实发工资'],
      ...some(random, people, (name, at) => [
        at + 1,
        name,
        random.integer(3000, 6000),
        random.integer(500, 2000),
        random.integer(300, 600),
        random.integer(200, 500),
        random.integer(3000, 7000),
      ]),
      [
        '合计',
        null,
        random.integer(20_000, 60_000),
        null,
        null,
        null,
        random.integer(20_000, 60_000),
      ],
    ],
  }),
  'supplier-review': (random) => ({
    title: '供应商评价表',
    rows: [
      ['评价项目', '标准分', '得分', '说明'],
      ...some(random, ['产品质量', '交货期', '价格水平', '售后响应'], (name) => [
        name,
        25,
        random.integer(15, 25),
        '',
      ]),
      ['总分', 100, random.integer(60, 100), ''],
      ['等级', random.pick(['A', 'B', 'C']), null, null],
    ],
  }),
  'company-costs': (random) => ({
    title: random.pick(['2023年度费用预算执行表', '公司费用预算与实际对比', '部门费用表']),
    rows: [
      ['费用项目', '年度预算', '实际支出', '执行率', '差额'],
      // Without a line that only a firm has, it could be a station's.
      ...[
        random.pick(['业务招待费', '折旧费', '财务费用', '销售费用']),
        ...random.sample(['职工薪酬', '办公费', '差旅费', '水电费', '税费'], random.integer(3, 5)),
      ].map((name) => [
        name,
        random.integer(20, 900),
        random.integer(20, 900),
        percent(random.next() * 1.3),
        random.integer(-50, 50),
      ]),
      ['合计', random.integer(900, 3000), random.integer(900, 3000), percent(random.next()), 0],
    ],
  }),
  'works-budget': (random) => ({
    title: '装修工程预算表',
    rows: [
      ['项目', '预算金额（元）', '实际支出（元）', '备注'],
      ...some(
        random,
        ['水电改造', '墙面', '地板', '门窗', '人工费', '材料费', '监理费'],
        (name) => [name, random.integer(2000, 30_000), random.integer(2000, 30_000), ''],
      ),
      ['合计', random.integer(60_000, 90_000), random.integer(60_000, 90_000), null],
    ],
  }),
  'sales-ledger': (random) => ({
    title: '销售收款台账',
    rows: [
      ['日期', '客户', '订单号', '付款金额', '付款方式', '余额'],
      ...some(random, ['甲公司', '乙公司', '丙公司', '丁公司', '戊公司'], (name) => [
        `2023-0${random.integer(1, 9)}-1${random.integer(0, 9)}`,
        name,
        `DD${random.integer(1000, 9999)}`,
        amount(random),
        random.pick(['转账', '现金']),
        amount(random),
      ]),
      ['合计', null, null, random.integer(10_000, 99_999), null, null],
    ],
  }),
  'contract-payments': (random) => ({
    title: random.pick(['设备采购合同付款计划', '工程进度款支付表']),
    rows: [
      ['付款批次', '供应商', '付款日期', '付款比例', '付款金额（元）'],
      ...some(random, ['第一期', '第二期', '第三期', '尾款'], (name, at) => [
        name,
        '甲公司',
        `2023年${at * 2 + 1}月10日`,
        percent(0.25),
        random.integer(10_000, 90_000),
      ]),
      ['合计', null, null, percent(1), random.integer(90_000, 300_000)],
    ],
  }),
  'loan-plan': (random) => ({
    title: '还款计划',
    rows: [
      ['期次', '还款日期', '应付金额', '本金', '利息', '剩余本金'],
      ...Array.from({ length: random.integer(4, 9) }, (_, at) => [
        `第${at + 1}期`,
        `2023-${String(at + 1).padStart(2, '0')}-15`,
        random.integer(3000, 4000),
        random.integer(2000, 3000),
        random.integer(500, 1000),
        random.integer(10_000, 90_000),
      ]),
    ],
  }),
  'customer-survey': (random) => ({
    title: '客户满意度调查结果',
    rows: [
      ['客户满意度', '人数', '占比'],
      ...some(random, ['非常满意', '满意', '一般', '不满意'], (name) => [
        name,
        random.integer(1, 110),
        percent(random.next()),
      ]),
      ['合计', 124, percent(1)],
    ],
  }),
  'company-goals': (random) => ({
    title: '年度绩效考核表',
    rows: [
      ['一级指标', '二级指标', '三级指标', '目标值', '实际值', '权重'],
      ...some(random, ['销售额', '利润率', '客户投诉', '新产品数', '回款率'], (name) => [
        random.pick(['财务', '客户', '内部流程']),
        random.pick(['收入', '增长', '质量']),
        name,
        random.integer(10, 900),
        random.integer(10, 900),
        random.integer(5, 30),
      ]),
    ],
  }),
  'staff-kpi': (random) => ({
    title: '员工绩效考核表',
    rows: [
      ['考核指标', '权重', '目标值', '实际完成', '完成率', '得分'],
      ...some(random, ['销售额（万元）', '新增客户', '回款额（万元）', '客户投诉处理'], (name) => [
        name,
        percent(0.25),
        random.integer(10, 90),
        random.integer(10, 90),
        percent(random.next()),
        random.integer(10, 25),
      ]),
    ],
  }),
  'bug-list': (random) => ({
    title: '问题清单',
    rows: [
      ['编号', '标题', '严重程度', '状态', '提交日期'],
      ...some(random, ['无法登录', '页面错位', '导出失败', '搜索缓慢'], (name, at) => [
        at + 1,
        name,
        random.pick(['高', '中', '低']),
        random.pick(['待处理', '已完成']),
        { value: 45_000 + at, format: 'yyyy/m/d' },
      ]),
    ],
  }),
};
