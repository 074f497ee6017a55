import { isAbstractType } from 'graphql';
import { bad } from '../generate/anomaly';
import { Generated, key } from '../generate/Generated';
import type { ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';
import { mergeTrees, type TreeObject } from '../TreeObject';
import type { Renames } from '../projection/Renames';

/** Puts what was fetched for an object into it. */
export type MergeInto = (target: TreeObject, fetched: TreeObject) => void;

export interface MergeOptions {
  typeName: string;
  renames: Renames;
  schema: SupergraphSchema;
  /** Fields by which the object was asked for: an answer with other values is about another object. */
  keys: ReadonlySet<string>;
}

/**
 * Generates the merge of what a fetch brings for objects of one type. Throws the anomaly for an answer about another
 * object than the one that was asked for.
 */
export function compileMerge(
  shape: ObjectShape,
  { typeName, renames, schema, keys }: MergeOptions,
): MergeInto {
  const code = new Generated();
  const renamed = renames.forType(typeName, (type, condition) => schema.matches(type, condition));
  const statements = shape.fieldsOf(typeName).map((field) => {
    const name = key(renamed.nameOf(field.responseName));
    if (field.fieldName === '__typename') {
      const merge = code.constant(typeNameMerge(schema));
      return `t[${name}]=${merge}(t[${name}],f[${name}]);`;
    }
    if (field.object === undefined) {
      const value = `f[${name}]`;
      const isOther = `t[${name}]!=null&&${value}!==null&&t[${name}]!==${value}`;
      const check = keys.has(renamed.nameOf(field.responseName))
        ? `if(${isOther})${code.constant(bad)}();`
        : '';
      return `${check}t[${name}]=${value};`;
    }
    const merge = code.constant(mergeTrees);
    return `t[${name}]=t[${name}]==null?f[${name}]:${merge}(t[${name}],f[${name}]);`;
  });
  return code.build('t,f', statements.join(''));
}

/** A subgraph that serves an interface as an object knows no more than the interface's name: that of the object stays. */
function typeNameMerge({ full }: SupergraphSchema) {
  return (known: unknown, fetched: unknown): unknown => {
    if (typeof known !== 'string' || known === fetched) return fetched;
    if (isAbstractType(full.getType(String(fetched)))) return known;
    return isAbstractType(full.getType(known)) ? fetched : bad();
  };
}
