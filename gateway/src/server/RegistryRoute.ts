import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request to the registry, and how it is answered: with what it resolves to, as JSON, or by the reply. */
export type RegistryHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** What one address of the registry offers. */
export interface RegistryRoute {
  url: string;
  GET?: RegistryHandler;
  POST?: RegistryHandler;
  DELETE?: RegistryHandler;
}
