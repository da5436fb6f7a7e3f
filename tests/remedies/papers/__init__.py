"""The papers, a file a theme."""
