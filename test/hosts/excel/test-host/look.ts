import { type HostObject, type HostType, hostObject, type Member } from './host-type.ts';

/** Where looks are kept: of cells, of a conditional format, of a chart. Paths like `fill/color`. */
export interface LookTarget {
  readonly get: (path: string) => unknown;
  readonly set: (path: string, value: unknown) => void;
}

/** Names of plain properties and of objects below one kind of look, with their versions. */
export interface LookShape {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly objects?: Readonly<Record<string, readonly [since: string, shape: LookShape]>>;
  readonly calls?: Readonly<
    Record<
      string,
      readonly [since: string, call: (look: Look, args: readonly unknown[]) => unknown]
    >
  >;
}

export interface Look {
  readonly target: LookTarget;
  /** `fill/` or nothing. */
  readonly at: string;
}

/** An object whose properties are only kept, by the names they have. */
export function lookObject(shape: LookShape, target: LookTarget, at = ''): HostObject {
  return hostObject(typeOf(shape), { target, at });
}

export function mapTarget(map: Map<string, unknown>): LookTarget {
  return {
    get: (path) => map.get(path) ?? null,
    set: (path, value) => {
      map.set(path, value);
    },
  };
}

type Entry = readonly [string, Member<Look>];

const types = new Map<LookShape, HostType<Look>>();

export function typeOf(shape: LookShape): HostType<Look> {
  const known = types.get(shape);
  if (known) return known;
  const values = Object.entries(shape.values).map(
    ([name, since]): Entry => [
      name,
      {
        since,
        get: ({ target, at }: Look) => target.get(`${at}${lowerFirst(name)}`),
        set: ({ target, at }: Look, value: unknown) =>
          target.set(`${at}${lowerFirst(name)}`, value),
      },
    ],
  );
  const objects = Object.entries(shape.objects ?? {}).map(
    ([name, [since, inner]]): Entry => [
      name,
      {
        since,
        get: ({ target, at }: Look) => lookObject(inner, target, `${at}${lowerFirst(name)}/`),
      },
    ],
  );
  const calls = Object.entries(shape.calls ?? {}).map(
    ([name, [since, call]]): Entry => [name, { since, call }],
  );
  const type: HostType<Look> = {
    name: shape.name,
    members: Object.fromEntries<Member<Look>>([...values, ...objects, ...calls]),
  };
  types.set(shape, type);
  return type;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
