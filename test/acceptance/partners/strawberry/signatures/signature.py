"""What the headers of a signature say."""

import re
from base64 import b64decode
from dataclasses import dataclass

from .refusal import Refusal

# The gateway's signature is labelled sig1; others, which proxies may add, are not looked at. Of what RFC 9421 allows, the gateway
# uses this much: everything else is refused rather than guessed at.
_INPUT = re.compile(
    r'(?:^|,[ \t]*)sig1=(?P<parameters>\((?P<names>"[^"]*"(?: "[^"]*")*)\)(?P<pairs>(?:;[a-z]+=(?:[0-9]{1,12}|"[^"\\]*"))+))[ \t]*(?:,|\Z)'
)
_PAIR = re.compile(r';([a-z]+)=(?:([0-9]+)|"([^"]*)")')
_SIGNATURE = re.compile(r"(?:^|,[ \t]*)sig1=:(?P<base64>[A-Za-z0-9+/]{86}==):[ \t]*(?:,|\Z)")

_LONGEST_HEADER = 8192
_LONGEST_LIFETIME_SECONDS = 300
_MUST_COVER = ("@method", "x-subgraph", "content-digest")


@dataclass(frozen=True)
class Signature:
    """A signature that has the form of the gateway's. It is not verified yet."""

    names: list[str]
    parameters: str  # as they came: the last line of what was signed
    created: int
    expires: int
    nonce: str
    keyid: str
    value: bytes

    def base(self, method: str, headers: dict[str, str]) -> bytes:
        """What was signed: a line for each name and one for the parameters (RFC 9421, section 2.5)."""
        lines = []
        for name in self.names:
            value = method if name == "@method" else headers.get(name)
            if value is None:
                raise _invalid(f"The signature covers {name}, which the request does not have.")
            lines.append(f'"{name}": ' + value.strip(" \t"))
        lines.append(f'"@signature-params": {self.parameters}')
        return "\n".join(lines).encode("latin-1")


def read_signature(headers: dict[str, str]) -> Signature:
    """Takes the signature of a request apart and holds it to the form that every one of the gateway's has."""
    given, value = headers.get("signature-input"), headers.get("signature")
    if not given or not value:
        raise _missing()
    parts = _INPUT.search(given) if len(given) <= _LONGEST_HEADER else None
    text = _SIGNATURE.search(value) if len(value) <= _LONGEST_HEADER else None
    if not parts or not text:
        raise _invalid("The headers signature-input and signature have another form than the gateway's.")
    texts = {name: text for name, digits, text in _PAIR.findall(parts["pairs"]) if not digits}
    numbers = {name: int(digits) for name, digits, _ in _PAIR.findall(parts["pairs"]) if digits}
    if texts.get("tag") != "agency-graph":
        raise _missing()
    signature = Signature(
        names=[quoted.strip('"') for quoted in parts["names"].split(" ")],
        parameters=parts["parameters"],
        created=numbers.get("created", 0),
        expires=numbers.get("expires", 0),
        nonce=texts.get("nonce", ""),
        keyid=texts.get("keyid", ""),
        value=b64decode(text["base64"]),
    )
    _check_form(signature, texts.get("alg"))
    return signature


def _check_form(signature: Signature, algorithm: str | None) -> None:
    # The key decides how it is verified; a signature that names another way is not the gateway's.
    if algorithm != "ed25519" or not signature.keyid or not signature.nonce:
        raise _invalid('The signature needs alg="ed25519", a keyid and a nonce.')
    if len(set(signature.names)) < len(signature.names):
        raise _invalid("The signature covers something twice.")
    for name in _MUST_COVER:
        if name not in signature.names:
            raise _invalid(f"The signature does not cover {name}.")
    if signature.created == 0 or not 0 < signature.expires - signature.created <= _LONGEST_LIFETIME_SECONDS:
        raise _invalid("The signature needs created and expires, the later one at most 300 seconds after the other.")


def _missing() -> Refusal:
    return Refusal(
        "SIGNATURE_MISSING",
        "The request has no signature of the gateway's: ask the gateway of the graph, which signs what it sends here.",
    )


def _invalid(message: str) -> Refusal:
    return Refusal("SIGNATURE_INVALID", message)
