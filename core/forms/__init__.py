"""How people type things in, and how all forms look and answer alike."""
