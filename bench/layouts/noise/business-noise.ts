import {
  monthHeads,
  type NoiseMaker,
  numbers,
  people,
  percent,
  some,
  total,
} from './noise-cells.ts';

/** Sheets of firms and shops that have targets, rates, months, scores and budgets as ours do. */
export const businessNoise: Readonly<Record<string, NoiseMaker>> = {
  'sales-by-month': (random) => {
    const months = monthHeads(1, random.integer(4, 8));
    return {
      title: random.pick(['销售任务完成进度表', '2023年销售目标达成统计', '业务员业绩完成情况']),
      rows: [
        ['业务员', '年度任务（万元）', ...months, '累计完成', '完成率'],
        ...some(random, people, (name) => {
          const sold = numbers(random, months.length, 1, 30);
          const goal = random.integer(60, 300);
          return [name, goal, ...sold, total(sold), percent(total(sold) / goal)];
        }),
      ],
    };
  },
  'sales-by-region': (random) => ({
    title: random.pick(['各区域销售指标完成情况', '区域业绩达成表']),
    rows: [
      ['区域', '产品', '指标', '完成', '完成率', '同比'],
      ...some(random, ['华南区', '华东区', '华北区', '西南区', '东北区'], (name) => {
        const goal = random.integer(100, 900);
        const done = random.integer(50, 900);
        return [
          name,
          random.pick(['甲产品', '乙产品']),
          goal,
          done,
          percent(done / goal),
          percent(random.next() - 0.5),
        ];
      }),
    ],
  }),
  'shop-kpi': (random) => ({
    title: random.pick(['门店KPI考核表', '店长绩效考核评分表', '门店月度考核']),
    rows: [
      ['考核项目', '考核指标', '目标值', '实际值', '分值', '得分'],
      ...some(
        random,
        ['销售额', '客单价', '会员增长', '库存周转', '顾客投诉', '损耗率', '陈列检查'],
        (name) => [
          random.pick(['经营', '服务', '管理']),
          name,
          random.integer(10, 200),
          random.integer(10, 200),
          10,
          random.integer(5, 10),
        ],
      ),
      ['合计', null, null, null, 100, random.integer(60, 99)],
    ],
  }),
  gantt: (random) => ({
    title: random.pick(['项目进度计划', '软件开发项目甘特图', '工程进度计划表']),
    rows: [
      ['序号', '任务名称', '负责人', '开始日期', '结束日期', '工期（天）', '完成率', ...weeks(8)],
      ...some(random, ['需求分析', '系统设计', '编码', '测试', '上线', '验收'], (name, at) => [
        at + 1,
        name,
        random.pick(people),
        `2023-0${at + 1}-01`,
        `2023-0${at + 1}-28`,
        28,
        percent(random.next()),
        ...weeks(8).map((_, week) => (week === at || week === at + 1 ? '■' : '')),
      ]),
    ],
  }),
  'order-plan': (random) => ({
    title: random.pick(['生产计划达成率统计', '车间月度计划完成情况']),
    rows: [
      ['月份', '计划产量', '实际产量', '达成率', '合格率'],
      ...monthHeads(1, random.integer(4, 12)).map((name) => {
        const plan = random.integer(500, 3000);
        const made = random.integer(400, 3000);
        return [name, plan, made, percent(made / plan), percent(0.9 + random.next() / 10)];
      }),
      ['合计', random.integer(9000, 20_000), random.integer(9000, 20_000), percent(0.96), null],
    ],
  }),
  'stock-take': (random) => ({
    title: random.pick(['仓库盘点表', '办公用品领用登记表', '固定资产盘点']),
    rows: [
      ['编号', '名称', '单位', '账面数量', '实盘数量', '差异', '备注'],
      ...some(random, ['打印机', '电脑', '办公桌', '椅子', '空调', '文件柜'], (name, at) => {
        const book = random.integer(5, 60);
        const found = book - random.pick([0, 0, 0, 1]);
        return [`GD${100 + at}`, name, '台', book, found, found - book, ''];
      }),
    ],
  }),
  'shift-plan': (random) => {
    const days = Array.from({ length: random.integer(7, 14) }, (_, at) => `${at + 1}日`);
    return {
      title: random.pick(['客服中心排班表', '保安值班排班表', '酒店前台排班']),
      rows: [
        ['姓名', '岗位', ...days, '休息天数'],
        ...some(random, people, (name) => [
          name,
          random.pick(['客服', '保安', '前台']),
          ...days.map(() => random.pick(['早', '中', '晚', '休'])),
          random.integer(1, 4),
        ]),
      ],
    };
  },
  'salary-by-month': (random) => {
    const months = monthHeads(1, random.integer(3, 6));
    return {
      title: random.pick(['员工工资汇总表', '2023年工资统计表']),
      rows: [
        ['工号', '姓名', '部门', ...months, '合计'],
        ...some(random, people, (name, at) => {
          const paid = numbers(random, months.length, 4000, 9000);
          return [`E${at + 1}`, name, random.pick(['销售部', '生产部']), ...paid, total(paid)];
        }),
      ],
    };
  },
  'department-budget': (random) => {
    const quarters = ['一季度', '二季度', '三季度', '四季度'];
    return {
      title: random.pick(['公司各部门费用预算执行情况', '市场部年度预算']),
      rows: [
        ['部门', '费用科目', '年度预算', ...quarters, '累计支出', '执行率'],
        ...some(random, ['市场部', '销售部', '研发部', '采购部'], (name) => {
          const spent = numbers(random, 4, 10, 90);
          const budget = random.integer(100, 400);
          return [
            name,
            random.pick(['广告费', '业务招待费', '销售提成', '折旧费']),
            budget,
            ...spent,
            total(spent),
            percent(total(spent) / budget),
          ];
        }),
      ],
    };
  },
  'supplier-payments': (random) => ({
    title: random.pick(['供应商付款计划表', '货款支付明细']),
    rows: [
      ['供应商', '合同金额', '应付日期', '应付金额', '实付日期', '实付金额', '未付金额'],
      ...some(random, ['甲公司', '乙公司', '丙公司', '丁公司'], (name, at) => {
        const due = random.integer(10, 90) * 1000;
        return [name, due * 2, `2023-0${at + 1}-10`, due, `2023-0${at + 1}-15`, due, due];
      }),
    ],
  }),
  instalments: (random) => ({
    title: random.pick(['购房分期付款明细', '设备采购合同付款进度', '装修工程款支付情况']),
    rows: [
      ['期次', '应付日期', '应付金额（元）', '实付日期', '实付金额（元）', '付款状态'],
      ...['首付', '第二期', '第三期', '尾款'].map((name, at) => {
        const due = random.integer(10, 90) * 1000;
        const isPaid = at < 3;
        return [
          name,
          `2023年${at * 3 + 1}月1日`,
          due,
          isPaid ? `2023年${at * 3 + 1}月5日` : '',
          isPaid ? due : '',
          isPaid ? '已付' : '未付',
        ];
      }),
    ],
  }),
  'customer-means': (random) => ({
    title: random.pick(['顾客满意度评分', '酒店客人满意度调查', '客户满意度调查（满分5分）']),
    rows: [
      ['评价项目', '样本量', '平均分', '上期'],
      ...some(random, ['产品质量', '物流速度', '售后服务', '价格', '包装'], (name) => [
        name,
        random.integer(50, 300),
        random.integer(380, 500) / 100,
        random.integer(380, 500) / 100,
      ]),
    ],
  }),
  'tender-scores': (random) => ({
    title: random.pick(['投标评分汇总表', '供应商评审打分表', '设备采购评标表']),
    rows: [
      ['评审项目', '分值', '专家1', '专家2', '专家3', '平均分'],
      ...some(random, ['价格', '技术方案', '业绩', '售后服务', '交货期'], (name) => {
        const given = numbers(random, 3, 10, 20);
        return [name, 20, ...given, Math.round((total(given) / 3) * 100) / 100];
      }),
      ['合计', 100, 81, 84, 86, 83.67],
    ],
  }),
  recruiting: (random) => ({
    title: random.pick(['招聘计划完成情况', '人员编制及到岗情况（生产部）']),
    rows: [
      ['部门', '岗位', '计划人数', '到岗人数', '完成率', '缺编'],
      ...some(random, ['生产部', '品质部', '仓储部', '设备部'], (name) => {
        const plan = random.integer(5, 40);
        const there = random.integer(3, plan);
        return [
          name,
          random.pick(['操作工', '质检员', '叉车工']),
          plan,
          there,
          percent(there / plan),
          plan - there,
        ];
      }),
    ],
  }),
};

function weeks(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `第${at + 1}周`);
}
