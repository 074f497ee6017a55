import { RequestError } from './RequestError.js';
import { readDocument } from './readDocument.js';

/**
 * @typedef {object} FieldType
 * @property {string} [type] The object type of what it returns, on its own or in a list; left out for scalars.
 * @property {(parent: any, args: any, errors: object[]) => unknown} resolve Root fields may return promises: what a request needs is
 *   loaded there, for all its objects at once. All other fields read what was loaded.
 *
 * @typedef {Record<string, Record<string, FieldType>>} Types
 */

/**
 * Answers one query. The field `__typename` is answered for every type; a name that `types` does not have is refused.
 *
 * @param {Types} types
 * @param {{ query: string, operationName?: string | null, variables?: Record<string, unknown> | null }} request
 * @returns {Promise<{ data: object, errors?: object[] }>}
 */
export async function execute(types, request) {
  const { operations, fragments } = readDocument(request.query);
  const operation = request.operationName
    ? operations.find(({ name }) => name === request.operationName)
    : operations[0];
  if (!operation) throw new RequestError('The request names no operation of its query.');
  const defaults = Object.fromEntries(operation.defaults.map(({ name, read }) => [name, read({})]));
  const run = new Run(types, fragments, { ...defaults, ...request.variables });
  const data = await run.root(operation.selections);
  return run.errors.length > 0 ? { data, errors: run.errors } : { data };
}

class Run {
  errors = [];
  #types;
  #fragments;
  #variables;

  constructor(types, fragments, variables) {
    this.#types = types;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  async root(selections) {
    const data = {};
    for (const [key, field] of this.#collect('Query', selections)) {
      const { type, resolve } = this.#find('Query', field.name);
      const value = await resolve(undefined, this.#read(field.arguments), this.errors);
      data[key] = this.#complete(type, value, field);
    }
    return data;
  }

  #object(typeName, parent, selections) {
    const result = {};
    for (const [key, field] of this.#collect(typeName, selections)) {
      const { type, resolve } = this.#find(typeName, field.name);
      const value = resolve(parent, this.#read(field.arguments), this.errors);
      result[key] = this.#complete(type, value, field);
    }
    return result;
  }

  #complete(type, value, field) {
    if (value === undefined || value === null) return null;
    if (Array.isArray(value)) return value.map((item) => this.#complete(type, item, field));
    if (type === undefined) return value;
    if (!field.selections)
      throw new RequestError(`The field ${field.name} needs a selection of fields.`);
    const { __typename: typeName = type } = value;
    return this.#object(typeName, value, field.selections);
  }

  /** The fields that are asked of an object, by the key of the answer; of those with the same key the selections are put together. */
  #collect(typeName, selections, fields = new Map()) {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === 'field') {
        const other = fields.get(selection.key);
        fields.set(
          selection.key,
          other
            ? {
                ...other,
                selections: [...(other.selections ?? []), ...(selection.selections ?? [])],
              }
            : selection,
        );
        continue;
      }
      const fragment =
        selection.kind === 'spread' ? this.#fragments.get(selection.name) : selection;
      if (!fragment) throw new RequestError(`The query has no fragment ${selection.name}.`);
      if ([undefined, typeName, '_Entity'].includes(fragment.type))
        this.#collect(typeName, fragment.selections, fields);
    }
    return fields;
  }

  #isIncluded({ directives }) {
    return directives.every(({ name, arguments: values }) => {
      if (name !== 'include' && name !== 'skip')
        throw new RequestError(`This server does not know the directive @${name}.`);
      return this.#read(values).if === (name === 'include');
    });
  }

  #find(typeName, name) {
    if (name === '__typename') return { resolve: () => typeName };
    const type = this.#types[typeName];
    if (!type || !Object.hasOwn(type, name))
      throw new RequestError(
        `The type ${typeName} has no field ${name}.`,
        'GRAPHQL_VALIDATION_FAILED',
      );
    return type[name];
  }

  #read(values) {
    return Object.fromEntries(values.map(({ name, read }) => [name, read(this.#variables)]));
  }
}
