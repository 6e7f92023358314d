import { type NoiseMaker, people, some } from './noise-cells.ts';

/** Sheets of a station that no evaluation counts: logs, lists of cases and people, rosters of duty. */
export const stationNoise: Readonly<Record<string, NoiseMaker>> = {
  'visit-log': (random) => ({
    title: '',
    rows: [
      ['月份', '探访'],
      ...some(random, ['7月', '8月', '9月', '10月', '11月'], (name) => [
        name,
        random.integer(50, 150),
      ]),
    ],
  }),
  'visit-records': (random) => ({
    title: '探访记录',
    rows: [
      ['日期', '探访对象', '探访方式', '探访内容', '跟进社工'],
      ...some(random, ['服务对象A', '服务对象B', '服务对象C', '服务对象D'], (name, at) => [
        `2023年${random.integer(1, 12)}月${at + 3}日`,
        name,
        random.pick(['入户', '电话']),
        random.pick(['了解近况', '政策宣传', '情绪支持']),
        `社工${random.integer(10, 20)}`,
      ]),
    ],
  }),
  'activity-log': (random) => ({
    title: '社区活动记录表',
    rows: [
      ['序号', '活动名称', '活动日期', '地点', '参与人次', '负责社工'],
      ...some(
        random,
        ['中秋游园会', '健康讲座', '亲子手工', '义剪服务', '普法宣传'],
        (name, at) => [
          at + 1,
          name,
          `2023年${random.integer(1, 12)}月${at + 3}日`,
          random.pick(['社工站', '社区广场']),
          random.integer(10, 200),
          `社工${random.integer(10, 20)}`,
        ],
      ),
    ],
  }),
  'case-list': (random) => ({
    title: '个案服务一览表',
    rows: [
      ['个案编号', '服务对象', '接案日期', '结案日期', '节数', '跟进社工'],
      ...some(random, ['A', 'B', 'C', 'D', 'E'], (name, at) => [
        `GA2023${at + 1}`,
        `服务对象${name}`,
        `2023.${random.integer(1, 6)}.${at + 2}`,
        random.chance(0.5) ? `2023.${random.integer(7, 12)}.${at + 2}` : '',
        random.integer(1, 12),
        `社工${random.integer(10, 20)}`,
      ]),
    ],
  }),
  'monthly-stats': (random) => ({
    title: '月度服务统计',
    rows: [
      ['月份', '电访', '入户探访', '个案', '小组'],
      ...['7月', '8月', '9月', '10月', '11月'].map((name) => [
        name,
        random.integer(50, 400),
        random.integer(20, 120),
        random.integer(1, 12),
        random.integer(0, 4),
      ]),
    ],
  }),
  'staff-list': (random) => ({
    title: '社工站人员名册',
    rows: [
      ['序号', '姓名', '性别', '职务', '学历', '入职时间'],
      ...some(random, people, (_, at) => [
        at + 1,
        `社工${10 + at}`,
        random.pick(['男', '女']),
        random.pick(['社工', '社工助理']),
        random.pick(['本科', '大专']),
        `2022年${random.integer(1, 12)}月1日`,
      ]),
    ],
  }),
  'duty-roster': (random) => ({
    title: '社工站值班表',
    rows: [
      ['日期', '上午', '下午'],
      ...Array.from({ length: random.integer(5, 9) }, (_, at) => [
        `12月${at + 1}日`,
        `社工${random.integer(10, 20)}`,
        `社工${random.integer(10, 20)}`,
      ]),
    ],
  }),
  'training-log': (random) => ({
    title: '社工培训记录',
    rows: [
      ['培训主题', '日期', '时数', '参加人数'],
      ...some(random, ['个案实务', '小组带领', '危机介入', '督导技巧'], (name, at) => [
        name,
        { value: 45_100 + at * 7, format: 'yyyy/m/d' },
        random.integer(2, 8),
        random.integer(5, 20),
      ]),
    ],
  }),

  'volunteer-list': (random) => ({
    title: '志愿者名单',
    rows: [
      ['序号', '姓名', '性别', '年龄', '注册时间', '服务时数'],
      ...some(random, people, (name, at) => [
        at + 1,
        name,
        random.pick(['男', '女']),
        random.integer(18, 70),
        `2023.${random.integer(1, 12)}`,
        random.integer(0, 80),
      ]),
    ],
  }),
};
