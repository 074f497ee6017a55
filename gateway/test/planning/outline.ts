import { stripIgnoredCharacters } from 'graphql';
import type {
  EntityLookup,
  FetchNode,
  FetchPath,
  PlanNode,
  QueryPlan,
  RequiredSelection,
} from '../../src/planning/QueryPlan';

/**
 * A plan as lines: who is asked what, with which variables, what is looked up where by which fields, and all rewrites.
 * A field of a representation that the response holds under another name is `name=responseName`.
 */
export function outline({ root }: QueryPlan): string[] {
  return root === undefined ? [] : linesOf(root);
}

function linesOf(node: PlanNode | undefined): string[] {
  if (node === undefined) return ['nothing'];
  switch (node.kind) {
    case 'fetch':
      return fetchLines(node);
    case 'condition':
      return [`if $${node.variable}`, ...indent(node.whenTrue), 'else', ...indent(node.whenFalse)];
    default:
      return [node.kind, ...node.nodes.flatMap(indent)];
  }
}

const indent = (node: PlanNode | undefined) => linesOf(node).map((line) => `  ${line}`);

function fetchLines(node: FetchNode): string[] {
  const { subgraph, operation, variables, path, entities, outputRewrites } = node;
  return [
    `${subgraph}: ${stripIgnoredCharacters(operation)}`,
    ...(variables.length > 0 ? [`  with $${variables.join(', $')}`] : []),
    ...(path.length > 0 ? [`  at ${pathText(path)}`] : []),
    ...entities.flatMap(lookupLines),
    ...outputRewrites.map((rewrite) => `  from ${JSON.stringify(rewrite)}`),
  ];
}

function lookupLines(lookup: EntityLookup): string[] {
  const { responseName, variable, paths, requires, inputRewrites, outputRewrites } = lookup;
  return [
    `  ${responseName}: ${paths.map(pathText).join(' + ')} by ${requires.map(requiredText).join(' ')} as $${variable}`,
    ...inputRewrites.map((rewrite) => `  to ${JSON.stringify(rewrite)}`),
    ...outputRewrites.map((rewrite) => `  from ${JSON.stringify(rewrite)}`),
  ];
}

function pathText(path: FetchPath): string {
  return path
    .map((element) => {
      if (element === '@') return '@';
      return 'field' in element ? element.field : `<${element.types.join('|')}>`;
    })
    .join('.');
}

function requiredText(selection: RequiredSelection): string {
  const inner = selection.selections?.map(requiredText).join(' ');
  if (selection.kind === 'fragment') return `...${selection.type}{${inner}}`;
  const { name, responseName } = selection;
  const field = name === responseName ? name : `${name}=${responseName}`;
  return inner === undefined ? field : `${field}{${inner}}`;
}
