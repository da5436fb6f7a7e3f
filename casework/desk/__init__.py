"""The desk: caseworkers log in, unlock with a passphrase of their own, and read the cases of their team.

Boundary: views and what they need; keys and blobs are touched by `casework.vault` only. Every address lies under /ban/,
the only place where there are sessions.
"""
