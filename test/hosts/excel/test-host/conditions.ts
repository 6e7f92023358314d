import { type Range, rangesMeet } from '../../../../src/core/cells/address.ts';
import { assertWritable, type CellSet } from './cell-looks.ts';
import { HostError } from './host-error.ts';
import { type HostObject, type HostType, hostObject } from './host-type.ts';
import { type LookShape, lookObject, mapTarget } from './look.ts';
import type { TestCondition, TestSheet } from './state.ts';

/** `toAreas` makes RangeAreas, which have conditional formats themselves. */
export function conditionsObject(cells: CellSet, toAreas: ToAreas): HostObject {
  return hostObject(conditions, { ...cells, toAreas });
}

type ToAreas = (cells: CellSet) => HostObject;

interface FormattedCells extends CellSet {
  readonly toAreas: ToAreas;
}

export function validationObject(cells: CellSet): HostObject {
  return hostObject(validation, cells);
}

interface OwnedCondition {
  readonly toAreas: ToAreas;
  readonly sheet: TestSheet;
  readonly condition: TestCondition;
}

const conditions: HostType<FormattedCells> = {
  name: 'ConditionalFormatCollection',
  members: {
    Add: {
      since: '1.6',
      call: ({ sheet, areas, toAreas }, [type], { book }) => {
        assertWritable(sheet);
        const condition: TestCondition = {
          id: `{CF-${++book.lastId}}`,
          type: String(type),
          ranges: areas,
          formula: '',
          text: null,
          stopIfTrue: false,
          look: new Map(),
        };
        sheet.conditionalFormats.unshift(condition);
        return hostObject(conditionType, { sheet, condition, toAreas });
      },
    },
    ClearAll: {
      since: '1.6',
      call: (cells) => {
        assertWritable(cells.sheet);
        const gone = new Set(meeting(cells));
        cells.sheet.conditionalFormats = cells.sheet.conditionalFormats.filter(
          (each) => !gone.has(each),
        );
      },
    },
    GetItem: { since: '1.6', call: (cells, [id]) => conditionById(cells, id) },
  },
  items: (cells) =>
    meeting(cells).map((condition) => hostObject(conditionType, { ...cells, condition })),
  item: (cells, id) => conditionById(cells, id),
};

function conditionById(cells: FormattedCells, id: unknown): HostObject {
  const condition = meeting(cells).find((each) => each.id === id);
  if (!condition) throw new HostError('ItemNotFound', `conditional format ${String(id)}`);
  return hostObject(conditionType, { ...cells, condition });
}

function meeting({ sheet, areas }: CellSet): readonly TestCondition[] {
  return sheet.conditionalFormats.filter(({ ranges }) =>
    ranges.some((range) => areas.some((area) => rangesMeet(range, area))),
  );
}

const conditionType: HostType<OwnedCondition> = {
  name: 'ConditionalFormat',
  id: ({ condition }) => condition.id,
  members: {
    Id: { since: '1.6', get: ({ condition }) => condition.id },
    Type: { since: '1.6', get: ({ condition }) => condition.type },
    Priority: {
      since: '1.6',
      get: ({ sheet, condition }) => sheet.conditionalFormats.indexOf(condition),
      set: ({ sheet, condition }, wanted) => {
        const others = sheet.conditionalFormats.filter((each) => each !== condition);
        const at = Number(wanted) < 0 ? others.length + 1 + Number(wanted) : Number(wanted);
        others.splice(Math.max(0, at), 0, condition);
        sheet.conditionalFormats = others;
      },
    },
    StopIfTrue: {
      since: '1.6',
      get: ({ condition }) => condition.stopIfTrue,
      set: ({ condition }, value) => {
        condition.stopIfTrue = value === true;
      },
    },
    Custom: { since: '1.6', get: (owned) => ofType(owned, 'Custom', customType) },
    CustomOrNullObject: { since: '1.6', get: (owned) => ofTypeOrNull(owned, 'Custom', customType) },
    TextComparison: { since: '1.6', get: (owned) => ofType(owned, 'ContainsText', textType) },
    GetRanges: {
      since: '1.9',
      call: ({ sheet, condition, toAreas }) => toAreas({ sheet, areas: condition.ranges }),
    },
    Delete: {
      since: '1.6',
      call: ({ sheet, condition }) => {
        assertWritable(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== condition);
      },
    },
  },
};

