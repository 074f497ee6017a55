import type { DocumentNode } from 'graphql';
import { DirectiveNames } from '../../syntax/DirectiveNames';
import { federationTypes } from '../../syntax/federationNames';
import { readLinks } from '../../syntax/readLinks';

/** What the names in a schema stand for, whatever it calls them. */
export interface FederationNames {
  /** `@federation__key` and an imported `@primary` that stands for it: `key`. */
  directive(name: string): string;
  /** Whether a type comes from Federation or another linked specification, and is no part of the schema itself. */
  isForeignType(name: string): boolean;
}

const usualPrefix = /^(federation|link|join)__/;

/** Reads the `@link`s of a schema. Without any, names stand for themselves, as in Federation 1. */
export function federationNames(document: DocumentNode): FederationNames {
  const links = readLinks(document);
  const directives = new DirectiveNames(links);
  const types = new Set(links.flatMap(({ imports }) => [...imports.keys()]));
  const prefixes = links.map(({ namespace }) => `${namespace}__`);
  return {
    directive: (name) => directives.of(name).replace(usualPrefix, ''),
    isForeignType: (name) =>
      // A scalar of this name may be the schema's own where nothing imports it.
      (federationTypes.has(name) && name !== 'FieldSet') ||
      types.has(name) ||
      usualPrefix.test(name) ||
      prefixes.some((prefix) => name.startsWith(prefix)),
  };
}
