import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, rational } from '../../../src/core/quantities/rational.ts';
import { isNoneMark, readQuantity } from '../../../src/core/quantities/read-quantity.ts';
import { cell, figureReading } from './state.ts';

/** What a text says, without any heading. */
const readText = (text: string) => readQuantity(cell(text));

describe('a text with one figure', () => {
  it.each([
    // blanks, widths and separators
    ['68', '68 d0'],
    [' 68\u00a0', '68 d0'],
    ['\u3000６８', '68 d0'],
    ['6\u200b8\ufeff', '68 d0'],
    ['１２', '12 d0'],
    ['3,382', '3382 d0'],
    ['3，382', '3382 d0'],
    ['３，３８２', '3382 d0'],
    ['1,234,567.80', '1234567.8 d2'],
    ['12 345', '12345 d0'],
    ['０．６４７３', '0.6473 d4'],
    ['64.70', '64.7 d2'],
    ['.5', '0.5 d1'],
    ['0', '0 d0'],
    ['13800138000', '13800138000 d0'],
    // units
    ['68个', '68 d0 个'],
    ['68 个', '68 d0 个'],
    ['68（个）', '68 d0 个'],
    ['20人', '20 d0 人'],
    ['20名社工', '20 d0 名'],
    ['30184小时', '30184 d0 小时'],
    ['90h/人/年', '90 d0 h/人/年'],
    ['20 人 / 月', '20 d0 人/月'],
    ['5个月', '5 d0 个月'],
    ['100分', '100 d0 分'],
    ['523,106.71元', '523106.71 d2 元'],
    ['￥1,234.50', '1234.5 d2'],
    ['人民币240元', '240 d0 元'],
    ['68个。', '68 d0 个'],
    // 万 and 亿 are multiplied out, and the decimals move with them
    ['240万元', '2400000 d-4 元'],
    ['240万元/年', '2400000 d-4 元/年'],
    ['3.2万人', '32000 d-3 人'],
    ['180.01234万', '1800123.4 d1'],
    ['1亿元', '100000000 d-8 元'],
    ['5千元', '5000 d-3 元'],
    // percentages
    ['64.73%', '64.73% d2'],
    ['64.73％', '64.73% d2'],
    ['６４．７３ ％', '64.73% d2'],
    ['119%', '119% d0'],
    ['5‰', '0.5% d1'],
    ['百分之六十', '60% d0'],
    // signs
    ['-5', '-5 d0'],
    ['－5', '-5 d0'],
    ['−5', '-5 d0'],
    ['负5', '-5 d0'],
    ['(1,234.50)', '-1234.5 d2'],
    // bounds
    ['≥90%', 'at-least 90% d0'],
    ['>=90%', 'at-least 90% d0'],
    ['不少于14人', 'at-least 14 d0 人'],
    ['不低于65%', 'at-least 65% d0'],
    ['至少30次', 'at-least 30 d0 次'],
    ['至少达30次', 'at-least 30 d0 次'],
    ['90%以上', 'at-least 90% d0'],
    ['达90%及以上', 'at-least 90% d0'],
    ['80%（含）以上', 'at-least 80% d0'],
    ['14人（含）以上', 'at-least 14 d0 人'],
    ['大于等于3', 'at-least 3 d0'],
    ['≤15%', 'at-most 15% d0'],
    ['不高于15%', 'at-most 15% d0'],
    ['不超过8次', 'at-most 8 d0 次'],
    ['至多3个', 'at-most 3 d0 个'],
    ['10%以内', 'at-most 10% d0'],
    ['控制在10%以内', 'at-most 10% d0'],
    ['10%以下', 'at-most 10% d0'],
    ['＞30', 'more-than 30 d0'],
    ['超过30次', 'more-than 30 d0 次'],
    ['100余人', 'more-than 100 d0 人'],
    ['<30', 'less-than 30 d0'],
    ['不足30人', 'less-than 30 d0 人'],
    // words that add nothing, notes, approximations
    ['共68个', '68 d0 个'],
    ['已完成68个', '68 d0 个'],
    ['约30', '30 d0'],
    ['约3.5万人次', '35000 d-3 人次'],
    ['30人左右', '30 d0 人'],
    ['65（含线上）', '65 d0'],
    ['65（含线上12个）', '65 d0'],
    ['20人，其中持证14人', '20 d0 人'],
    // how often, and then the whole
    ['每季度3场，共12场', '12 d0 场'],
    ['每月不少于20户，全年240户次', '240 d0 户次'],
    ['每月4次（全年共48次）', '48 d0 次'],
    // words that say what the figure is of
    ['志愿者培育100人', '100 d0 人'],
    ['资源链接折合价值50万/年', '500000 d-4 /年'],
    ['一年总服务工时30184小时', '30184 d0 小时'],
    ['培育社会组织/志愿队伍不少于2支/年', 'at-least 2 d0 支/年'],
    ['继续教育不少于90h/人/年', 'at-least 90 d0 h/人/年'],
    // Chinese numerals
    ['三十', '30 d0'],
    ['十二个', '12 d0 个'],
    ['两支', '2 d0 支'],
    ['一百二十', '120 d0'],
    ['六百二十个小时', '620 d0 个小时'],
    ['不少于三十人', 'at-least 30 d0 人'],
  ])('%j states %s', (text, line) => {
    expect(readText(text)).toEqual(figureReading(line));
  });

  it.each([
    '12.5.3',
    '1O5',
    '3,38',
    '1,00',
    '3,3821',
    '10-12',
    '10~12个',
    '14/16',
    '65、66',
    '1 2',
    '20+3',
    '1e5',
    '约三十',
    '每月4次',
    '每季度2场',
    '5次12人',
    '(12)',
    '（1）',
    '1.个案辅导68个；\n2.小组服务30个；',
    '培育社会组织1支；志愿队伍2支',
  ])('%j cannot be read as one figure', (text) => {
    expect(readText(text)).toMatchObject({ kind: 'unreadable' });
  });

  it.each([
    '片区1',
    '社工01',
    '达标',
    '√',
    '是',
    '待定',
    '一',
    '一线社工',
    '三级',
    '十分满意',
    '八一街',
    '第3次',
    '3楼',
    '7月',
    '7月份',
    '4月(半月)',
    '2023年',
    '2023年度',
    '2023年7月1日',
    '2023-07-01',
    '2023/7/1至11/30',
    '2023-2024',
    '8:30',
    '1.个案辅导',
    '1、个案服务',
    '（1）个案',
    '（一）基本情况',
    '2年以上社工到岗小计',
    'A12',
    '2023年8月18日解除劳动合同（行业内）',
  ])('%j is words', (text) => {
    expect(readText(text)).toMatchObject({ kind: 'text' });
  });

  it.each(['', ' ', '\u3000', '\u00a0\t', '\u200b', '\n'])('%j is blank', (text) => {
    expect(readText(text)).toEqual({ kind: 'blank' });
  });

  it.each([
    '/',
    '／',
    '//',
    '—',
    '——',
    '–',
    '-',
    '－',
    '−',
    '─',
    '无',
    '暂无',
    '不适用',
    'N/A',
    'n/a',
    '无要求',
    '- -',
    ' / ',
  ])('%j says not applicable', (text) => {
    expect(readText(text)).toMatchObject({ kind: 'none' });
    expect(isNoneMark(text)).toBe(true);
  });

  it.each(['0', '', '无锡', '片区/站点', '-5'])('%j is no mark for not applicable', (text) => {
    expect(isNoneMark(text)).toBe(false);
  });
});

