"""Tags for the templates of papers."""
