"""The map of the house: drawn from the contract, so that it cannot say anything else."""
