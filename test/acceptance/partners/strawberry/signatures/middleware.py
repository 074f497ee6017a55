import json

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .refusal import Refusal
from .verifier import Verifier

_LARGEST_BODY = 4 * 1024 * 1024


class GatewayOnly:
    """Passes on what the gateway signed for this member and refuses everything else, before anything parses it."""

    def __init__(self, app: ASGIApp, verifier: Verifier) -> None:
        self._app = app
        self._verifier = verifier

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            if scope["type"] != "http":
                raise Refusal("BAD_REQUEST", "This server answers HTTP alone.", status=400)
            body = await _read_body(receive)
            await self._verifier.check(scope["method"], _read_headers(scope), body)
        except Refusal as refusal:
            await _answer(send, refusal)
            return
        # The body was read: the application gets it again, and after it what the connection brings.
        first: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive_again() -> Message:
            return first.pop() if first else await receive()

        await self._app(scope, receive_again, send)


def _read_headers(scope: Scope) -> dict[str, str]:
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


async def _read_body(receive: Receive) -> bytes:
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Refusal("BAD_REQUEST", "The client has gone.", status=400)
        body += message.get("body", b"")
        if len(body) > _LARGEST_BODY:
            raise Refusal("BAD_REQUEST", "The body has more than 4 MiB.", status=413)
        if not message.get("more_body"):
            return bytes(body)


async def _answer(send: Send, refusal: Refusal) -> None:
    error = {"message": refusal.message, "extensions": {"code": refusal.code}}
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps({"errors": [error]}).encode()})
