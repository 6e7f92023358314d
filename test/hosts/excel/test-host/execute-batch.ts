import { HostError } from './host-error.ts';
import { type HostObject, type HostType, isHostObject, type Member } from './host-type.ts';
import type { TestHostState } from './state.ts';

/** What `context.sync()` sends, as far as it is looked at. */
export interface BatchRequest {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchResponse {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

/** A fault put into a batch: actions before it stay done. */
export interface Fault {
  readonly code: string;
  readonly atAction: number;
}

const actionTypes = { instantiate: 1, load: 2, method: 3, set: 4, trace: 5, update: 9 } as const;
const pathTypes = { root: 1, method: 3, property: 4, indexer: 5, nothing: 7 } as const;

/** Does a batch's actions in their order up to the first error, and answers as Excel does. */
export function executeBatch(
  root: HostObject,
  host: TestHostState,
  request: BatchRequest,
  fault: Fault | null = null,
): BatchResponse {
  const batch = openBatch(root, host, request);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.atAction === index) throw new HostError(fault.code);
      const value = batch.act(action);
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      // The client waits for a trace's result too: by it a handler of events is registered.
      results.push({ ActionId: action.Id, Value: value });
    } catch (thrown) {
      if (!(thrown instanceof HostError)) throw thrown;
      const where = batch.locate(action);
      return {
        Error: { Code: thrown.code, Message: thrown.message, Location: where, ActionIndex: index },
        ProcessedResults: { Results: results },
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function openBatch(root: HostObject, host: TestHostState, request: BatchRequest) {
  /** Null where the path leads to a null object. */
  const objects = new Map<number, HostObject | null>();

  const objectAt = (id: number): HostObject | null => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `no object path ${id}`);
    const found = resolve(path);
    objects.set(id, found);
    return found;
  };

  const resolve = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === pathTypes.root) return root;
    if (path.ObjectPathType === pathTypes.nothing) return null;
    const parent = objectAt(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const args = argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return asObject(call(parent, path.Name, args), path.Name);
      case pathTypes.property:
        return asObject(read(parent, path.Name), path.Name);
      case pathTypes.indexer: {
        if (!parent.type.item) throw unknownMember(parent.type, '[]');
        return parent.type.item(parent.self, args[0], host);
      }
      default:
        throw new HostError('InvalidObjectPath', `object path type ${path.ObjectPathType}`);
    }
  };

  const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, at) => {
      const id = info?.ReferencedObjectPathIds?.[at];
      return typeof id === 'number' && id !== 0 ? objectAt(id) : value;
    });

  const memberOf = (object: HostObject, name: string): Member<unknown> => {
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    const member = object.type.members[wire];
    if (!member) throw unknownMember(object.type, wire);
    host.used.set(`${object.type.name}.${wire}`, member.since);
    const [, minor = '99'] = member.since.split('.');
    if (Number(minor) > host.apiVersion) {
      throw new HostError('ApiNotFound', `${object.type.name}.${wire} needs ${member.since}`);
    }
    return member;
  };

  const call = (object: HostObject, name: string, args: readonly unknown[]): unknown => {
    const member = memberOf(object, name);
    if (!member.call) throw unknownMember(object.type, `${name}()`);
    return member.call(object.self, args, host);
  };

  const read = (object: HostObject, name: string): unknown => {
    const member = memberOf(object, name);
    if (!member.get) throw unknownMember(object.type, name);
    return member.get(object.self, host);
  };

  const write = (object: HostObject, name: string, value: unknown): void => {
    const member = memberOf(object, name);
    if (!member.set) throw new HostError('InvalidArgument', `${object.type.name}.${name} is read`);
    member.set(object.self, value, host);
  };

  const load = (object: HostObject, paths: readonly string[]): unknown => {
    if (paths.length === 0) throw new HostError('InvalidArgument', 'load everything');
    const { items } = object.type;
    if (!items) return loadOne(object, paths);
    return {
      _Items: items(object.self, host).map((item) => {
        const id = item.type.id?.(item.self);
        return { ...(id === undefined ? {} : { Id: id }), ...loadOne(item, paths) };
      }),
    };
  };

  const loadOne = (object: HostObject, paths: readonly string[]): Record<string, unknown> => {
    const loaded: Record<string, unknown> = {};
    const deeper = new Map<string, string[]>();
    for (const path of paths) {
      const [head = '', ...rest] = path.split('/');
      const name = head.charAt(0).toUpperCase() + head.slice(1);
      if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/')]);
      else loaded[name] = plainValue(read(object, name), name);
    }
    for (const [name, inner] of deeper) {
      const child = asObject(read(object, name), name);
      loaded[name] = child === null ? { _IsNull: true } : load(child, inner);
    }
    return loaded;
  };

  const act = (action: BatchAction): unknown => {
    if (action.ActionType === actionTypes.trace) return null;
    const object = objectAt(action.ObjectPathId);
    if (object === null) return null;
    const args = argumentsOf(action.ArgumentInfo);
    switch (action.ActionType) {
      case actionTypes.instantiate: {
        const id = object.type.id?.(object.self);
        return id === undefined ? {} : { Id: id };
      }
      case actionTypes.load:
        return load(object, action.QueryInfo?.Select ?? []);
      case actionTypes.method: {
        const value = call(object, action.Name, args);
        return isHostObject(value) ? null : (value ?? null);
      }
      case actionTypes.set:
        write(object, action.Name, args[0]);
        return null;
      case actionTypes.update: {
        for (const [name, value] of Object.entries(args[0] as object)) write(object, name, value);
        return null;
      }
      default:
        throw new HostError('InvalidRequest', `action type ${action.ActionType}`);
    }
  };

  const locate = (action: BatchAction): string => {
    const path = request.ObjectPaths[action.ObjectPathId];
    const owner =
      path?.ParentObjectPathId === undefined ? null : objects.get(path.ParentObjectPathId);
    if (action.ActionType === actionTypes.instantiate) {
      return `${owner?.type.name ?? ''}.${lowerFirst(path?.Name ?? '')}`;
    }
    return `${objects.get(action.ObjectPathId)?.type.name ?? ''}.${lowerFirst(action.Name)}`;
  };

  return { act, locate };
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null) return null;
  if (!isHostObject(value)) throw new HostError('InvalidObjectPath', `${name} is no object`);
  return value;
}

function plainValue(value: unknown, name: string): unknown {
  if (isHostObject(value)) throw new HostError('InvalidArgument', `${name} is an object`);
  return value;
}

function unknownMember(type: HostType<unknown>, name: string): HostError {
  return new HostError('ApiNotFound', `${type.name}.${name} is not known to the test host`);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
