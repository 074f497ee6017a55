import { formats } from './formats.js';

/** What is served, since when, and by whom. */
export function factsOf({ supergraph, registry, gateway }) {
  const { version, number, servedSince, activatedAt } = supergraph;
  return {
    Supergraph: `${number === null ? '' : `${number}, `}version ${version}`,
    'Served since': formats.when(activatedAt ?? servedSince),
    Registry: registryText(registry),
    'This gateway': `up for ${formats.duration(gateway.uptimeSeconds)}`,
  };
}

function registryText(registry) {
  if (registry === null) return 'none: the supergraph comes from a file';
  return registry.answers ? 'answers' : `does not answer since ${formats.when(registry.awaySince)}`;
}
