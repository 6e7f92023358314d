import { rangeOf } from './addresses.ts';
import { areaOf, rangeType } from './cell-ranges.ts';
import { type HostObject, selfOf } from './host-type.ts';
import { type Look, type LookShape, lookObject, mapTarget } from './look.ts';
import type { TestSheet } from './state.ts';

/** Print setup is only kept. */
export function pageLayoutObject(sheet: TestSheet): HostObject {
  return lookObject(pageLayout, mapTarget(sheet.layout));
}

const footers: LookShape = {
  name: 'HeaderFooter',
  values: {
    LeftFooter: '1.9',
    CenterFooter: '1.9',
    RightFooter: '1.9',
    LeftHeader: '1.9',
    CenterHeader: '1.9',
    RightHeader: '1.9',
  },
};

const pageLayout: LookShape = {
  name: 'PageLayout',
  values: { Orientation: '1.9', PaperSize: '1.9', CenterHorizontally: '1.9', Zoom: '1.9' },
  objects: {
    HeadersFooters: [
      '1.9',
      { name: 'HeaderFooterGroup', values: {}, objects: { DefaultForAllPages: ['1.9', footers] } },
    ],
  },
  calls: {
    SetPrintArea: ['1.9', (look, [area]) => keepRange(look, 'printArea', area)],
    SetPrintTitleRows: ['1.9', (look, [area]) => keepRange(look, 'titleRows', area)],
    SetPrintMargins: [
      '1.9',
      ({ target }, [unit, margins]) => target.set('margins', { unit, margins }),
    ],
  },
};

function keepRange({ target }: Look, name: string, area: unknown): void {
  const cells = selfOf(rangeType, area);
  target.set(name, cells ? areaOf(cells) : rangeOf(area));
}
