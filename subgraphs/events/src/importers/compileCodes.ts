import { agencies, countries, topicClassification, topics } from '../codelists';
import { memberOrganizationKinds, memberRoles } from '../memberCodes';
import type { CodeRow } from '../rows/CodeRow';

/** The codes that facets, orders and matches need, each with its label, its place and the broader ones above it. */
export function compileCodes(): CodeRow[] {
  return [
    ...toRows('agency', agencies, ({ id, name }) => ({ code: id, label: name, path: [id] })),
    ...toRows('country', countries, ({ code, name, subregion, region }) => ({
      code,
      label: name,
      path: [code, subregion ?? '', region ?? ''].filter((step) => step !== ''),
    })),
    ...toRows('topic', topics, ({ id, name }) => ({
      code: id,
      label: name,
      path: [id, ...topicClassification.ancestorsOf(id)],
    })),
    ...toRows('member_role', memberRoles, inWords),
    ...toRows('member_organization_kind', memberOrganizationKinds, inWords),
  ];
}

function toRows<Item>(
  list: CodeRow['list'],
  items: readonly Item[],
  toCode: (item: Item) => Pick<CodeRow, 'code' | 'label' | 'path'>,
): CodeRow[] {
  return items.map((item, index) => ({ list, position: index + 1, ...toCode(item) }));
}

function inWords(code: string): Pick<CodeRow, 'code' | 'label' | 'path'> {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return { code, label: `${words[0]?.toUpperCase()}${words.slice(1)}`, path: [code] };
}
