import { drawHeader } from '../draw-header.ts';
import { emptyDrawing, put } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { ExpectedEntry } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle } from '../style.ts';

type Item = readonly [
  name: string,
  unit: string,
  measure: NonNullable<ExpectedEntry['measures'][number]>,
];

const fields: readonly (readonly [field: string, items: readonly Item[]])[] = [
  [
    '长者服务',
    [
      ['个案', '个', '个数'],
      ['小组', '个', '个数'],
      ['探访', '人次', '人次'],
    ],
  ],
  [
    '青少年服务',
    [
      ['小组', '个', '个数'],
      ['社区活动', '场', '场次'],
    ],
  ],
  [
    '家庭服务',
    [
      ['个案', '个', '个数'],
      ['讲座', '场', '场次'],
    ],
  ],
  [
    '志愿服务',
    [
      ['志愿者培训', '场', '场次'],
      ['志愿服务', '小时', '小时'],
    ],
  ],
  [
    '社区治理',
    [
      ['社区活动', '场', '场次'],
      ['政策宣传', '次', '次数'],
    ],
  ],
];

/** A row a field of service; what was agreed and what was done stand in words, several a cell. */
export function drawServiceWords(random: Random): DrawnTable {
  const drawing = emptyDrawing();
  const style = chooseStyle(random);
  const chosen = random.sample(fields, random.integer(2, 4));
  const hasSerial = random.chance(0.4);
  const first = hasSerial ? 1 : 0;
  const list = random.pick(lists);
  const [targetHead, doneHead] = random.pick([
    ['协议要求', '完成情况'],
    ['年度指标', '完成情况'],
    ['指标要求', '实际完成'],
    ['年度任务', '完成情况'],
  ]);
  drawHeader(
    drawing,
    0,
    [
      ...(hasSerial ? [['序号']] : []),
      [random.pick(['服务领域', '服务板块', '服务类别'])],
      [targetHead],
      [doneHead],
    ],
    style,
  );
  const entries = chosen.flatMap(([field, items], line): readonly ExpectedEntry[] => {
    const row = line + 1;
    if (hasSerial) put(drawing, row, 0, row);
    put(drawing, row, first, field);
    // Of one service in every cell the field could be its name.
    const least = line === 0 ? 2 : 1;
    const own = random.sample(items, random.integer(least, items.length)).map((item) => {
      const target = random.integer(2, 60);
      return { item, target, completed: Math.max(1, target + random.integer(-2, 12)) };
    });
    const target = put(
      drawing,
      row,
      first + 1,
      list(own.map((one) => `${one.item[0]}${one.target}${one.item[1]}`)),
    );
    const completed = put(
      drawing,
      row,
      first + 2,
      list(own.map((one) => `${one.item[0]}${one.completed}${one.item[1]}`)),
    );
    return own.map((one): ExpectedEntry => {
      const [name, unit, measure] = one.item;
      return {
        names: [name],
        measures: [measure],
        units: [unit],
        area: null,
        isTotal: false,
        target: { spot: target, value: one.target },
        completed: { spot: completed, value: one.completed },
        rate: null,
      };
    });
  });
  return {
    drawing,
    features: ['indicator-form/service-words', ...style.features],
    facts: { entries },
    spot: entries[0]?.completed?.spot,
    needsTitle: true,
  };
}

const lists: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => parts.map((part, at) => `${at + 1}.${part}`).join('；'),
  (parts) => parts.join('、'),
  (parts) => parts.map((part, at) => `${'①②③'[at]}${part}`).join(' '),
  (parts) => parts.join('；'),
  (parts) => parts.map((part, at) => `${at + 1}、${part}`).join('\n'),
];
