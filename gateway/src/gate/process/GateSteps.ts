import type { DocumentNode } from 'graphql';
import { checkBreaking } from '../breaking/checkBreaking';
import { checkComposition } from '../composition/checkComposition';
import type { GateSubmission } from '../GateInput';
import type { Finding, GateStep } from '../GateReport';
import type { GateWork } from '../GateWork';
import { checkLimits } from '../limits/checkLimits';
import { checkLoad } from '../load/checkLoad';
import { openGateway } from '../load/openGateway';
import type { ThrowAwayGateway } from '../load/ThrowAwayGateway';
import { checkPolicy } from '../policy/checkPolicy';
import { readOperations, type KeptOperation } from '../readOperations';
import { parseSubmission } from '../syntax/parseSubmission';
import type { ServedSchema } from './ServedSchema';
import type { StepListener } from './StepListener';

interface GateStepsOptions {
  work: GateWork;
  served: ServedSchema;
  listener: StepListener;
}

/** A check that the steps after it need something of. */
interface Checked<T> {
  findings: readonly Finding[];
  value?: T;
}

/** The steps that need nobody else, one after the other, up to the first that refuses. */
export class GateSteps {
  constructor(private readonly options: GateStepsOptions) {}

  /** Rejects when something breaks that no step foresees. */
  async run(): Promise<void> {
    const { submission } = this.options.work;
    if (submission === undefined) return this.tryOut(await this.compose());
    const document = await this.read(submission);
    if (document === undefined) return undefined;
    const isLawful = await this.keepsRules(submission, document);
    // What breaks a rule is composed all the same, so that its member sees everything at once.
    const supergraphSdl = await this.compose();
    return isLawful ? this.tryOut(supergraphSdl) : undefined;
  }

  private async read(submission: GateSubmission): Promise<DocumentNode | undefined> {
    const limited = await this.step('limits', () => ({
      findings: checkLimits(submission),
      value: true,
    }));
    if (!limited) return undefined;
    return this.step('syntax', () => {
      const parsed = parseSubmission(submission);
      return 'document' in parsed ? { findings: [], value: parsed.document } : parsed;
    });
  }

  private async keepsRules(submission: GateSubmission, document: DocumentNode): Promise<boolean> {
    const { base, purpose } = this.options.work;
    const kept = await this.step('policy', () => ({
      findings: checkPolicy({ document, submission, base, purpose }),
      value: true,
    }));
    return kept === true;
  }

  private async compose(): Promise<string | undefined> {
    const { work, listener } = this.options;
    const supergraphSdl = await this.step('composition', () => {
      const { findings, supergraphSdl: value } = checkComposition(work);
      return value === undefined ? { findings } : { findings, value };
    });
    if (supergraphSdl !== undefined) listener.composed(supergraphSdl);
    return supergraphSdl;
  }

  /** Puts what was composed to use, as a gateway would. */
  private async tryOut(supergraphSdl: string | undefined): Promise<void> {
    if (supergraphSdl === undefined) return;
    const operations = readOperations(this.options.work.base.operations);
    const gateway = openGateway(supergraphSdl);
    try {
      if ('schema' in gateway && !(await this.keepsPromises(gateway, operations))) return;
      await this.step('load', () => this.load(gateway, operations));
    } finally {
      if ('schema' in gateway) await gateway.close();
    }
  }

  private async keepsPromises(
    gateway: ThrowAwayGateway,
    operations: readonly KeptOperation[],
  ): Promise<boolean> {
    const { work, served, listener } = this.options;
    const { supergraphSdl } = work.base;
    if (supergraphSdl === undefined) {
      const why = 'because no supergraph is served yet';
      listener.ended({ step: 'breaking', outcome: 'skipped', why, milliseconds: 0, findings: [] });
      return true;
    }
    const kept = await this.step('breaking', async () => ({
      findings: await checkBreaking({
        work,
        operations,
        before: served.of(supergraphSdl),
        after: gateway.schema,
      }),
      value: true,
    }));
    return kept === true;
  }

  private async load(
    gateway: ThrowAwayGateway | Finding,
    operations: readonly KeptOperation[],
  ): Promise<Checked<true>> {
    if (!('schema' in gateway)) return { findings: [gateway] };
    const { supergraphSdl: baseSdl } = this.options.work.base;
    const findings = await checkLoad({ gateway, baseSdl, operations });
    return { findings, value: true };
  }

  /** What a check gave to the steps after it, unless it refuses. */
  private async step<T>(
    step: GateStep,
    check: () => Checked<T> | Promise<Checked<T>>,
  ): Promise<T | undefined> {
    const { listener } = this.options;
    listener.began(step);
    const startedAt = performance.now();
    const { findings, value } = await check();
    const milliseconds = Math.round(performance.now() - startedAt);
    const isRefused = findings.some(({ severity }) => severity === 'error');
    listener.ended({ step, outcome: isRefused ? 'refused' : 'passed', milliseconds, findings });
    return isRefused ? undefined : value;
  }
}
