"""A device that holds passkeys, as Chromium itself plays one for tests: made, asked, unplugged."""

from __future__ import annotations

from typing import Any

KIND = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


class Device:
    """One authenticator of a page; its owner agrees to everything unless told to refuse."""

    def __init__(self, page: Any) -> None:
        self._cdp = page.context.new_cdp_session(page)
        self._cdp.send("WebAuthn.enable")
        self._id = self._cdp.send("WebAuthn.addVirtualAuthenticator", {"options": KIND})["authenticatorId"]

    def keys(self) -> list[dict]:
        """The passkeys it holds."""
        return self._cdp.send("WebAuthn.getCredentials", {"authenticatorId": self._id})["credentials"]

    def refuse(self) -> None:
        """The person's check fails from now on."""
        self._verified(False)

    def agree(self) -> None:
        """The person's check succeeds again."""
        self._verified(True)

    def unplug(self) -> None:
        """It is lost, with what it holds."""
        self._cdp.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": self._id})

    def _verified(self, yes: bool) -> None:
        self._cdp.send("WebAuthn.setUserVerified", {"authenticatorId": self._id, "isUserVerified": yes})
