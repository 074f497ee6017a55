from .refusal import Refusal

_MOST = 200_000


class Nonces:
    """Which requests were answered, each remembered for as long as its signature would hold."""

    def __init__(self) -> None:
        self._until: dict[str, int] = {}
        self._swept_at = 0

    def use(self, nonce: str, *, until: int, now: int) -> None:
        """Refuses a nonce that was used before; it may be forgotten at `until`. Both times are seconds since 1970."""
        if now > self._swept_at:
            self._swept_at = now
            self._until = {old: end for old, end in self._until.items() if end >= now}
        if nonce in self._until:
            raise Refusal("SIGNATURE_REPLAYED", "The request was answered before: each is good once.")
        # Forgetting a nonce would let its request pass again. So new requests wait instead.
        if len(self._until) >= _MOST:
            raise Refusal("SERVER_BUSY", "Too many requests are remembered: try again in a few seconds.", status=503)
        self._until[nonce] = until
