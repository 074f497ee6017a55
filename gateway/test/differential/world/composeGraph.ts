import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** Composes members into a supergraph. Unlike the product, it lets fields of the root be non-null. */
export function composeGraph(subgraphs: readonly { name: string; sdl: string }[]): string {
  const services = subgraphs.map(({ name, sdl }) => ({
    name,
    url: `http://${name}.example/`,
    typeDefs: parse(sdl),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl !== undefined) return supergraphSdl;
  const list = errors?.map(({ message }) => message).join('\n');
  throw new Error(`The members do not compose:\n${list}`);
}
