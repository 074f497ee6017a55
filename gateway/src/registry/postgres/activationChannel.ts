/** What PostgreSQL notifies the gateways on when another supergraph is to be served. Channels are of the whole database. */
export const activationChannel = 'agency_graph_activation';
