import type { z } from 'zod';
import { RegistryError } from './RegistryError';

/** Reads the body or the query of a request. Throws a RegistryError that names every fault with its rule and value. */
export function readRequest<Shape extends z.ZodType>(shape: Shape, given: unknown): z.infer<Shape> {
  const result = shape.safeParse(given ?? {}, { reportInput: true });
  if (result.success) return result.data;
  const faults = result.error.issues.map(describe);
  throw new RegistryError('BAD_REQUEST', faults.join(' '));
}

function describe(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.') || 'The request';
  if (issue.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => `"${key}"`).join(' and ')} is nothing that ${name === 'The request' ? 'this' : name} takes.`;
  }
  const rule = issue.message.startsWith('must') ? issue.message : `is wrong: ${issue.message}`;
  if (issue.input === undefined) return `${name} is missing: it ${rule}.`;
  return `${name} ${rule}, but it is ${show(issue.input)}.`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 100 ? text : `${text.slice(0, 100)}… (${text.length} characters)`;
}
