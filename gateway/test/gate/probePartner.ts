import type { GateBase, GateSubmission } from '../../src/gate/GateInput';
import type { Finding } from '../../src/gate/GateReport';
import { Probe, type ProbeOptions } from '../../src/gate/probe/Probe';
import { partnerSdl, startPartner, type Partner, type PartnerOptions } from './startPartner';

const countriesSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { country(code: ID!): Country  countries(first: Int): CountryConnection }
  type CountryConnection { edges: [CountryEdge!]! }
  type CountryEdge { node: Country! }
  type Country @key(fields: "code") { code: ID!  name: String }
`;

/** A graph of one member, which owns countries. */
export const graphBase: GateBase = {
  sequence: 1,
  supergraphSdl: undefined,
  members: [
    { name: 'countries', agency: 'Statistics', url: 'http://127.0.0.1:1/', sdl: countriesSdl },
  ],
  typeOwners: { Country: 'countries' },
  operations: [],
  approvedChanges: [],
};

const codes = ['AFG', 'BEN', 'CHL', 'DNK', 'EGY', 'FJI'];

/** What the graph answers to the query that finds countries. */
export function askCountries(query: string): Promise<unknown> {
  expect(query).toBe('{ countries(first: 100) { edges { node { code } } } }');
  return Promise.resolve({ countries: { edges: codes.map((code) => ({ node: { code } })) } });
}

export interface Probed {
  partner: Partner;
  findings: Finding[];
}

/** Starts a partner and probes it. A gateway that does not sign says so, which is left out. */
export async function probePartner(
  partnerOptions: PartnerOptions,
  options: ProbeOptions & { submission?: Partial<GateSubmission> } = {},
): Promise<Probed> {
  const partner = await startPartner(partnerOptions);
  try {
    const { submission, ...probeOptions } = options;
    const probe = new Probe({ askGraph: askCountries, ...probeOptions });
    const findings = await probe.run({
      submission: { name: 'facilities', sdl: partnerSdl, url: partner.url, ...submission },
      base: graphBase,
    });
    return { partner, findings: findings.filter(({ code }) => code !== 'PROBE_NOT_SIGNED') };
  } finally {
    await partner.stop();
  }
}
