import { assert, asyncProperty, nat, noBias, noShrink, pre } from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { compareAnswers } from './compare/compareAnswers';
import type { Monolith } from './compare/Monolith';
import { reduceOperation } from './compare/reduceOperation';
import { generateOperation, type Operation } from './generate/generateOperation';
import type { System } from './systems/System';

export interface Trial {
  api: GraphQLSchema;
  monolith: Monolith;
  system: System;
}

export interface TrialSize {
  /** How many operations. */
  count: number;
  /** Other operations for another seed. */
  seed: number;
}

/**
 * Generates operations and gives each to the monolith and to the system. Throws at the first difference, with the
 * smallest operation that shows it, both answers, and the number that generates the operation.
 */
export async function expectEqualAnswers(trial: Trial, { count, seed }: TrialSize): Promise<void> {
  const numbers = noShrink(noBias(nat()));
  await assert(
    asyncProperty(numbers, async (number) => {
      const operation = generateOperation(trial.api, number);
      pre(operation !== undefined);
      const difference = await tryOne(trial, operation!);
      if (difference !== undefined) throw new Error(await explain(trial, operation!, number));
    }),
    { numRuns: count, seed, endOnFailure: true, includeErrorInReport: true },
  );
}

/** How the system's answer to one operation differs from the right one, if it does. */
export async function tryOne(
  { monolith, system }: Trial,
  operation: Operation,
): Promise<string | undefined> {
  try {
    return compareAnswers(monolith.answer(operation), await system.execute(operation));
  } catch (error) {
    return `The system refused the operation: ${String(error)}`;
  }
}

async function explain(trial: Trial, operation: Operation, number: number): Promise<string> {
  const smallest = await reduceOperation(
    trial.api,
    operation,
    async (candidate) => (await tryOne(trial, candidate)) !== undefined,
  );
  const right = trial.monolith.answer(smallest);
  const given = await trial.system.execute(smallest).catch((error: unknown) => String(error));
  return [
    `Operation ${number}, made smaller:`,
    smallest.query,
    `variables: ${JSON.stringify(smallest.variables)}`,
    await tryOne(trial, smallest),
    `right: ${JSON.stringify({ data: right.data, errors: right.errors })}`,
    `given: ${JSON.stringify(given)}`,
  ].join('\n');
}
