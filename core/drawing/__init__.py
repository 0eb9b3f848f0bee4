"""The pen of the pictures, and rows written out without a template."""
