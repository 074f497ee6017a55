import hashlib
import time
from base64 import b64encode

from cryptography.exceptions import InvalidSignature

from .key_set import KeySet
from .nonces import Nonces
from .refusal import Refusal
from .signature import read_signature

_CLOCK_SKEW_SECONDS = 5


class Verifier:
    """Holds requests to one member to the rules."""

    def __init__(self, audience: str, keys: KeySet) -> None:
        """`audience` is the name of the member in the graph."""
        self._audience = audience
        self._keys = keys
        self._nonces = Nonces()
        self._started_at = int(time.time())

    async def check(self, method: str, headers: dict[str, str], body: bytes) -> None:
        """Raises a Refusal unless the gateway signed the request for this member and it comes for the first time.

        Names of headers are in lower case, their values text in Latin-1; the body is the bytes as they came.
        """
        signature = read_signature(headers)
        now = int(time.time())
        if headers.get("x-subgraph") != self._audience:
            raise Refusal(
                "SIGNATURE_AUDIENCE", f"The request is for another member of the graph than {self._audience}, or for none."
            )
        if signature.created > now + _CLOCK_SKEW_SECONDS or signature.expires < now - _CLOCK_SKEW_SECONDS:
            raise Refusal(
                "SIGNATURE_EXPIRED",
                "The signature does not hold at this time: compare the clocks of the gateway and this server.",
            )
        base = signature.base(method, headers)
        key = await self._keys.find(signature.keyid)
        try:
            if key is None:
                raise InvalidSignature
            key.verify(signature.value, base)
        except InvalidSignature:
            raise Refusal(
                "SIGNATURE_INVALID", "The signature is not one of the gateway's over this request."
            ) from None
        digest = b64encode(hashlib.sha256(body).digest()).decode()
        if headers.get("content-digest") != f"sha-256=:{digest}:":
            raise Refusal("SIGNATURE_DIGEST", "The content-digest is not the SHA-256 of the body.")
        # What was signed before this process started may have been answered by the one before it.
        if signature.created < self._started_at - _CLOCK_SKEW_SECONDS:
            raise Refusal("SIGNATURE_REPLAYED", "The request was signed before this server started.")
        # Last, so that nobody but the gateway can fill the memory.
        self._nonces.use(signature.nonce, until=signature.expires + _CLOCK_SKEW_SECONDS, now=now)
