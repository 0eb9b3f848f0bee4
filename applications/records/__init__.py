"""The register of a case and of a fund: papers, marks, how long they are kept (diarium)."""
