import { z } from 'zod';
import { defaultLimits, type OperationLimits } from './limits';

const names = Object.keys(defaultLimits);

/** Limits as the environment has them: `depth=40,aliases=1000,cost=0`. */
export const limitsVariable = z
  .string()
  .transform((text) => text.split(',').map((pair) => pair.trim().split('=')))
  .refine(
    (pairs) => pairs.every(isLimit),
    `must hold pairs such as depth=40,aliases=1000 with whole numbers for ${names.join(', ')}`,
  )
  .transform((pairs): Partial<OperationLimits> =>
    Object.fromEntries(pairs.map(([name, value]) => [name, Number(value)])),
  );

/** Only the cost can be without a limit, which 0 stands for. */
function isLimit([name = '', value = '', ...further]: readonly string[]): boolean {
  return (
    names.includes(name) &&
    /^\d{1,15}$/.test(value) &&
    (Number(value) > 0 || name === 'cost') &&
    further.length === 0
  );
}
