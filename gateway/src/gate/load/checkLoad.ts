import { getOperationAST, GraphQLError, validate, type DocumentNode } from 'graphql';
import { affectedOperation } from '../affectedOperation';
import { describeOperation } from '../describeOperation';
import type { Finding } from '../GateReport';
import type { KeptOperation } from '../readOperations';
import { shorten } from '../shorten';
import { notPlannedFinding } from './notPlannedFinding';
import { ThrowAwayGateway } from './ThrowAwayGateway';

export interface LoadCheck {
  /** Serves what was composed. */
  gateway: ThrowAwayGateway;
  /** What is served now. */
  baseSdl: string | undefined;
  /** The most used first. */
  operations: readonly KeptOperation[];
  limits?: { operations: number; milliseconds: number };
}

interface Failed {
  kept: KeptOperation;
  error: unknown;
}

/** Undecided is what the planners had no time for. */
type Attempt = 'planned' | 'undecided' | { error: unknown };

const usualLimits = { operations: 500, milliseconds: 5000 };

/** Plans the operations of clients over what was composed. What the graph as it is cannot plan either is nobody's fault. */
export async function checkLoad(check: LoadCheck): Promise<Finding[]> {
  const { gateway, limits = usualLimits } = check;
  const until = performance.now() + limits.milliseconds;
  const valid = check.operations.filter(({ document }) => fits(document, gateway));
  const crashes: Finding[] = [];
  const failed: Failed[] = [];
  let decided = 0;
  for (const kept of valid.slice(0, limits.operations)) {
    if (performance.now() > until) break;
    const { crashes: before } = gateway.told;
    const attempt = await tryToPlan(kept, gateway);
    if (gateway.told.crashes > before) crashes.push(crashFinding(kept));
    if (attempt !== 'undecided') decided += 1;
    if (typeof attempt === 'object') failed.push({ kept, error: attempt.error });
  }
  return shorten([
    ...(await newlyFailed(failed, check)),
    ...(gateway.told.isRefused ? [refusedFinding] : []),
    ...crashes,
    ...(decided < valid.length ? [notTriedFinding(decided, valid.length)] : []),
  ]);
}

function fits(document: DocumentNode, { schema }: ThrowAwayGateway): boolean {
  const operation = getOperationAST(document)?.operation;
  return operation !== 'subscription' && validate(schema, document).length === 0;
}

async function tryToPlan(kept: KeptOperation, gateway: ThrowAwayGateway): Promise<Attempt> {
  try {
    await gateway.plan(kept);
    return 'planned';
  } catch (error) {
    const isUndecided = error instanceof GraphQLError && error.extensions.code === 'SERVER_BUSY';
    return isUndecided ? 'undecided' : { error };
  }
}

async function newlyFailed(failed: readonly Failed[], { baseSdl }: LoadCheck): Promise<Finding[]> {
  if (failed.length === 0 || baseSdl === undefined) return [];
  const base = new ThrowAwayGateway(baseSdl);
  const findings: Finding[] = [];
  try {
    for (const { kept, error } of failed) {
      if (!fits(kept.document, base)) continue;
      const before = await tryToPlan(kept, base);
      if (before === 'planned') findings.push(notPlannedFinding(kept, error));
    }
  } finally {
    await base.close();
  }
  return findings;
}

function crashFinding({ operation }: KeptOperation): Finding {
  return {
    code: 'PLANNER_CRASHED',
    severity: 'warning',
    message: `The first planner ends its process over an operation that clients send (${describeOperation(operation)}). The second one has to plan it.`,
    remedy:
      "It is planned and answered. Tell the graph's editors: it is a fault of the planner, and new operations of this kind take longer.",
    operations: [affectedOperation(operation)],
  };
}

function notTriedFinding(planned: number, all: number): Finding {
  return {
    code: 'OPERATIONS_NOT_TRIED',
    severity: 'hint',
    message: `${planned} of ${all} operations that clients send were planned in the time that there is, the most used first.`,
    remedy: 'Nothing has to be done.',
  };
}

const refusedFinding: Finding = {
  code: 'PLANNER_REFUSED',
  severity: 'warning',
  message:
    'The first planner does not take the supergraph with this schema in it. The second one has to plan everything.',
  remedy:
    "It is served all the same. Tell the graph's editors: it is a fault of the planner, and new operations take longer.",
};
