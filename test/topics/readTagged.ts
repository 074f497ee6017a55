import { executeSubgraph } from '@agency-graph/subgraph-kit/testing';
import type { HostedSubgraph } from '@agency-graph/subgraph-kit/subgraph';
import type { Label } from './scoreTopics';

/** The topics that the graph gives to the records of the sample, by subgraph and by the name that the sample calls it. */
export type TaggedTopics = ReadonlyMap<string, readonly string[]>;

interface Tagged {
  topicTags: { topic: { id: string } }[];
}

interface TaggedStandard extends Tagged {
  designation: string;
  number: string;
  registrations: unknown[];
}

interface StandardsPage {
  standards: {
    nodes: TaggedStandard[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

type Members = Readonly<Record<'standards' | 'projects' | 'events', HostedSubgraph>>;

/** Reads the topics of the sample's records as their subgraphs answer them. */
export async function readTagged(hosted: Members, labels: readonly Label[]): Promise<TaggedTopics> {
  const tagged = new Map<string, readonly string[]>();
  const keep = (subgraph: string, record: string, { topicTags }: Tagged) =>
    tagged.set(
      `${subgraph} ${record}`,
      topicTags.map(({ topic }) => topic.id),
    );
  for (const standard of await readStandards(hosted.standards)) {
    keep('standards', standard.designation, standard);
    // The sample calls a draft that was merged with its published text by the number without year.
    if (standard.registrations.length > 1) keep('standards', standard.number, standard);
  }
  for (const [subgraph, field] of [
    ['projects', 'project'],
    ['events', 'event'],
  ] as const) {
    const ids = labels.filter((label) => label.subgraph === subgraph).map(({ record }) => record);
    const fields = ids.map((id) => `${id}: ${field}(id: "${id}") { topicTags { topic { id } } }`);
    const records = await read<Record<string, Tagged>>(hosted[subgraph], `{ ${fields.join(' ')} }`);
    for (const [record, node] of Object.entries(records)) keep(subgraph, record, node);
  }
  return tagged;
}

async function readStandards(hosted: HostedSubgraph): Promise<TaggedStandard[]> {
  const query = `query ($after: String) {
    standards(first: 100, after: $after) {
      nodes { designation number registrations { register } topicTags { topic { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  const all: TaggedStandard[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { standards }: StandardsPage = await read<StandardsPage>(hosted, query, { after });
    all.push(...standards.nodes);
    ({ hasNextPage: more, endCursor: after } = standards.pageInfo);
  }
  return all;
}

async function read<Data>(
  hosted: HostedSubgraph,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Data> {
  const { data, errors } = await executeSubgraph(hosted, query, variables);
  if (errors) throw errors[0]!;
  return data as Data;
}
