import type { SubgraphRequest } from './SubgraphClient';

const tailLength = 12;

/** A number that tells most reads apart and costs next to nothing. Equal reads have equal marks. */
export function markOf({ operation, entities, headers, variables }: SubgraphRequest): number {
  let mark = operation.text.length;
  for (const { representations } of entities) {
    mark = (Math.imul(mark, 31) + representations.length) | 0;
    mark = addTail(mark, representations[0]);
    mark = addTail(mark, representations.at(-1));
  }
  for (const name in headers) mark = addTail(mark, headers[name]);
  for (const name in variables) {
    const value = variables[name];
    if (typeof value === 'string') mark = addTail(mark, value);
    else if (typeof value === 'number') mark = (Math.imul(mark, 31) + value) | 0;
  }
  return mark;
}

/** Whether two reads get the same answer: everything that is sent is equal but the request's id. */
export function isSameRead(one: SubgraphRequest, other: SubgraphRequest): boolean {
  return (
    one.operation.text === other.operation.text &&
    one.operation.name === other.operation.name &&
    haveSameHeaders(one.headers, other.headers) &&
    haveSameEntities(one.entities, other.entities) &&
    JSON.stringify(one.variables) === JSON.stringify(other.variables)
  );
}

function addTail(mark: number, text = ''): number {
  let sum = (Math.imul(mark, 31) + text.length) | 0;
  for (let index = Math.max(0, text.length - tailLength); index < text.length; index++) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  }
  return sum;
}

function haveSameHeaders(one: SubgraphRequest['headers'], other: SubgraphRequest['headers']) {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}

function haveSameEntities(one: SubgraphRequest['entities'], other: SubgraphRequest['entities']) {
  return (
    one.length === other.length &&
    one.every(({ variable, representations }, index) => {
      const against = other[index]!;
      return (
        variable === against.variable &&
        representations.length === against.representations.length &&
        representations.every((text, place) => text === against.representations[place])
      );
    })
  );
}
