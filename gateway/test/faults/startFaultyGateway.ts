import { createLog } from '@agency-graph/subgraph-kit/log';
import { answerWith, startSubgraph, type Answer, type TestSubgraph } from '../startSubgraph';
import { startTestGateway, type TestGateway } from '../startTestGateway';
import { createBooks } from '../testSubgraphs';

/** How long an operation may take altogether. */
export const deadlineMs = 500;
/** How much later the answer may come, on a machine that does other things too. */
export const graceMs = 200;

export interface FaultyGateway extends TestGateway {
  reviews: TestSubgraph | undefined;
}

/** A gateway of books, which are well, and of reviews, which answer as told; or not at all, when they are told nothing. */
export async function startFaultyGateway(
  reviews: Answer | undefined,
  cleanup: (close: () => unknown) => void,
): Promise<FaultyGateway> {
  const books = await startSubgraph(answerWith(createBooks()));
  cleanup(books.stop);
  const faulty = reviews && (await startSubgraph(reviews));
  if (faulty) cleanup(faulty.stop);
  const gateway = await startTestGateway({
    urls: { books: books.url, ...(faulty && { reviews: faulty.url }) },
    timeoutMs: 5000,
    requestTimeoutMs: deadlineMs,
    log: createLog('test', 'silent'),
  });
  cleanup(gateway.stop);
  return { ...gateway, reviews: faulty };
}
