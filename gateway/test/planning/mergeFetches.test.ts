import { mergeFetches } from '../../src/planning/mergeFetches';
import type { FetchNode, PlanNode } from '../../src/planning/QueryPlan';
import { outline } from './outline';

interface Lookup {
  subgraph?: string;
  operation: string;
  path: string;
  variables?: string[];
}

/** A request that looks up objects at a path, of field names and `@`, by their id. */
function lookup({ subgraph = 'b', operation, path, variables = [] }: Lookup): FetchNode {
  return {
    kind: 'fetch',
    subgraph,
    operation,
    operationName: undefined,
    operationType: 'query',
    variables,
    path: [],
    entities: [
      {
        responseName: '_entities',
        variable: 'representations',
        paths: [path.split('.').map((each) => (each === '@' ? '@' : { field: each }))],
        requires: [
          {
            kind: 'fragment',
            type: 'T',
            selections: [
              {
                kind: 'field',
                name: '__typename',
                responseName: '__typename',
                selections: undefined,
              },
              { kind: 'field', name: 'id', responseName: 'id', selections: undefined },
            ],
            skipIf: undefined,
            includeIf: undefined,
          },
        ],
        inputRewrites: [],
        outputRewrites: [],
      },
    ],
    outputRewrites: [],
  };
}

const entities = (fields: string, variables = '') =>
  `query($representations:[_Any!]!${variables}){_entities(representations:$representations){...on T{${fields}}}}`;

const parallel = (...nodes: PlanNode[]): PlanNode => ({ kind: 'parallel', nodes });
const sequence = (...nodes: PlanNode[]): PlanNode => ({ kind: 'sequence', nodes });
const merged = (root: PlanNode) => outline(mergeFetches({ root }));

test('Lookups in one subgraph become one request, and equal ones one lookup with several paths', () => {
  const root = parallel(
    lookup({ path: 'one', operation: entities('name') }),
    lookup({ path: 'many.@', operation: entities('name') }),
    lookup({ path: 'one.other', operation: entities('size') }),
    lookup({ path: 'one', operation: entities('name'), subgraph: 'c' }),
  );
  expect(merged(root)).toEqual([
    'parallel',
    '  b: query($_r0:[_Any!]!$_r1:[_Any!]!){_e0:_entities(representations:$_r0){...on T{name}}_e1:_entities(representations:$_r1){...on T{size}}}',
    '    _e0: one + many.@ by ...T{__typename id} as $_r0',
    '    _e1: one.other by ...T{__typename id} as $_r1',
    '  c: query($representations:[_Any!]!){_entities(representations:$representations){...on T{name}}}',
    '    _entities: one by ...T{__typename id} as $representations',
  ]);
});

test('A variable that two lookups use is declared once, and none of theirs takes its name', () => {
  const root = parallel(
    lookup({
      path: 'one',
      operation: entities('name(in:$language)', ',$language:Language="EN"'),
      variables: ['language'],
    }),
    lookup({
      path: 'two',
      operation: entities(
        'title(in:$language,short:$_r0)',
        ',$language:Language="EN",$_r0:Boolean',
      ),
      variables: ['language', '_r0'],
    }),
  );
  expect(merged(root)).toEqual([
    'b: query($__r0:[_Any!]!$_r1:[_Any!]!$language:Language="EN"$_r0:Boolean){_e0:_entities(representations:$__r0){...on T{name(in:$language)}}_e1:_entities(representations:$_r1){...on T{title(in:$language short:$_r0)}}}',
    '  with $language, $_r0',
    '  _e0: one by ...T{__typename id} as $__r0',
    '  _e1: two by ...T{__typename id} as $_r1',
  ]);
});

test('Branches go in step where that saves requests, and what nothing waits for goes with a later request', () => {
  const root = parallel(
    sequence(
      lookup({ path: 'one', operation: entities('name') }),
      lookup({ path: 'one.x', operation: entities('size'), subgraph: 'c' }),
      lookup({ path: 'one.x.y', operation: entities('size') }),
    ),
    sequence(
      lookup({ path: 'two', operation: entities('name') }),
      lookup({ path: 'two.x', operation: entities('size') }),
    ),
  );
  expect(merged(root)).toEqual([
    'sequence',
    '  b: query($_r0:[_Any!]!){_e0:_entities(representations:$_r0){...on T{name}}}',
    '    _e0: one + two by ...T{__typename id} as $_r0',
    '  c: query($representations:[_Any!]!){_entities(representations:$representations){...on T{size}}}',
    '    _entities: one.x by ...T{__typename id} as $representations',
    '  b: query($_r0:[_Any!]!){_e0:_entities(representations:$_r0){...on T{size}}}',
    '    _e0: one.x.y + two.x by ...T{__typename id} as $_r0',
  ]);
});

test('Branches with nothing in common wait for nothing of each other', () => {
  const root = parallel(
    sequence(
      lookup({ path: 'one', operation: entities('name') }),
      lookup({ path: 'one.x', operation: entities('size'), subgraph: 'c' }),
    ),
    lookup({ path: 'two', operation: entities('name'), subgraph: 'd' }),
  );
  expect(mergeFetches({ root })).toEqual({ root });
});

test('Lookups that depend on a variable are merged among themselves only', () => {
  const root = parallel(lookup({ path: 'one', operation: entities('name') }), {
    kind: 'condition',
    variable: 'brief',
    whenTrue: undefined,
    whenFalse: parallel(
      lookup({ path: 'two', operation: entities('name') }),
      lookup({ path: 'three', operation: entities('name') }),
    ),
  });
  expect(merged(root)).toEqual([
    'parallel',
    '  b: query($representations:[_Any!]!){_entities(representations:$representations){...on T{name}}}',
    '    _entities: one by ...T{__typename id} as $representations',
    '  if $brief',
    '    nothing',
    '  else',
    '    b: query($_r0:[_Any!]!){_e0:_entities(representations:$_r0){...on T{name}}}',
    '      _e0: two + three by ...T{__typename id} as $_r0',
  ]);
});