function ofType(owned: OwnedCondition, type: string, made: HostType<OwnedCondition>): HostObject {
  const found = ofTypeOrNull(owned, type, made);
  if (!found) throw new HostError('InvalidOperation', `not of type ${type}`);
  return found;
}

function ofTypeOrNull(
  owned: OwnedCondition,
  type: string,
  made: HostType<OwnedCondition>,
): HostObject | null {
  return owned.condition.type === type ? hostObject(made, owned) : null;
}

const border: LookShape = {
  name: 'ConditionalRangeBorder',
  values: { Style: '1.6', Color: '1.6' },
};
const look: LookShape = {
  name: 'ConditionalRangeFormat',
  values: {},
  objects: {
    Font: ['1.6', { name: 'ConditionalRangeFont', values: { Color: '1.6', Bold: '1.6' } }],
    Fill: ['1.6', { name: 'ConditionalRangeFill', values: { Color: '1.6' } }],
    Borders: [
      '1.6',
      {
        name: 'ConditionalRangeBorderCollection',
        values: {},
        objects: {
          Top: ['1.6', border],
          Bottom: ['1.6', border],
          Left: ['1.6', border],
          Right: ['1.6', border],
        },
      },
    ],
  },
};

const customType: HostType<OwnedCondition> = {
  name: 'CustomConditionalFormat',
  members: {
    Format: { since: '1.6', get: ({ condition }) => lookObject(look, mapTarget(condition.look)) },
    Rule: {
      since: '1.6',
      get: ({ condition }) =>
        lookObject(
          { name: 'ConditionalFormatRule', values: { Formula: '1.6' } },
          {
            get: () => condition.formula,
            set: (_, formula) => {
              condition.formula = String(formula);
            },
          },
        ),
    },
  },
};

const textType: HostType<OwnedCondition> = {
  name: 'TextConditionalFormat',
  members: {
    Format: { since: '1.6', get: ({ condition }) => lookObject(look, mapTarget(condition.look)) },
    Rule: {
      since: '1.6',
      get: ({ condition }) => condition.text,
      set: ({ condition }, rule) => {
        condition.text = rule;
      },
    },
  },
};

const validation: HostType<CellSet> = {
  name: 'DataValidation',
  members: {
    Rule: {
      since: '1.8',
      get: (cells) => ruleOf(cells)?.rule ?? {},
      set: (cells, rule) => {
        const { list } = rule as { list?: { source?: string } };
        if ((list?.source ?? '').length > 255) throw new HostError('InvalidArgument', 'list');
        assertWritable(cells.sheet);
        const [range] = cells.areas;
        if (range) cells.sheet.validations.push({ range, rule, alert: null });
      },
    },
    ErrorAlert: {
      since: '1.8',
      get: (cells) => ruleOf(cells)?.alert ?? null,
      set: (cells, alert) => {
        const found = ruleOf(cells);
        if (found) found.alert = alert;
      },
    },
    IgnoreBlanks: { since: '1.8', get: () => true, set: () => undefined },
    Clear: {
      since: '1.8',
      call: (cells) => {
        assertWritable(cells.sheet);
        cells.sheet.validations = cells.sheet.validations.filter(
          ({ range }) => !cells.areas.some((area) => rangesMeet(area, range)),
        );
      },
    },
  },
};

function ruleOf({ sheet, areas }: CellSet) {
  const same = (a: Range, b: Range | undefined) => JSON.stringify(a) === JSON.stringify(b);
  return sheet.validations.findLast(({ range }) => same(range, areas[0]));
}
