import type { EntityLookup, RequiredField, RequiredSelection } from '../../planning/QueryPlan';
import { Generated, key, read } from '../generate/Generated';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeObject } from '../TreeObject';
import type { Representations } from './Representations';
import { scopeInside, writeJson, writeRequired, type RequiredScope } from './writeRequired';

/** What one running lookup knows: the list of its representations, and for each type those it has written by their first field. */
export interface WritingState {
  list: Representations;
  known: Map<string, Map<unknown, unknown>>;
}

/** The index of an entity needs no lookup, or cannot be written because the tree lacks something of it. */
export const needless = -1;
export const unwritable = -2;

type IndexOf = (entity: TreeObject, list: Representations, known: Map<unknown, unknown>) => number;

/** Writes what a subgraph gets to find an entity by: its type, its key, and the fields that others must have brought. */
export class RepresentationWriter {
  private readonly byType = new Map<string, IndexOf>();
  private readonly scope: RequiredScope;

  constructor(
    private readonly lookup: Pick<EntityLookup, 'requires' | 'inputRewrites'>,
    private readonly schema: SupergraphSchema,
  ) {
    this.scope = {
      matches: (type, condition) => schema.matches(type, condition),
      rewrites: lookup.inputRewrites,
    };
  }

  /** Where an entity's representation stands in the list, which it joins unless it is there already; or why it does not. */
  indexOf(entity: TreeObject, { list, known }: WritingState): number {
    const typeName = this.typeNameOf(entity);
    if (typeName === undefined) return unwritable;
    let indexOf = this.byType.get(typeName);
    if (indexOf === undefined) this.byType.set(typeName, (indexOf = this.compile(typeName)));
    let knownOfType = known.get(typeName);
    if (knownOfType === undefined) known.set(typeName, (knownOfType = new Map()));
    return indexOf(entity, list, knownOfType);
  }

  /**
   * Where an entity's representation stands when nothing went wrong, and yet the tree lacks something of it: a plan may
   * fetch what one field requires for objects of some types, and ask for another field of all. It is sent without.
   */
  indexOfPart(entity: TreeObject, { list }: WritingState): number {
    const typeName = this.typeNameOf(entity);
    if (typeName === undefined) return needless;
    const selections = [...this.fieldsFor(typeName).values()].filter(
      ({ responseName }) => entity[responseName] !== undefined,
    );
    const members = selections.flatMap(({ name, responseName, selections: inside }) => {
      const value = entity[responseName];
      const text = inside
        ? writeRequired(value, inside, scopeInside(this.scope, name))
        : writeJson(value);
      return text === undefined || text === 'null' ? [] : [`${JSON.stringify(name)}:${text}`];
    });
    if (members.length === 0) return needless;
    const start = `"__typename":${JSON.stringify(this.rewritten(typeName))}`;
    return list.indexOf(`{${[start, ...members].join(',')}}`);
  }

  /** The type of an entity: what its `__typename` says, or the one type that the lookup is for. */
  typeNameOf({ __typename }: TreeObject): string | undefined {
    if (typeof __typename === 'string') return __typename;
    const [only, ...others] = this.lookup.requires;
    return others.length === 0 && only?.kind === 'fragment' ? only.type : undefined;
  }

  /** Generates the look at an entity's fields: those seen before are recognized by their values, before any text is written. */
  private compile(typeName: string): IndexOf {
    const fields = [...this.fieldsFor(typeName).values()];
    if (fields.length === 0) return () => needless;
    const code = new Generated();
    const values = fields.map((_field, at) => `b${at}`);
    const reads = fields.map((field, at) => {
      const value = this.read(code, field);
      return `const b${at}=${value};if(b${at}===undefined)return ${unwritable};`;
    });
    const json = code.constant(writeJson);
    const texts = fields.map(({ selections }, at) => (selections ? `b${at}` : `${json}(b${at})`));
    const members = fields.map(
      ({ name }, at) => `${JSON.stringify(`,${key(name)}:`)}+${texts[at]}`,
    );
    const start = JSON.stringify(`{"__typename":${JSON.stringify(this.rewritten(typeName))}`);
    const areNull = fields.map(
      ({ selections }, at) => `b${at}===${selections ? '"null"' : 'null'}`,
    );
    const others = values.slice(1);
    const isSame = ['h!==undefined', ...others.map((value) => `h.${value}===${value}`)].join('&&');
    const entry = ['i', ...others].join(',');
    return code.build(
      'e,l,k',
      `${reads.join('')}const h=k.get(b0);if(${isSame})return h.i;if(${areNull.join('&&')})return ${needless};` +
        `const i=l.indexOf(${[start, ...members].join('+')}+"}");k.set(b0,{${entry}});return i;`,
    );
  }

  /** An expression for the value of a field, or for the text of one that holds objects. */
  private read(code: Generated, { name, responseName, selections }: RequiredField): string {
    const value = read('e', responseName);
    if (selections === undefined) return value;
    const scope = scopeInside(this.scope, name);
    const write = (object: unknown) => writeRequired(object, selections, scope);
    return `${code.constant(write)}(${value})`;
  }

  /** What is needed of entities of one type, by name, without their `__typename`. */
  private fieldsFor(typeName: string): Map<string, RequiredField> {
    const fields = new Map<string, RequiredField>();
    const add = (selections: readonly RequiredSelection[]): void => {
      for (const selection of selections) {
        if (selection.kind === 'fragment') {
          if (this.schema.matches(typeName, selection.type)) add(selection.selections);
        } else if (selection.name !== '__typename') fields.set(selection.name, selection);
      }
    };
    add(this.lookup.requires);
    return fields;
  }

  private rewritten(typeName: string): string {
    let name = typeName;
    for (const { path, value } of this.lookup.inputRewrites) {
      const applies = path.every(
        (element) =>
          ('key' in element && element.key === '__typename') ||
          ('types' in element &&
            element.types.some((condition) => this.schema.matches(typeName, condition))),
      );
      if (applies) name = value;
    }
    return name;
  }
}
