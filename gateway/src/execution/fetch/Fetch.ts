import { syntheticDataKey } from '@agency-graph/subgraph-kit/synthetic-note';
import type { SubgraphResponse } from '../../subgraphs/SubgraphClient';
import { SubgraphError } from '../../subgraphs/SubgraphError';
import type { Execution } from '../Execution';
import { anomaly } from '../generate/anomaly';
import { adopt, type ProjectObject } from '../projection/ProjectionCompiler';
import { mergeTrees, type TreeObject } from '../TreeObject';
import { FetchFaults } from './FetchFaults';
import { requestOf, type Asked, type FetchParts } from './FetchParts';
import { Representations } from './Representations';
import { StrictTaking } from './StrictTaking';

/** Every so many answers one is read by the strict way too, to learn of members that send more than they were asked for. */
const auditEvery = 128;

/** One request of a query plan, compiled. */
export class Fetch {
  /** Absent for a request that looks entities up. */
  private readonly project: ProjectObject | undefined;
  private readonly faults: FetchFaults;
  private readonly strictly: StrictTaking;
  private answers = 0;

  constructor(private readonly parts: FetchParts) {
    const { client, node, projections, shape, rootType, renames } = parts;
    const adopts = client.handsOver === true && renames.isEmpty;
    if (node.entities.length === 0) {
      this.project = adopts ? adopt : projections.compileFor(shape, rootType, renames);
    }
    this.faults = new FetchFaults(parts);
    this.strictly = new StrictTaking(parts, this.faults);
  }

  /** Asks the subgraph and puts its answer into the tree. Undefined when there is nothing to ask. Never rejects. */
  run(execution: Execution): Promise<void> | undefined {
    const asked = this.project ? this.prepareRoots(execution) : this.prepare(execution);
    return asked && this.exchange(execution, asked);
  }

  private prepareRoots({ data }: Execution): Asked | undefined {
    const roots: TreeObject[] = [];
    this.parts.collectRoots(data, roots);
    return roots.length === 0 ? undefined : { roots, entities: [], targets: [] };
  }

  private prepare(execution: Execution): Asked | undefined {
    const byVariable = new Map<string, { responseNames: string[]; list: Representations }>();
    const targets = this.parts.lookups.map((lookup) => {
      const { variable, responseName } = lookup.plan;
      let request = byVariable.get(variable);
      if (request === undefined) {
        byVariable.set(variable, (request = { responseNames: [], list: new Representations() }));
      }
      request.responseNames.push(responseName);
      return lookup.prepare(execution.data, request.list, (entity) =>
        this.faults.unbuilt(execution, lookup, entity),
      );
    });
    const entities = [...byVariable].map(([variable, { responseNames, list }]) => ({
      variable,
      responseNames,
      representations: list.texts,
    }));
    const isEmpty = entities.every(({ representations }) => representations.length === 0);
    return isEmpty ? undefined : { roots: [], entities, targets };
  }

  private async exchange(execution: Execution, asked: Asked): Promise<void> {
    const { context } = execution;
    const { name } = this.parts.client;
    context.subgraphRequests[name] = (context.subgraphRequests[name] ?? 0) + 1;
    const times = context.subgraphMilliseconds;
    const startedAt = times ? performance.now() : 0;
    try {
      const response = await this.send(execution, asked);
      if (response.extensions?.[syntheticDataKey]) context.syntheticSubgraphs.add(name);
      this.take(execution, asked, response);
    } catch (error) {
      this.faults.failed(execution, asked, this.describe(error));
    } finally {
      if (times) times[name] = (times[name] ?? 0) + performance.now() - startedAt;
    }
  }

  private send({ context, variables }: Execution, { entities }: Asked): Promise<SubgraphResponse> {
    const { client, operation, variables: used } = this.parts;
    return client.execute({
      operation,
      variables: pick(variables, used),
      entities,
      requestId: context.requestId,
      headers: context.forwardedHeaders,
      signal: context.signal,
      deadlineAt: context.deadlineAt,
    });
  }

  private take(execution: Execution, asked: Asked, response: SubgraphResponse): void {
    this.answers += 1;
    const isAudited = this.answers % auditEvery === 1;
    if (isAudited || response.errors !== undefined || !this.takeFast(execution, asked, response)) {
      this.strictly.take(execution, asked, response);
    }
  }

  /** Puts a right answer into the tree. Returns false when it is not right in any way. */
  private takeFast(execution: Execution, asked: Asked, { data }: SubgraphResponse): boolean {
    if (data === undefined || data === null) return false;
    if (this.project) return this.takeRoots(asked, data, this.project);
    for (const [at, lookup] of this.parts.lookups.entries()) {
      const entities = data[lookup.plan.responseName];
      const request = requestOf(lookup, asked);
      if (!Array.isArray(entities) || entities.length !== request.representations.length) {
        return false;
      }
      const unknown = (target: TreeObject) => this.faults.unknown(execution, lookup, target);
      if (!lookup.merge(asked.targets[at]!, entities, unknown)) return false;
    }
    return true;
  }

  private takeRoots({ roots }: Asked, data: unknown, project: ProjectObject): boolean {
    try {
      for (const root of roots) mergeTrees(root, project(data));
      return true;
    } catch (error) {
      if (error === anomaly) return false;
      throw error;
    }
  }

  private describe(error: unknown): SubgraphError {
    if (error instanceof SubgraphError) return error;
    return new SubgraphError({
      subgraph: this.parts.client.name,
      code: 'SUBGRAPH_UNAVAILABLE',
      reason: 'could not be asked',
      cause: error,
    });
  }
}

function pick(
  variables: Readonly<Record<string, unknown>>,
  used: FetchParts['variables'],
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const { sent, given } of used) {
    if (variables[given] !== undefined) picked[sent] = variables[given];
  }
  return picked;
}
