"""Lets nobody but the gateway ask this server, and each of its requests only once: HTTP Message Signatures (RFC 9421) with Ed25519
over the digest of the body (RFC 9530), as the graph's contract says under "Signed requests"."""
