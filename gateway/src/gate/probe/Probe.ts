import { parse, type DocumentNode } from 'graphql';
import type { buildConnector } from 'undici';
import type { GateBase, GateSubmission } from '../GateInput';
import type { Finding } from '../GateReport';
import { SubgraphError } from '../../subgraphs/SubgraphError';
import { checkEntities } from './entities/checkEntities';
import type { Ask } from './entities/findKeys';
import type { ProbeCheck } from './ProbeCheck';
import { ProbeClient } from './ProbeClient';
import { probeFinding } from './probeFinding';
import { ProbeOverdue } from './ProbeOverdue';
import { ProbeRefused } from './ProbeRefused';
import { SchemaIndex } from './schema/SchemaIndex';
import { checkReached } from './server/checkReached';
import { checkServedSchema } from './server/checkServedSchema';
import { checkSignatures, type CreateSigner } from './server/checkSignatures';
import { noResponse } from './server/noResponse';

export interface ProbeOptions {
  /** Absent: requests are not signed, and it is not tried whether servers verify signatures. */
  createSigner?: CreateSigner | undefined;
  /** Asks the graph that is served, and resolves to the data of the answer: for keys of records that other members own. */
  askGraph?: Ask | undefined;
  /** How connections are made; for whoever keeps them from private addresses. */
  connect?: buildConnector.connector | undefined;
  /** How long all checks together may take (10 000). */
  timeoutMs?: number | undefined;
}

export interface ProbeRun {
  submission: GateSubmission;
  base: GateBase;
  /** The schema of the submission, if it is parsed already. */
  document?: DocumentNode | undefined;
  signal?: AbortSignal | undefined;
}

const defaultTimeoutMs = 10_000;

/**
 * Asks the running server of a member whether it keeps the contract of `subgraphs/README.md`: it answers, serves the
 * schema that is handed in, resolves entities, reads them at once and verifies signatures. Sends queries only, each
 * with an `x-request-id` that begins with `probe-`.
 */
export class Probe {
  constructor(private readonly options: ProbeOptions = {}) {}

  /** Never rejects for what a server does; rejects with the reason of `signal` when it aborts. */
  async run({ submission, base, document, signal }: ProbeRun): Promise<Finding[]> {
    const { url, name, sdl } = submission;
    if (url === undefined || !isWebAddress(url)) {
      const message = `The address of the server of "${name}" must be an http or https URL, but got ${url ?? 'none'}.`;
      return [probeFinding('PROBE_UNREACHABLE', message)];
    }
    const { createSigner, connect, timeoutMs = defaultTimeoutMs } = this.options;
    const client = new ProbeClient({
      name,
      url,
      sign: createSigner?.(name),
      connect,
      deadlineAt: performance.now() + timeoutMs,
      signal,
    });
    const progress: Progress = { findings: [], at: 'Query.__typename' };
    try {
      const parsed = document ?? parse(sdl);
      const schema = new SchemaIndex(parsed);
      await this.check({ submission, base, document: parsed, schema, client }, progress);
    } catch (error) {
      signal?.throwIfAborted();
      progress.findings.push({ ...this.faultOf(error), coordinate: progress.at });
    } finally {
      await client.close();
    }
    return progress.findings;
  }

  /** The first check that finds an error is the last, but that signatures are tried in any case where there is an answer. */
  private async check(check: ProbeCheck, progress: Progress): Promise<void> {
    const { client, submission } = check;
    const { findings } = progress;
    findings.push(...(await checkReached(client)));
    if (hasError(findings)) return;
    progress.at = 'Query._service';
    findings.push(...(await checkServedSchema(check)));
    progress.at = 'Query._entities';
    if (!hasError(findings)) findings.push(...(await checkEntities(check, this.options.askGraph)));
    progress.at = 'Query.__typename';
    const { createSigner } = this.options;
    findings.push(...(await checkSignatures(client, submission.name, createSigner)));
  }

  private faultOf(error: unknown): Finding {
    if (error instanceof SubgraphError) return noResponse(error);
    if (error instanceof ProbeRefused) {
      return this.options.createSigner
        ? probeFinding(
            'PROBE_SIGNATURE_REFUSED',
            `The server refused a request that the gateway signed, ${error.message}`,
          )
        : probeFinding('PROBE_NO_GRAPHQL', `The server refused a request ${error.message}`);
    }
    if (!(error instanceof ProbeOverdue)) throw error;
    const seconds = (this.options.timeoutMs ?? defaultTimeoutMs) / 1000;
    const message = `The checks of the running server took longer than ${seconds} s.`;
    return probeFinding('PROBE_OVERDUE', message);
  }
}

interface Progress {
  findings: Finding[];
  /** What the server is being asked for, as a coordinate. */
  at: string;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
