import {
  isInputObjectType,
  parse,
  validate,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { calendarQuery } from './calendarQuery';

const found = new WeakMap<GraphQLSchema, { filter: GraphQLInputObjectType | undefined }>();

/** The type of the filters of events. Undefined where a graph has no events as a calendar needs them. */
export function findEventFilter(schema: GraphQLSchema): GraphQLInputObjectType | undefined {
  let known = found.get(schema);
  if (known === undefined) {
    const filter = schema.getType('EventFilter');
    const fits = isInputObjectType(filter) && validate(schema, parse(calendarQuery)).length === 0;
    known = { filter: fits ? filter : undefined };
    found.set(schema, known);
  }
  return known.filter;
}
