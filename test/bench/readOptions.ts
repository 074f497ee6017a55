import { parseArgs } from 'node:util';

/** Reads options that are whole numbers, or prints help or what is wrong with them and ends the process. */
export function readOptions<Name extends string>(
  help: string,
  defaults: Readonly<Record<Name, number>>,
): Record<Name, number> & { json: boolean } {
  const names = Object.keys(defaults) as Name[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({
      options: { ...options, help: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    if (values.help) {
      process.stdout.write(help);
      process.exit(0);
    }
    const given = values as Record<string, string | boolean | undefined>;
    const numbers = names.map((name) => [name, readNumber(name, given[name], defaults[name])]);
    return { ...(Object.fromEntries(numbers) as Record<Name, number>), json: values.json ?? false };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

function readNumber(name: string, text: string | boolean | undefined, byDefault: number): number {
  if (text === undefined) return byDefault;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} must be a whole number from 1, but got "${text}".`);
  return number;
}
