"""What every app may use: knows nothing of funds, and keeps no rows of its own."""
