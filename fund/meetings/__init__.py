"""The steering group is called, meets and parts."""
