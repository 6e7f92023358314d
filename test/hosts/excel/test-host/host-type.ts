import type { TestHostState } from './state.ts';

/** What a kind of object answers to: names as they travel (`GetUsedRangeOrNullObject`). */
export interface HostType<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Of a collection: its objects, and one by what stands in brackets. */
  readonly items?: (self: T, host: TestHostState) => readonly HostObject[];
  readonly item?: (self: T, key: unknown, host: TestHostState) => HostObject;
  /** What a collection finds it by. */
  readonly id?: (self: T) => string;
}

export interface Member<T> {
  /** The ExcelApi version that brought it, `1.13`. */
  readonly since: string;
  get?(self: T, host: TestHostState): unknown;
  set?(self: T, value: unknown, host: TestHostState): void;
  call?(self: T, args: readonly unknown[], host: TestHostState): unknown;
}

export interface HostObject {
  readonly type: HostType<unknown>;
  readonly self: unknown;
}

export function hostObject<T>(type: HostType<T>, self: T): HostObject {
  return { type: type as HostType<unknown>, self };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}

/** The thing itself behind an argument that is an object of that type. */
export function selfOf<T>(type: HostType<T>, value: unknown): T | null {
  return isHostObject(value) && value.type.name === type.name ? (value.self as T) : null;
}
