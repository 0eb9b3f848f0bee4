"""The papers of a case are handed out: asked for, masked, packed, checked."""
