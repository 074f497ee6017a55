import type { Log } from '@agency-graph/subgraph-kit/log';
import type { ServedSupergraph } from '../ServedVersion';
import type { BorrowedClients } from '../subgraphs/MemberClients';
import { readSupergraph, type Supergraph } from './readSupergraph';

export interface SupergraphReloadOptions {
  file: string;
  /** The text that is served when it begins. */
  served: string;
  /** Makes the clients of the members. May throw, when an address cannot be used. */
  borrowClients: (supergraph: Supergraph) => BorrowedClients;
  update: (supergraph: ServedSupergraph) => Promise<void>;
  log: Log;
}

/** Serves what a supergraph's file holds now. What cannot be served is told of in the log, and the one before is served on. */
export class SupergraphReload {
  private served: string;
  private refused: string | undefined;

  constructor(private readonly options: SupergraphReloadOptions) {
    this.served = options.served;
  }

  /** Reads the file again. Never rejects. */
  async run(): Promise<void> {
    try {
      const supergraph = readSupergraph(this.options.file);
      if (supergraph.sdl !== this.served) await this.serve(supergraph);
      this.refused = undefined;
    } catch (error) {
      this.tell(error as Error);
    }
  }

  private async serve(supergraph: Supergraph): Promise<void> {
    const { file, log, borrowClients, update } = this.options;
    const { clients, release } = borrowClients(supergraph);
    await update({ sdl: supergraph.sdl, clients, onUnused: release });
    this.served = supergraph.sdl;
    const members = supergraph.subgraphs.map(({ name }) => name);
    log.info({ file, members }, 'another supergraph is served from now on');
  }

  /** Once for each fault: a file that stays as it is may be looked at many times. */
  private tell(error: Error): void {
    if (error.message === this.refused) return;
    this.refused = error.message;
    const { file, log } = this.options;
    log.error({ file, err: error }, 'the supergraph was refused, and the one before is served on');
  }
}
