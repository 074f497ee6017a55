import { RequestError } from './RequestError.js';
import { readTokens } from './readTokens.js';

const deepest = 40;

/**
 * @typedef {{ kind: 'field', key: string, name: string, arguments: Value[], selections: Selection[] | undefined, directives: Directive[] }} Field
 * @typedef {{ kind: 'fragment', type: string | undefined, selections: Selection[], directives: Directive[] }} InlineFragment
 * @typedef {{ kind: 'spread', name: string, directives: Directive[] }} Spread
 * @typedef {Field | InlineFragment | Spread} Selection
 * @typedef {{ name: string, arguments: Value[] }} Directive
 * @typedef {{ name: string, read: (variables: Record<string, unknown>) => unknown }} Value
 * @typedef {{ type: string, selections: Selection[] }} Fragment
 * @typedef {{ name: string | undefined, defaults: Value[], selections: Selection[] }} Operation
 */

/**
 * Reads a document with queries and fragments. It is no general reader of GraphQL: types of variables are passed over, since the gateway
 * has checked them, and what the gateway does not send to a member without mutations is refused.
 *
 * @param {string} text
 * @returns {{ operations: Operation[], fragments: Map<string, Fragment> }}
 */
export function readDocument(text) {
  return new Reader(readTokens(text)).document();
}

class Reader {
  #tokens;
  #at = 0;
  #depth = 0;

  constructor(tokens) {
    this.#tokens = tokens;
  }

  document() {
    const operations = [];
    const fragments = new Map();
    while (this.#token.kind !== 'end') {
      if (this.#token.text === '{') {
        operations.push({ name: undefined, defaults: [], selections: this.#selections() });
      } else if (this.#skip('query')) {
        operations.push({
          name: this.#token.kind === 'name' ? this.#name() : undefined,
          defaults: this.#variables(),
          selections: this.#selections(),
        });
      } else if (this.#skip('fragment')) {
        const name = this.#name();
        this.#expect('on');
        fragments.set(name, { type: this.#name(), selections: this.#selections() });
      } else {
        throw new RequestError(`This server answers queries, but got ${this.#token.text}.`);
      }
    }
    return { operations, fragments };
  }

  #variables() {
    const defaults = [];
    if (!this.#skip('(')) return defaults;
    while (!this.#skip(')')) {
      this.#expect('$');
      const name = this.#name();
      this.#expect(':');
      this.#type();
      if (this.#skip('=')) defaults.push({ name, read: this.#value() });
    }
    return defaults;
  }

  #type() {
    if (this.#skip('[')) {
      this.#type();
      this.#expect(']');
    } else {
      this.#name();
    }
    this.#skip('!');
  }

  #selections() {
    if (++this.#depth > deepest) throw new RequestError(`The query nests deeper than ${deepest}.`);
    this.#expect('{');
    const selections = [];
    while (!this.#skip('}')) selections.push(this.#skip('...') ? this.#fragment() : this.#field());
    this.#depth -= 1;
    return selections;
  }

  #field() {
    const first = this.#name();
    const name = this.#skip(':') ? this.#name() : first;
    return {
      kind: 'field',
      key: first,
      name,
      arguments: this.#arguments(),
      directives: this.#directives(),
      selections: this.#token.text === '{' ? this.#selections() : undefined,
    };
  }

  #fragment() {
    const isSpread = this.#token.kind === 'name' && this.#token.text !== 'on';
    if (isSpread) return { kind: 'spread', name: this.#name(), directives: this.#directives() };
    const type = this.#skip('on') ? this.#name() : undefined;
    return {
      kind: 'fragment',
      type,
      directives: this.#directives(),
      selections: this.#selections(),
    };
  }

  #directives() {
    const directives = [];
    while (this.#skip('@')) directives.push({ name: this.#name(), arguments: this.#arguments() });
    return directives;
  }

  #arguments() {
    const values = [];
    if (!this.#skip('(')) return values;
    while (!this.#skip(')')) {
      const name = this.#name();
      this.#expect(':');
      values.push({ name, read: this.#value() });
    }
    return values;
  }

  /** A function of the variables, since a variable may stand anywhere within a value. */
  #value() {
    if (++this.#depth > deepest) throw new RequestError(`A value nests deeper than ${deepest}.`);
    const read = this.#anyValue();
    this.#depth -= 1;
    return read;
  }

  #anyValue() {
    if (this.#skip('$')) {
      const name = this.#name();
      return (variables) => variables[name];
    }
    if (this.#skip('[')) {
      const items = [];
      while (!this.#skip(']')) items.push(this.#value());
      return (variables) => items.map((read) => read(variables));
    }
    if (this.#skip('{')) {
      const fields = [];
      while (!this.#skip('}')) {
        const name = this.#name();
        this.#expect(':');
        fields.push({ name, read: this.#value() });
      }
      return (variables) =>
        Object.fromEntries(fields.map(({ name, read }) => [name, read(variables)]));
    }
    const { kind, text } = this.#token;
    if (kind !== 'name' && kind !== 'number' && kind !== 'string') this.#fail('a value');
    this.#at += 1;
    const isText = kind === 'name' && !['true', 'false', 'null'].includes(text);
    const value = isText ? text : JSON.parse(text);
    return () => value;
  }

  get #token() {
    return this.#tokens[this.#at];
  }

  #name() {
    if (this.#token.kind !== 'name') this.#fail('a name');
    return this.#tokens[this.#at++].text;
  }

  /** Goes past a mark or a word if it comes next; a string with the same text is none. */
  #skip(text) {
    if (this.#token.text !== text || this.#token.kind === 'end') return false;
    this.#at += 1;
    return true;
  }

  #expect(text) {
    if (!this.#skip(text)) this.#fail(text);
  }

  #fail(expected) {
    throw new RequestError(
      `The query has ${this.#token.text || 'its end'} where ${expected} is expected.`,
    );
  }
}
