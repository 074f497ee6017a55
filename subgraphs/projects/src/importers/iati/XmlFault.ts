import type { Finding } from '@agency-graph/subgraph-kit/importing/findings';

/** The file breaks a rule of XML or a bound, so that it cannot be read on. */
export class XmlFault extends Error {
  override name = 'XmlFault';

  constructor(readonly finding: Finding) {
    super(finding.rule);
  }
}
