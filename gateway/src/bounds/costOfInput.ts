import {
  getNamedType,
  isInputObjectType,
  type GraphQLInputType,
  type GraphQLInputObjectType,
} from 'graphql';
import type { CostModel } from './CostModel';

/** What the weights of input fields make of a value. */
export function costOfInput(value: unknown, type: GraphQLInputType, model: CostModel): number {
  const named = getNamedType(type);
  return isInputObjectType(named) ? costOfObject(value, named, model) : 0;
}

function costOfObject(value: unknown, type: GraphQLInputObjectType, model: CostModel): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, item) => sum + costOfObject(item, type, model), 0);
  }
  const fields = type.getFields();
  return Object.entries(value).reduce((sum, [name, child]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) return sum;
    const weight = model.weightOf(`${type.name}.${name}`) ?? 0;
    return sum + weight + costOfInput(child, field.type, model);
  }, 0);
}
