import { optionsThatNpmTook } from './npm-options.ts';
import { run } from './run.ts';

const terminal = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  showsProgress: process.stderr.isTTY,
};
process.exitCode = await run(process.argv.slice(2), terminal, optionsThatNpmTook(process.env));
