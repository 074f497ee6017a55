import { ConfigurationError } from './config';

/** The flag with which a server is asked for made-up records: `--with-sample-data` or `--with-sample-data=10`. */
export const sampleDataFlag = '--with-sample-data';

export const sampleDataHelp = `  ${sampleDataFlag}[=SCALE]  loads made-up records where real ones are not public, SCALE times as many (1); every
                              answer that they took part in says so; a start without it removes them`;

const largestScale = 10_000;

/** Takes the flag out of the arguments of a process. Throws a ConfigurationError for a scale that is none. */
export function takeSampleDataFlag(argv: readonly string[]): {
  sampleData: { scale: number } | undefined;
  others: string[];
} {
  const isFlag = (argument: string) => argument.split('=')[0] === sampleDataFlag;
  const flag = argv.findLast(isFlag);
  const others = argv.filter((argument) => !isFlag(argument));
  if (flag === undefined) return { sampleData: undefined, others };
  const text = flag === sampleDataFlag ? '1' : flag.slice(sampleDataFlag.length + 1);
  return { sampleData: { scale: readScale(sampleDataFlag, text) }, others };
}

/** A scale from text: a whole number from 1 to 10000. `name` is how messages call it. */
export function readScale(name: string, text: string): number {
  const scale = Number(text);
  if (!/^\d+$/.test(text) || scale < 1 || scale > largestScale) {
    throw new ConfigurationError(
      `${name} must have a scale from 1 to ${largestScale}, but it is "${text}".`,
    );
  }
  return scale;
}
