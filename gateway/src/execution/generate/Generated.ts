/**
 * Writes one function as program text and makes it run. Field by field in a loop, with keys that are only known as
 * values, the same work takes five to ten times as long.
 *
 * Only names that are GraphQL names, and JSON texts, may become part of the text; everything else is a constant.
 */
export class Generated {
  private readonly constants: unknown[] = [];
  private readonly names = new Map<unknown, string>();

  /** The name under which the text can use a value. */
  constant(value: unknown): string {
    let name = this.names.get(value);
    if (name === undefined) {
      name = `k${this.constants.push(value) - 1}`;
      this.names.set(value, name);
    }
    return name;
  }

  build<T>(parameters: string, body: string): T {
    const constants = this.constants.map((_value, index) => `k${index}`).join(',');
    // The text is made of GraphQL names and JSON only.
    // oxlint-disable-next-line typescript/no-implied-eval, eslint/no-new-func
    const make = new Function(
      constants,
      `"use strict";return function(${parameters}){${body}}`,
    ) as (...values: unknown[]) => T;
    return make(...this.constants);
  }
}

const graphQLName = /^[_A-Za-z]\w*$/;

/** A key as it stands between brackets or before a colon. Throws for what is no GraphQL name, and for `__proto__`. */
export function key(name: string): string {
  if (!graphQLName.test(name) || name === '__proto__') {
    throw new Error(`"${name}" cannot be a name in a response.`);
  }
  return JSON.stringify(name);
}

/** An expression that reads a member of an object that has the usual prototype, and nothing of the prototype. */
export function read(object: string, name: string): string {
  const member = `${object}[${key(name)}]`;
  return name in Object.prototype
    ? `(Object.hasOwn(${object},${key(name)})?${member}:undefined)`
    : member;
}