describe('a number', () => {
  it.each<[number, string, string]>([
    [68, 'General', '68 d0'],
    [12.5, 'General', '12.5 d1'],
    [9.300000000000001, 'General', '9.3 d1'],
    [0.647250147841514, 'General', '0.647250147841514 d9'],
    [68, '@', '68 d0'],
    [3382, '#,##0', '3382 d0'],
    [12.5, '0.00', '12.5 d2'],
    [12.5, '0', '12.5 d0'],
    [1234.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '1234.5 d2'],
    [-3, '#,##0.0;[Red](#,##0)', '-3 d0'],
    [0, '0.00;-0.00;"-"', '0 d2'],
    [0.6473, '0.00%', '64.73% d2'],
    [0.6473, '0%', '64.73% d0'],
    [0.6473, '[Blue]0.0%', '64.73% d1'],
    [64.73, '0.00"%"', '64.73% d2'],
    [0.5, '# ?/?', '0.5 d?'],
    [1500, '0.0E+00', '1500 d?'],
    [12345, '#,##0,', '12345 d-3'],
    [68, '0"个"', '68 d0 个'],
    [20, '#,##0 "人次"', '20 d0 人次'],
    [180.01, '0.00"万元"', '1800100 d-2 元'],
    [240, '[$￥-804]#,##0.00', '240 d2'],
    [5, '"≥"0', 'at-least 5 d0'],
    [3, 'G/通用格式', '3 d0'],
    [5, '¤¤', '5 d0'],
  ])('%d shown as %s states %s', (value, format, line) => {
    expect(readQuantity(cell(value, format))).toEqual(figureReading(line));
  });

  it.each<[number, string, string]>([
    [45108, 'yyyy/m/d', '2023/7/1'],
    [45108, 'yyyy"年"m"月"d"日"', '2023年7月1日'],
    [45108, 'm"月"', '7月'],
    [7, '0"月"', '7月'],
  ])('%d shown as %s is the words %s', (value, format, text) => {
    expect(readQuantity(cell(value, format))).toEqual({ kind: 'text', text });
  });
});

