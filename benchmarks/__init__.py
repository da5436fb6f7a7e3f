"""What is measured against what; nothing of the product imports this."""
