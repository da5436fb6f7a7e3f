"""Handing a case over, and the page behind the receipt code.

Boundary: this side seals. It opens nothing but the plan and its messages, with the code just typed; no session, no
account.
"""
