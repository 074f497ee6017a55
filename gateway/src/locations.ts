import { join } from 'node:path';

const gatewayDirectory = join(__dirname, '..');

/** The supergraph that is committed with the gateway. */
export const supergraphFile = join(gatewayDirectory, 'supergraph.graphql');

/** The members that the supergraph is composed from. */
export const subgraphsFile = join(gatewayDirectory, 'subgraphs.json');

/** The built explorer page. */
export const explorerDirectory = join(gatewayDirectory, 'explorer/dist');

/** Where the embedded database keeps its files when nothing else is configured. */
export const defaultDataDirectory = join(gatewayDirectory, '../.data');

/** Builds the explorer page when its sources have changed. */
export const explorerBuildScript = join(gatewayDirectory, 'explorer/build-if-stale.mjs');

/** Where a gateway whose subgraphs answer over HTTP keeps its own files when nothing else is configured. */
export const defaultStateDirectory = join(defaultDataDirectory, 'gateway');

/** The name of the signing key's file below the state directory. */
export const signingKeyFile = 'signing-key.json';
