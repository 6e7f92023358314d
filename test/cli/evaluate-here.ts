import { run } from '../../src/cli/run.ts';

/** The command line in this process: what it says on both outputs, and its status. */
export function evaluate(...args: readonly string[]) {
  return evaluateWithout([], ...args);
}

/** The same when npm kept some options for itself. */
export async function evaluateWithout(lost: readonly string[], ...args: readonly string[]) {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    showsProgress: false,
  };
  const status = await run(args, terminal, lost);
  return { status, ...said };
}
