import { describe, expect, it } from 'vitest';
import {
  isSameStation,
  isStationName,
  mayBeStationName,
  shortStation,
  stationPlaceOf,
} from '../../../src/core/stations/station-name.ts';

describe('what a station is called for short', () => {
  it.each([
    ['广州市黄埔区文冲街“双百工程”社工服务站', '文冲'],
    ['广州市文冲街社工服务站', '文冲'],
    ['文冲街道社会工作服务站', '文冲'],
    ['文冲街道', '文冲'],
    ['文 冲 街', '文冲'],
    ['文冲站', '文冲'],
    ['文冲', '文冲'],
    ['文冲街双百工程社工服务站项目', '文冲'],
    ['广州市番禺区市桥街社工站', '市桥'],
    ['市桥街社工站', '市桥'],
    ['东区街社工站', '东区'],
    ['中山市古镇镇社工站', '古镇'],
    ['广州南沙区东涌镇社工站', '东涌'],
    ['广东省广州市越秀区北京街家庭综合服务中心', '北京'],
  ])('%s: %s', (name, short) => {
    expect(shortStation(name)).toBe(short);
  });

  it.each([
    [null],
    ['社工站'],
    ['街道社工站'],
    ['本街社工站'],
    ['黄埔区社工站'],
    ['广州市社工站'],
    ['双百社工站'],
    [''],
  ])('%s says no place', (name) => {
    expect(stationPlaceOf(name)).toBeNull();
  });
});

it('a name with more before the place is the same station', () => {
  expect([
    isSameStation('黄埔文冲', '文冲'),
    isSameStation('文冲', '石壁'),
    isSameStation('', '文冲'),
  ]).toEqual([true, false, false]);
});

describe('a cell of a column of stations', () => {
  it.each(['文冲街社工站', '文冲街道', '黄埔区文冲街', '东涌镇'])('%s is surely one', (text) => {
    expect(isStationName(text)).toBe(true);
  });

  it.each(['文冲', '文冲社区', '合计', '片区一', '街', '备注：无', '社工站'])(
    '%s is not surely one',
    (text) => {
      expect(isStationName(text)).toBe(false);
    },
  );

  it.each(['合计', '标准分', '协议量', '片区一', '3', '文冲社区', 'A站'])(
    '%s is none even under 社工站',
    (text) => {
      expect(mayBeStationName(text)).toBe(false);
    },
  );
});
