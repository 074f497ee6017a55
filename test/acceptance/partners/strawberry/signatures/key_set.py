import asyncio
import json
import logging
import time
import urllib.request
from base64 import urlsafe_b64decode

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .refusal import Refusal

# Forged key ids must not make this server knock at the gateway all the time.
_SHORTEST_PAUSE_SECONDS = 5
# A key that the gateway no longer publishes ends here within this time.
_LONGEST_USE_SECONDS = 60
_LARGEST_ANSWER = 64 * 1024


class KeySet:
    """The public keys that the gateway publishes at /.well-known/jwks.json (RFC 7517, RFC 8037).

    Nothing is read before the first request: the gateway may start after its members.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._keys: dict[str, Ed25519PublicKey] | None = None
        self._read_at = float("-inf")
        self._asked_at = float("-inf")
        self._asking: asyncio.Task[None] | None = None

    async def find(self, keyid: str) -> Ed25519PublicKey | None:
        """The key with this id. Keys are read again when none has the id, so that a new key of the gateway works at once, and
        every minute. While the gateway does not answer, those that were read last go on to hold."""
        key = (self._keys or {}).get(keyid)
        is_old = time.monotonic() - self._read_at > _LONGEST_USE_SECONDS
        if key is None or is_old:
            self._ask()
        if key is None and self._asking is not None:
            # A request that is given up must not end the question that others wait for.
            await asyncio.shield(self._asking)
        if self._keys is None:
            raise Refusal("SERVER_BUSY", "The gateway's keys could not be read yet: try again in a few seconds.", status=503)
        return self._keys.get(keyid)

    def _ask(self) -> None:
        """Asks once for all that wait, and not again within the pause."""
        if time.monotonic() - self._asked_at >= _SHORTEST_PAUSE_SECONDS:
            self._asked_at = time.monotonic()
            self._asking = asyncio.create_task(self._refresh())

    async def _refresh(self) -> None:
        try:
            self._keys = await asyncio.to_thread(_fetch, self._url)
            self._read_at = time.monotonic()
        except Exception as error:  # whatever it is: the keys that stand hold on
            logging.warning("The gateway's keys could not be read: %s", error)


def _fetch(url: str) -> dict[str, Ed25519PublicKey]:
    with urllib.request.urlopen(url, timeout=2) as response:
        document = json.loads(response.read(_LARGEST_ANSWER))
    return {
        key["kid"]: Ed25519PublicKey.from_public_bytes(urlsafe_b64decode(key["x"] + "=="))
        for key in document["keys"]
        if key.get("kty") == "OKP" and key.get("crv") == "Ed25519"
    }
