"""A member of the graph in Python: Strawberry answers GraphQL, uvicorn HTTP."""

import json
import os
import socket
import sys
import time

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from strawberry.asgi import GraphQL

from schema import create_context, schema
from signatures.key_set import KeySet
from signatures.middleware import GatewayOnly
from signatures.verifier import Verifier

# Of this member in the graph. The gateway signs each request for this name, and those signed for another are refused.
NAME = "project-reviews"


class MemberGraphQL(GraphQL):
    """Strawberry's server with a context of our own, which logs under the id that the gateway logs, too."""

    async def get_context(self, request: Request, response: Response) -> dict[str, object]:
        return create_context()

    async def __call__(self, scope, receive, send) -> None:
        began_at = time.monotonic()
        await super().__call__(scope, receive, send)
        request_id = dict(scope["headers"]).get(b"x-request-id", b"").decode("latin-1")
        milliseconds = round((time.monotonic() - began_at) * 1000)
        print(json.dumps({"id": request_id, "milliseconds": milliseconds}), file=sys.stderr)


async def ready(_: Request) -> Response:
    """Health needs no signature: load balancers ask it, too. It tells nothing but that the server can answer."""
    return Response()


def main() -> None:
    jwks_url = os.environ.get("GATEWAY_JWKS_URL")
    if not jwks_url:
        sys.exit(
            "GATEWAY_JWKS_URL is missing: set it to the address of the gateway's keys, "
            "such as https://graph.example.int/.well-known/jwks.json"
        )
    graphql = MemberGraphQL(schema, graphql_ide=None, allow_queries_via_get=False)
    verifier = Verifier(NAME, KeySet(jwks_url))
    app = Starlette(routes=[Route("/health/ready", ready), Mount("/", GatewayOnly(graphql, verifier))])
    listener = socket.create_server(("127.0.0.1", int(os.environ.get("PORT", "4102"))))
    # Answers go out at once. asyncio sees to that for sockets that it makes, and not for those that it is given.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    host, port = listener.getsockname()
    # PORT=0 takes a free port: whoever started the server reads here which.
    print(json.dumps({"url": f"http://{host}:{port}/"}), flush=True)
    config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=5)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