describe('a cell that is neither number nor text', () => {
  it('is blank, an error, unknown or words, and never 0', () => {
    expect(readQuantity(cell(null))).toEqual({ kind: 'blank' });
    expect(readQuantity(cell({ error: '#DIV/0!' }))).toEqual({ kind: 'error', error: '#DIV/0!' });
    expect(readQuantity(cell(null, '0.00%', 'G7/F7'))).toEqual({ kind: 'unknown' });
    expect(readQuantity(cell(true))).toEqual({ kind: 'text', text: 'TRUE' });
    expect(readQuantity(cell(12, 'General', 'A1+1'))).toEqual(figureReading('12 d0'));
  });
});

describe('a heading', () => {
  const tenThousand = rational(10_000);

  it.each<[string | number, string, string]>([
    [64.73, 'General', '64.73% d2'],
    ['64.73', 'General', '64.73% d2'],
    ['64.73%', 'General', '64.73% d2'],
    [0.6473, '0.00%', '64.73% d2'],
    ['20人', 'General', '20 d0 人'],
  ])('with %% makes a bare number a percentage: %s shown as %s', (value, format, line) => {
    expect(readQuantity(cell(value, format), { isPercent: true })).toEqual(figureReading(line));
  });

  it.each<[string | number, string]>([
    [180.01, '1800100 d-2 元'],
    ['180.01', '1800100 d-2 元'],
    ['180.01234万', '1800123.4 d1 元'],
    ['240万元', '2400000 d-4 元'],
    ['48000元', '48000 d0 元'],
    ['75%', '75% d0'],
  ])('in 万元 scales what names no unit of its own: %s', (value, line) => {
    expect(readQuantity(cell(value), { scale: tenThousand, unit: '元' })).toEqual(
      figureReading(line),
    );
  });
});

