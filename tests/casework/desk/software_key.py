"""A passkey made of software: it signs what a device would sign, so that the server checks a real answer.

Boundary: P-256, no attestation, the person's check always given; knows nothing of ours but the addresses.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor
from fido2.cose import ES256
from fido2.utils import websafe_decode, websafe_encode

PRESENT, VERIFIED, CARRIES_KEY = 0x01, 0x04, 0x40
UNKNOWN_MODEL = bytes(16)


@dataclass
class SoftwareKey:
    """One passkey; `origin` is where its browser stands, `verified` whether the person's check was given."""

    origin: str = "http://localhost"
    verified: bool = True
    id: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    handle: str = ""
    private: Any = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def make(self, options: dict) -> str:
        """The answer to a request to make a passkey, as a form carries it."""
        asked = options["publicKey"]
        self.handle = asked["user"]["id"]
        key = cbor.encode(dict(ES256.from_cryptography_key(self.private.public_key())))
        carried = UNKNOWN_MODEL + len(self.id).to_bytes(2, "big") + self.id + key
        attested = cbor.encode({"fmt": "none", "attStmt": {}, "authData": self._data(asked["rp"]["id"], carried)})
        response = {
            "clientDataJSON": websafe_encode(self._client("webauthn.create", asked["challenge"])),
            "attestationObject": websafe_encode(attested),
        }
        return self._answer(response, {"credProps": {"rk": True}})

    def sign(self, options: dict) -> str:
        """The answer to a request to log in."""
        asked = options["publicKey"]
        client, data = self._client("webauthn.get", asked["challenge"]), self._data(asked["rpId"])
        signature = self.private.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        response = {
            "clientDataJSON": websafe_encode(client),
            "authenticatorData": websafe_encode(data),
            "signature": websafe_encode(signature),
            "userHandle": self.handle,
        }
        return self._answer(response, {})

    def _answer(self, response: dict, extensions: dict) -> str:
        id = websafe_encode(self.id)
        answer = {"id": id, "rawId": id, "type": "public-key", "response": response}
        return json.dumps({**answer, "clientExtensionResults": extensions})

    def _client(self, what: str, challenge: str) -> bytes:
        assert websafe_decode(challenge)
        return json.dumps({"type": what, "challenge": challenge, "origin": self.origin}).encode()

    def _data(self, site: str, carried: bytes = b"") -> bytes:
        flags = PRESENT | (VERIFIED if self.verified else 0) | (CARRIES_KEY if carried else 0)
        return hashlib.sha256(site.encode()).digest() + bytes([flags]) + bytes(4) + carried