describe('several items in a cell', () => {
  const readItems = (text: string) => {
    const reading = readQuantity(cell(text), { allowsItems: true });
    if (reading.kind !== 'items') return reading;
    return reading.items.map(({ name, figure }) => [name, figure]);
  };
  const item = (name: string, line: string | null) => {
    const stated = line === null ? null : figureReading(line);
    return [name, stated?.kind === 'figure' ? stated.figure : null];
  };

  it.each<[string, readonly (readonly [string, string | null])[]]>([
    [
      '1.个案辅导68个；\n2.小组服务30个；\n3.入户探访1260次；',
      [
        ['个案辅导', '68 d0 个'],
        ['小组服务', '30 d0 个'],
        ['入户探访', '1260 d0 次'],
      ],
    ],
    [
      '培育社会组织1支；志愿队伍2支',
      [
        ['培育社会组织', '1 d0 支'],
        ['志愿队伍', '2 d0 支'],
      ],
    ],
    [
      '1、个案30个 2、小组20个',
      [
        ['个案', '30 d0 个'],
        ['小组', '20 d0 个'],
      ],
    ],
    [
      '（1）个案30个（2）小组20个',
      [
        ['个案', '30 d0 个'],
        ['小组', '20 d0 个'],
      ],
    ],
    [
      '①个案30个②小组1,440人次',
      [
        ['个案', '30 d0 个'],
        ['小组', '1440 d0 人次'],
      ],
    ],
    [
      '片区1探访30次；片区2探访40次',
      [
        ['片区1探访', '30 d0 次'],
        ['片区2探访', '40 d0 次'],
      ],
    ],
    [
      '社工站需要配备工作人员20人，其中专业人员不少于14人。',
      [
        ['社工站需要配备工作人员', '20 d0 人'],
        ['其中专业人员', 'at-least 14 d0 人'],
      ],
    ],
    [
      '2.自主求助服务接案率100%；\n3.服务覆盖22个社区；\n4.财务评估达标',
      [
        ['自主求助服务接案率', '100% d0'],
        ['服务覆盖', '22 d0 个社区'],
        ['财务评估达标', null],
      ],
    ],
    ['1.个案辅导1.5万人次', [['个案辅导', '15000 d-3 人次']]],
  ])('%j', (text, items) => {
    expect(readItems(text)).toEqual(items.map(([name, line]) => item(name, line)));
  });

  it.each([
    ['240万元/年', '2400000 d-4 元/年'],
    ['1.5', '1.5 d1'],
    ['3,382', '3382 d0'],
  ])('a single figure %j stays one figure', (text, line) => {
    expect(readItems(text)).toEqual(figureReading(line));
  });
});

describe('any figure', () => {
  const units = fc.constantFrom('', '个', '人次', '元', '小时', '场次');
  const amounts = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat(4));

  it('comes back however it is written: separators, width, blanks, unit', () => {
    fc.assert(
      fc.property(
        amounts,
        units,
        fc.boolean(),
        fc.boolean(),
        ([digits, decimals], unit, isWide, hasBlank) => {
          const value = rational(digits, 10n ** BigInt(decimals));
          const plain = grouped(formatDecimal(value, decimals)) + (hasBlank ? ' ' : '') + unit;
          const written = isWide ? widen(plain) : plain;
          expect(readText(written)).toEqual({
            kind: 'figure',
            figure: { value, isPercent: false, decimals, unit: unit || null, bound: null },
          });
        },
      ),
    );
  });

  it('is never made of a text without a digit or numeral', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        fc.pre(!/[\p{N}〇一二两三四五六七八九十百千万亿]/u.test(text.normalize('NFKC')));
        expect(['text', 'none', 'blank']).toContain(readText(text).kind);
      }),
    );
  });

  it('or none is read from any text, without throwing', () => {
    const pieces = fc.constantFrom(
      '1',
      '2',
      ',',
      '，',
      '.',
      '%',
      '万',
      '人',
      '次',
      '（',
      '）',
      '-',
      '以上',
      '约',
      '；',
      '\n',
      '一',
      '①',
      '/',
      ' ',
    );
    const kinds = ['blank', 'none', 'figure', 'items', 'text', 'unreadable'];
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const reading = readQuantity(cell(parts.join('')), { allowsItems: true });
        expect(kinds).toContain(reading.kind);
      }),
    );
  });

  it('is found in a short time or not at all in a hostile text', () => {
    const hostile = [
      '1'.repeat(100_000),
      '1,'.repeat(20_000),
      '（1'.repeat(5000),
      '一'.repeat(50_000),
      '1.'.repeat(900),
      '个1'.repeat(900),
    ];
    expect(
      hostile.map((text) => readQuantity(cell(text), { allowsItems: true }).kind),
    ).not.toContain('figure');
  });
});

function grouped(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const shown = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? shown : `${shown}.${decimals}`;
}

function widen(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
